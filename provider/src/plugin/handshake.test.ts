import { expect, test } from "vitest";
import { handshakeLine, readHandshake } from "./handshake.js";
import { hclog } from "./log.js";

const host = {
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "6,5",
  PLUGIN_CLIENT_CERT: "-----BEGIN CERTIFICATE-----",
};

test("whoever starts the provider by hand is told what it is", () => {
  expect(() => readHandshake({})).toThrow(/This is the logos provider .* run terraform/);
  expect(() => readHandshake({ ...host, TF_PLUGIN_MAGIC_COOKIE: "other" })).toThrow(/they|They start it/);
});

test("a host without protocol 6 is told so", () => {
  expect(() => readHandshake({ ...host, PLUGIN_PROTOCOL_VERSIONS: "5" })).toThrow(/protocol 6.*offers "5"/);
});

test("the line has the certificate as base64 without padding", () => {
  const line = handshakeLine(readHandshake(host), { network: "unix", path: "/tmp/s" }, Uint8Array.of(1, 2, 3, 4));
  expect(line).toBe("1|6|unix|/tmp/s|grpc|AQIDBA");
});

test("a host that asks for multiplexing hears no, one without TLS gets no certificate", () => {
  const handshake = readHandshake({ ...host, PLUGIN_CLIENT_CERT: "", PLUGIN_MULTIPLEX_GRPC: "true" });
  expect(handshake.clientCertificate).toBeUndefined();
  const address = { network: "tcp", host: "127.0.0.1", port: 1234 } as const;
  expect(handshakeLine(handshake, address, undefined)).toBe("1|6|tcp|127.0.0.1:1234|grpc||false");
});

test("log lines have the six decimals that the host wants, and never more than it reads", () => {
  const lines: string[] = [];
  const log = hclog(
    (line) => lines.push(line),
    () => new Date("2026-01-02T03:04:05.678Z"),
  );
  log("warn", "careful", { call: "ReadResource" });
  log("error", "x".repeat(100_000));
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    "@level": "warn",
    "@message": "careful",
    "@module": "provider.logos",
    "@timestamp": "2026-01-02T03:04:05.678000Z",
    call: "ReadResource",
  });
  expect(lines[1]?.length).toBeLessThan(65_536);
  expect(lines[1]?.endsWith("\n")).toBe(true);
});
