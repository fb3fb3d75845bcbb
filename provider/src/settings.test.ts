import { expect, test } from "vitest";
import { settingsOf } from "./settings.js";
import { unknown } from "./tfprotov6/value.js";

const nothing = { endpoint: null, account: null, workspace: null, genesis: null };

test("the configuration comes before the environment, and the local devnet is the default", () => {
  const environment = { LOGOS_ENDPOINT: "ws://env:1", LOGOS_ACCOUNT: "env", LOGOS_WORKSPACE: "env/web" };
  expect(settingsOf({ ...nothing, account: "alice" }, environment).settings).toEqual({
    endpoint: "ws://env:1",
    account: "alice",
    workspace: "env/web",
    genesis: undefined,
  });
  const { settings } = settingsOf({ ...nothing, account: "alice", workspace: "alice/web" }, {});
  expect(settings?.endpoint).toBe("ws://127.0.0.1:9944");
});

test("everything that is missing or malformed is said at once, each on its attribute", () => {
  const { settings, diagnostics } = settingsOf({ ...nothing, endpoint: "http://x", genesis: "0x1" }, {});
  expect(settings).toBeUndefined();
  expect(diagnostics.map(({ path }) => path)).toEqual([["endpoint"], ["account"], ["workspace"], ["genesis"]]);
  expect(diagnostics[1]?.detail).toMatch(/LOGOS_ACCOUNT .*logos run/);
});

test("a configuration that is not known yet is no error", () => {
  expect(settingsOf({ ...nothing, endpoint: unknown }, {})).toEqual({ diagnostics: [] });
});
