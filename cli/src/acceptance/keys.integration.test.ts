import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { keyFromUri } from "@logos/chain-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeConfiguration } from "./harness/configuration.js";
import { logos, type Place, terraform } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const UNIT = 1_000_000_000_000n;

let devnet: TestDevnet;
let place: Place;
beforeAll(async () => {
  devnet = await startTestDevnet();
  const directory = writeConfiguration([{ name: "web" }]);
  const file = join(directory, "passphrase");
  writeFileSync(file, "correct horse\n");
  const environment = { LOGOS_PASSPHRASE_FILE: file };
  place = {
    directory,
    home: devnet.home,
    endpoint: devnet.endpoint,
    account: "carol",
    workspace: "carol/web",
    environment,
  };
});
afterAll(async () => await devnet.stop());

test("a key is made, listed, exported and used from the store, encrypted all the time", async () => {
  const made = await logos(place, "keys", "new", "carol", "--json");
  expect(made.exitCode, made.stderr).toBe(0);
  const { address } = JSON.parse(made.stdout) as { readonly address: string };
  const words = /\n {2}((?:[a-z]+ ){23}[a-z]+)\n/.exec(made.stderr)?.[1] ?? "";
  expect(words).not.toBe("");
  expect(JSON.parse((await logos(place, "keys", "list", "--json")).stdout)).toEqual([{ name: "carol", address }]);
  const stored = readFileSync(join(devnet.home, "keys", "carol.json"), "utf8");
  expect(stored).not.toContain(words.split(" ")[0]);

  const out = join(place.directory, "carol.json");
  expect((await logos(place, "keys", "export", "carol", "--out", out)).exitCode).toBe(0);
  expect(existsSync(out)).toBe(true);
  expect((await logos(place, "keys", "export", "carol", "--out", out)).stderr).toContain("not overwritten");

  await devnet.chain.signer(keyFromUri("//Alice")).transfer(address, 100n * UNIT);
  const account = await logos(place, "account", "--json");
  expect(JSON.parse(account.stdout)).toMatchObject({ address, free: String(100n * UNIT) });

  expect((await terraform(place, "init", "-no-color")).exitCode).toBe(0);
  const apply = await terraform(place, "apply", "-auto-approve", "-no-color");
  expect(apply.exitCode, apply.stdout + apply.stderr).toBe(0);
  const plan = await terraform(place, "plan", "-detailed-exitcode", "-no-color");
  expect(plan.exitCode, plan.stdout).toBe(0);
});

test("a wrong passphrase is said as such, and opens nothing", async () => {
  const wrong = { ...place, environment: { LOGOS_PASSPHRASE: "wrong", LOGOS_PASSPHRASE_FILE: undefined } };
  const { exitCode, stderr } = await logos(wrong, "run", "--", "true");
  expect(exitCode).toBe(125);
  expect(stderr).toContain("passphrase");
  expect(stderr).not.toContain("wrong\n");
});

test("without a passphrase and without a terminal the ways to give one are named", async () => {
  const none = { ...place, environment: { LOGOS_PASSPHRASE: undefined, LOGOS_PASSPHRASE_FILE: undefined } };
  expect((await logos(none, "run", "--", "true")).stderr).toContain("LOGOS_PASSPHRASE_FILE");
});
