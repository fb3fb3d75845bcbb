import { expect, test } from "vitest";
import { joinHostPort } from "./host-port.js";
import { parseOptions } from "./options.js";

const words = ["--chain", "ws://127.0.0.1:9944", "--account-uri", "//hub//0", "--data", "/data"];

test("what is not said has its default", () => {
  expect(parseOptions(words)).toEqual({
    chain: "ws://127.0.0.1:9944",
    account: { uri: "//hub//0" },
    dataDirectory: "/data",
    listen: { host: "127.0.0.1", port: 0 },
    endpoint: undefined,
    driver: "simulated",
    integrity: undefined,
    exitWithParent: false,
    logLevel: "info",
  });
});

test("everything can be said", () => {
  const said = [
    "--listen",
    "[::1]:7400",
    "--endpoint",
    "hub.example:7400",
    "--log-level",
    "debug",
    "--exit-with-parent",
  ];
  expect(parseOptions([...words, ...said])).toMatchObject({
    listen: { host: "::1", port: 7400 },
    endpoint: "hub.example:7400",
    exitWithParent: true,
    logLevel: "debug",
  });
  expect(joinHostPort({ host: "::1", port: 1 })).toBe("[::1]:1");
});

test("each wrong word is named with the way out", () => {
  const wrong: readonly [readonly string[], string][] = [
    [words.slice(2), "--chain is missing"],
    [words.slice(0, 4), "--data is missing"],
    [[...words, "--account", "hub"], "one of --account-uri and --account"],
    [[...words, "--listen", "7400"], "--listen 7400: give HOST:PORT"],
    [[...words, "--listen", "a:99999"], "give HOST:PORT"],
    [[...words, "--driver", "qemu"], "--driver qemu: there is simulated"],
    [[...words, "--log-level", "loud"], "--log-level loud"],
    [[...words, "--fault"], "--fault"],
  ];
  for (const [line, text] of wrong) {
    expect(() => parseOptions(line)).toThrow(text);
    expect(() => parseOptions(line)).toThrow("usage: logos-hub");
  }
});
