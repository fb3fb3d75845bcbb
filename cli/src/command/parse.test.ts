import fc from "fast-check";
import { expect, test } from "vitest";
import { CliError } from "../errors.js";
import { defineCommand } from "./command.js";
import { flagName, parseLine } from "./parse.js";

const command = defineCommand({
  path: ["paint"],
  summary: "paints",
  example: "logos paint wall",
  positionals: [{ name: "WHAT", help: "what to paint" }],
  options: {
    coats: { type: "integer", placeholder: "N", default: 2, min: 1, max: 9, environment: "COATS", help: "how often" },
    paintColour: { type: "string", placeholder: "NAME", help: "which one" },
    dry: { type: "boolean", help: "only say it" },
  },
  run: () => Promise.resolve(0),
});

const runner = defineCommand({
  path: ["run"],
  summary: "runs",
  example: "logos run -- true",
  rest: "command…",
  options: {},
  run: () => Promise.resolve(0),
});

test("a flag wins over the environment, and that over the default", () => {
  const coats = (words: string[], environment: Record<string, string>) =>
    parseLine(command, ["wall", ...words], environment).options["coats"];
  expect(coats([], {})).toBe(2);
  expect(coats([], { COATS: "3" })).toBe(3);
  expect(coats(["--coats", "4"], { COATS: "3" })).toBe(4);
  expect(coats(["--coats=5"], { COATS: "" })).toBe(5);
});

test("a name of two words is a flag with a dash", () => {
  expect(parseLine(command, ["wall", "--paint-colour", "red"], {}).options["paintColour"]).toBe("red");
  expect(flagName("paintColour")).toBe("--paint-colour");
});

test("every global option has a value too", () => {
  expect(parseLine(command, ["wall", "--json"], { LOGOS_ENDPOINT: "ws://x" }).options).toMatchObject({
    json: true,
    quiet: false,
    help: false,
    endpoint: "ws://x",
    account: undefined,
  });
});

test.each([
  ["a number out of range", ["wall", "--coats", "10"], /whole number from 1 to 9/],
  ["a number with a fraction", ["wall", "--coats", "1.5"], /whole number/],
  [
    "an unknown flag",
    ["wall", "--gloss"],
    /^\[usage\] logos paint has no --gloss; there are --coats, --paint-colour, --dry, .*--json, .*, see logos paint --help$/,
  ],
  ["an unknown letter", ["wall", "-g"], /logos paint has no -g; there are --coats/],
  ["a missing word", [], /needs WHAT: what to paint/],
  ["a superfluous word", ["wall", "door"], /does not take "door"/],
  ["something behind two dashes", ["wall", "--", "x"], /takes nothing behind/],
])("%s is a usage error", (_name, words, message) => {
  expect(() => parseLine(command, words, {})).toThrow(message);
});

test("what stands behind two dashes is left as it is", () => {
  expect(parseLine(runner, ["--", "sh", "-c", "echo", "--help"], {}).rest).toEqual(["sh", "-c", "echo", "--help"]);
});

test("a command without its two dashes is shown with them", () => {
  expect(() => parseLine(runner, ["terraform", "plan"], {})).toThrow("logos run -- terraform plan");
});

test("help needs no other word", () => {
  expect(parseLine(command, ["--help"], {}).options["help"]).toBe(true);
});

test("no words make the parser throw anything but its own error", () => {
  const word = fc.oneof(fc.string(), fc.constantFrom("--", "--coats", "--coats=", "-x", "--dry=1", "--paint-colour"));
  fc.assert(
    fc.property(fc.array(word), (words) => {
      try {
        parseLine(command, words, {});
      } catch (error) {
        expect(error).toBeInstanceOf(CliError);
      }
    }),
  );
});
