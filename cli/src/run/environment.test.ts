import { expect, test } from "vitest";
import { childEnvironment, type RunSettings } from "./environment.js";

const settings: RunSettings = {
  endpoint: "ws://127.0.0.1:9944",
  account: "alice",
  workspace: "alice/web",
  home: "/home",
  node: "/node",
  stateAddress: "http://127.0.0.1:1234/v1",
  stateUser: "logos",
  stateToken: "secret",
  namesStateAddress: true,
  runSocket: "/run.sock",
  terraformLauncher: "/launcher",
  cliConfigurationFile: "/tfrc",
  passphraseFile: undefined,
};

test("an empty http backend learns its three addresses, and the token goes as the password", () => {
  expect(childEnvironment({}, settings)).toMatchObject({
    TF_HTTP_ADDRESS: "http://127.0.0.1:1234/v1/alice/web",
    TF_HTTP_LOCK_ADDRESS: "http://127.0.0.1:1234/v1/alice/web",
    TF_HTTP_UNLOCK_ADDRESS: "http://127.0.0.1:1234/v1/alice/web",
    TF_HTTP_USERNAME: "logos",
    TF_HTTP_PASSWORD: "secret",
  });
});

test("a CDKTF app gets no address, or its stacks would share one state", () => {
  const environment = childEnvironment({}, { ...settings, namesStateAddress: false });
  expect(Object.keys(environment).filter((name) => name.includes("ADDRESS"))).toEqual(["LOGOS_STATE_ADDRESS"]);
  expect(environment["TF_HTTP_PASSWORD"]).toBe("secret");
});

test("a state that the environment sends elsewhere is a conflict", () => {
  expect(() => childEnvironment({ TF_HTTP_ADDRESS: "https://elsewhere.example/s" }, settings)).toThrow("[conflict]");
  expect(childEnvironment({ TF_HTTP_ADDRESS: "http://127.0.0.1:1234/v1/alice/web" }, settings)).toBeDefined();
});

test("sixty-four operations run at once unless somebody chose a number", () => {
  const apply = (inherited: Record<string, string>) => childEnvironment(inherited, settings)["TF_CLI_ARGS_apply"];
  expect(apply({})).toBe("-parallelism=64");
  expect(apply({ TF_CLI_ARGS_apply: "-lock-timeout=5m" })).toBe("-parallelism=64 -lock-timeout=5m");
  expect(apply({ TF_CLI_ARGS_apply: "-parallelism=3" })).toBe("-parallelism=3");
  expect(apply({ TF_CLI_ARGS: "-parallelism=3" })).toBe("");
});

test("what else was in the environment stays, and crash points only if they are the provider's", () => {
  expect(childEnvironment({ AWS_REGION: "x", LOGOS_CRASH_AT: "backend:after-log" }, settings)).toMatchObject({
    AWS_REGION: "x",
  });
  expect(childEnvironment({ LOGOS_CRASH_AT: "backend:after-log" }, settings)["LOGOS_CRASH_AT"]).toBeUndefined();
  expect(childEnvironment({ LOGOS_CRASH_AT: "provider:after-submit" }, settings)["LOGOS_CRASH_AT"]).toBeDefined();
});

test("a passphrase that was typed reaches the provider by a file, never by itself", () => {
  const environment = childEnvironment({}, { ...settings, passphraseFile: "/run/passphrase" });
  expect(environment["LOGOS_PASSPHRASE_FILE"]).toBe("/run/passphrase");
  expect(environment["LOGOS_PASSPHRASE"]).toBeUndefined();
});
