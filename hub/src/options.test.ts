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

const proving = ["--tpm", "swtpm:127.0.0.1:2321", "--profile", "AB".repeat(32), "--issuer", "/ca.pem"];

test("a hub that proves its integrity needs its TPM, profile and issuer; the rest has defaults of a real image", () => {
  expect(parseOptions([...words, ...proving]).integrity).toEqual({
    tpm: { kind: "swtpm", host: "127.0.0.1", port: 2321 },
    profile: `0x${"ab".repeat(32)}`,
    issuer: "/ca.pem",
    deployment: "/etc/logos/deployment.json",
    measurements: undefined,
    sensors: { kind: "bpftrace" },
    files: undefined,
    kernelGuard: undefined,
    chassis: undefined,
  });
  const { integrity } = parseOptions([...words, "--tpm", "device", ...proving.slice(2), "--measurements", "/logs"]);
  expect(integrity).toMatchObject({ tpm: { kind: "device" }, measurements: "/logs", sensors: { kind: "none" } });
  const tetragon = "tetragon:/var/log/tetragon.log,http://127.0.0.1:2112/metrics,/etc/policies.yaml";
  expect(parseOptions([...words, ...proving, "--sensors", tetragon]).integrity?.sensors).toEqual({
    kind: "tetragon",
    events: "/var/log/tetragon.log",
    metricsUrl: "http://127.0.0.1:2112/metrics",
    policies: "/etc/policies.yaml",
  });
});

test("each wrong word about integrity is named with the way out", () => {
  const named = ["--chain", "ws://127.0.0.1:1", "--account", "hub", "--data", "/data"];
  const wrong: readonly [readonly string[], string][] = [
    [[...words, "--profile", "ab"], "--profile needs --tpm"],
    [[...words, ...proving.slice(0, 2)], "--tpm needs --profile"],
    [[...words, ...proving.slice(0, 4)], "--tpm needs --issuer"],
    [[...words, "--tpm", "chip", ...proving.slice(2)], "--tpm chip: there are device and swtpm:HOST:PORT"],
    [[...words, "--tpm", "swtpm:2321", ...proving.slice(2)], "--tpm 2321: give HOST:PORT"],
    [[...words, ...proving.slice(0, 2), "--profile", "ab", "--issuer", "x"], "--profile ab: give 64 hex digits"],
    [[...words, ...proving, "--sensors", "eyes"], "--sensors eyes: there are bpftrace"],
    [[...named, ...proving, "--measurements", "/logs"], "--measurements is for development chains"],
  ];
  for (const [line, text] of wrong) expect(() => parseOptions(line)).toThrow(text);
});
