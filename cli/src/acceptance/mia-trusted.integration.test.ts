import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HubIntegrity } from "@logos/chain-client";
import { lacks } from "@logos/mia/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { recordWhen } from "./harness/integrity.js";
import { logos, type Place } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const missing = lacks("hubs of a devnet that prove their integrity", "swtpm", "swtpm_setup", "swtpm_localca");
const WITHIN_MS = 120_000;

describe.skipIf(missing)("hubs with software TPMs", () => {
  let devnet: TestDevnet;
  let place: Place;

  beforeAll(async () => {
    devnet = await startTestDevnet({ attest: true, hubs: 1 });
    place = { directory: temporaryFolder("mia"), home: devnet.home, endpoint: devnet.endpoint };
  }, 180_000);
  afterAll(async () => await devnet?.stop());

  test("a hub enrols its TPM, attests, and is trusted in seconds", { timeout: WITHIN_MS }, async () => {
    const startedAtMs = Date.now();
    const record = await recordWhen(devnet.chain, 0, ({ phase }) => phase.kind === "trusted");
    process.stderr.write(`trusted ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s after the devnet was ready\n`);
    expect(record).toMatchObject({ hub: 0, epoch: 0, mustReset: false, logLength: expect.any(Number) });
    expect(record.passes.length).toBeGreaterThan(0);

    const shown = await logos(place, "mia", "show", "0");
    expect(shown.stdout).toMatch(/^hub 0: trusted until .*\n/);
    expect(shown.stdout).toMatch(/epoch 0, release 1 \(active\)/);
    const list = await logos(place, "mia", "reference", "list");
    expect(list.stdout).toMatch(/0 +1 +none +active/);
  });

  test("its evidence is verified without a chain, with a line for each check", { timeout: WITHIN_MS }, async () => {
    const { stdout } = await logos(place, "mia", "show", "0", "--json");
    const record = join(place.directory, "record.json");
    writeFileSync(record, stdout);
    const data = join(devnet.folder, "hub-0");
    const { round, evidence } = (JSON.parse(stdout) as { record: HubIntegrity }).record;
    const folder = join(data, "attestation", "evidence");
    const name = readdirSync(folder).find((each) => each === `${round}-${evidence.slice(2)}.evidence`);
    const bundle = join(data, "references", "devnet.bundle");
    const key = join(data, "attestation", "keys.json");
    const offline = { ...place, endpoint: "ws://127.0.0.1:1" };
    const words = ["mia", "verify", join(folder, name ?? "none"), "--bundle", bundle, "--key", key, "--record", record];
    const verified = await logos(offline, ...words);
    expect(verified.stderr).toBe("");
    expect(verified.stdout).toMatch(/ok {8}quote-signature: not found: the registered key did not sign the quote/);
    expect(verified.stdout).toMatch(/sensors: not looked at, absent/);
    expect(verified.stdout).toMatch(/^pass$/m);
    expect(verified.exitCode).toBe(0);
    const same = await logos(place, "mia", "reference", "diff", bundle, "chain");
    expect(same).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("no difference") });
  });

  test("what is not there is said by name", { timeout: WITHIN_MS }, async () => {
    const unknown = await logos(place, "mia", "show", "77");
    expect(unknown).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("there is no hub 77") });
    const absent = await logos(place, "mia", "show", "2");
    expect(absent.stderr).toContain("hub 2 has no enrolled TPM");
    const bundle = join(devnet.folder, "hub-0", "references", "devnet.bundle");
    const again = await logos({ ...place, account: "//Alice" }, "mia", "reference", "propose", bundle);
    expect(again).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("the next one of its profile is 1") });
    const stranger = await logos({ ...place, account: "//Bob" }, "mia", "reference", "revoke", bundle, "--yes");
    expect(stranger).toMatchObject({ exitCode: 3, stderr: expect.stringContaining("motion of the committee") });
  });

  test("after a power cut of its machine the hub proves the new boot", { timeout: WITHIN_MS }, async () => {
    const before = await devnet.chain.attestation.hub(0);
    for (const name of ["hub-0", "tpm-0"]) devnet.kill(name);
    const after = await recordWhen(devnet.chain, 0, ({ clock, passes }) => {
      const reset = (clock?.resetCount ?? 0) > (before?.clock?.resetCount ?? 0);
      return reset && (passes.at(-1)?.round ?? 0) > (before?.round ?? 0);
    });
    expect(after.phase.kind).toBe("trusted");
  });
});
