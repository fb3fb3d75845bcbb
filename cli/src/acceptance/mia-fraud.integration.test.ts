import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { keyFromUri } from "@logos/chain-client";
import { encodeFraudProof } from "@logos/mia";
import { lacks } from "@logos/mia/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bytesOf } from "../mia/hex.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { recordWhen } from "./harness/integrity.js";
import { logos, type Place } from "./harness/logos.js";
import { attestWithLie } from "./harness/lying-hub.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const missing = lacks("fraud proofs against a committee that lies", "swtpm", "swtpm_setup", "swtpm_localca");
const HUB = 0;

describe.skipIf(missing)("a committee that passes whatever it sees", () => {
  let devnet: TestDevnet;
  let place: Place;
  let evidence: string;
  let round: number;
  const bundle = (): string => join(devnet.folder, "hub-0", "references", "devnet.bundle");

  beforeAll(async () => {
    devnet = await startTestDevnet({ attest: true, hubs: 1, liars: [0, 1, 2, 3, 4, 5] });
    place = { directory: temporaryFolder("fraud"), home: devnet.home, endpoint: devnet.endpoint, account: "//Dave" };
    const honest = await recordWhen(devnet.chain, HUB, ({ phase }) => phase.kind === "trusted");
    await devnet.end("hub-0");
    const data = join(devnet.folder, "hub-0");
    const measurements = join(devnet.folder, "measurements-0");
    const options = { chain: devnet.chain, data, measurements, tpmPort: devnet.tpmPorts[0] ?? 0 };
    const bytes = await attestWithLie(options, honest, "/usr/bin/miner");
    evidence = join(place.directory, "lie.evidence");
    writeFileSync(evidence, bytes);
    const passed = await recordWhen(devnet.chain, HUB, (record) =>
      record.passes.some((pass) => pass.round > honest.round),
    );
    round = passed.round;
    expect(passed.phase.kind).toBe("trusted");
  }, 300_000);
  afterAll(async () => await devnet?.stop());

  test("is contradicted by whoever verifies the evidence", { timeout: 60_000 }, async () => {
    const { stdout } = await logos(place, "mia", "show", "0", "--json");
    const record = join(place.directory, "record.json");
    writeFileSync(record, stdout);
    const key = join(devnet.folder, "hub-0", "attestation", "keys.json");
    const words = ["mia", "verify", evidence, "--bundle", bundle(), "--key", key, "--record", record];
    const verified = await logos({ ...place, endpoint: "ws://127.0.0.1:1" }, ...words);
    expect(verified.stdout).toMatch(/VIOLATED {2}ima-allowlist: .*\n.*\/usr\/bin\/miner/);
    expect(verified.exitCode).toBe(1);
  });

  test("is not touched by a false proof, which costs its sender the deposit", { timeout: 60_000 }, async () => {
    const { attestation } = devnet.chain;
    const eve = keyFromUri("//Eve");
    const pass = (await attestation.hub(HUB))?.passes.at(-1);
    const passed = pass && (await attestation.passed(HUB, pass));
    if (passed === undefined) throw new Error("no pass");
    const before = await devnet.chain.account(eve.address);
    const proof = encodeFraudProof({ kind: "false-end", state: bytesOf(passed.pcr10), path: [] });
    const { upheld } = await devnet.chain.signer(eve).attestation.proveFraud(passed, proof);
    expect(upheld).toBe(false);
    const { fraudDeposit } = await attestation.parameters();
    const after = await devnet.chain.account(eve.address);
    expect(before.free - after.free).toBeGreaterThanOrEqual(fraudDeposit);
    expect(after.held).toBe(before.held);
    expect((await attestation.hub(HUB))?.phase.kind).toBe("trusted");
  });

  test("is suspended by a proof of at most 4 KB that anybody sends", { timeout: 60_000 }, async () => {
    const proved = await logos(place, "mia", "prove-fraud", evidence, "--bundle", bundle(), "--hub", "0", "--json");
    expect(proved.stderr).toContain("not-allowlisted");
    const said = JSON.parse(proved.stdout) as {
      readonly proofBytes: number;
      readonly upheld: boolean;
      readonly round: number;
      readonly witnesses: readonly string[];
    };
    process.stderr.write(`fraud proof of ${said.proofBytes} bytes\n`);
    expect(said).toMatchObject({ upheld: true, round });
    expect(said.proofBytes).toBeLessThanOrEqual(4096);
    expect(said.witnesses.length).toBeGreaterThanOrEqual(2);
    const daemons = await devnet.chain.daemons();
    const suspended = daemons.filter((daemon) => daemon.suspended !== undefined).map(({ account }) => account);
    expect([...suspended].sort()).toEqual([...said.witnesses].sort());
    const violation = { kind: "log", offending: "not-allowlisted" };
    expect((await devnet.chain.attestation.hub(HUB))?.phase).toEqual({ kind: "violated", violation });
    const shown = await logos(place, "mia", "show", "0");
    expect(shown.stdout).toContain("a fraud proof showed: a file was executed that the reference does not have");
    // What remains of the hub's passes is an honest one, of the beginning of the same log.
    const again = await logos(place, "mia", "prove-fraud", evidence, "--bundle", bundle(), "--hub", "0");
    expect(again).toMatchObject({ exitCode: 1, stderr: expect.stringContaining("no proof was sent") });
  });
});
