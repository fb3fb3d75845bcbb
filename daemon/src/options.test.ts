import { expect, test } from "vitest";
import { parseOptions } from "./options.js";

const words = ["--chain", "ws://127.0.0.1:9944", "--account-uri", "//daemon//0", "--data", "/data"];

test("what is not said has its default", () => {
  expect(parseOptions(words)).toEqual({
    chain: "ws://127.0.0.1:9944",
    account: { uri: "//daemon//0" },
    dataDirectory: "/data",
    lies: false,
    exitWithParent: false,
    logLevel: "info",
  });
});

test("a key of the key store is named, and everything else can be said", () => {
  const line = [
    ...words.slice(0, 2),
    "--account",
    "validator",
    "--data",
    "/data",
    "--log-level",
    "warn",
    "--exit-with-parent",
  ];
  expect(parseOptions(line)).toMatchObject({ account: { name: "validator" }, exitWithParent: true, logLevel: "warn" });
  expect(parseOptions([...words, "--lie"]).lies).toBe(true);
});

test("each wrong word is named with the way out", () => {
  const wrong: readonly [readonly string[], string][] = [
    [words.slice(2), "--chain is missing"],
    [words.slice(0, 4), "--data is missing"],
    [[...words.slice(0, 2), "--data", "/data"], "one of --account-uri and --account"],
    [["--chain", "ws://a", "--account", "validator", "--data", "/data", "--lie"], "--lie is for development chains"],
    [[...words, "--log-level", "loud"], "--log-level loud"],
    [[...words, "--sudo"], "--sudo"],
  ];
  for (const [line, text] of wrong) {
    expect(() => parseOptions(line)).toThrow(text);
    expect(() => parseOptions(line)).toThrow("usage: logosd");
  }
});
