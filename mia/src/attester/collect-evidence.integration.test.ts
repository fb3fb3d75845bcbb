import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AttestationResult, appraise } from "../appraise/appraise.js";
import { encodeEvidence, parseEvidence } from "../appraise/evidence-codec.js";
import type { EnrolledMachine, LastAccepted, ReferenceValues } from "../appraise/policy.js";
import { type AttestationKey, attestationKeyOf } from "../quote/attestation-key.js";
import { allowlistOf } from "../reference/allowlist.js";
import type { TamperSensor } from "../tamper/readings.js";
import { hashOf, sampleClaims } from "../testing/claims.js";
import { makeCredential } from "../tpm/credential.js";
import { endorsementQualifiedNameOf } from "../tpm/name.js";
import { parsePublic } from "../tpm/public.js";
import { collectEvidence } from "./collect/collect-evidence.js";
import type { Sources } from "./collect/inputs.js";
import { latchTamper, openTamperCounter } from "./components/tamper.js";
import { answerCredential, createAttestationKey, openAttestationKey } from "./enrolment.js";
import { present } from "./reading.js";
import * as machine from "./testing/played-machine.js";
import { type Swtpm, startSwtpm } from "./testing/swtpm.js";
import { lacks } from "./testing/tools.js";
import type { TpmClient } from "./tpm-commands/client.js";
import { flushContext, type KeyBlob } from "./tpm-commands/keys.js";
import { extendPcr } from "./tpm-commands/pcrs.js";
import { shutdown } from "./tpm-commands/startup.js";

const HALF = 100;
const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length));

describe.skipIf(lacks("evidence of a software TPM", "swtpm"))("evidence", () => {
  let swtpm: Swtpm;
  let tpm: TpmClient;
  let blob: KeyBlob;
  let key: number;
  let attestationKey: AttestationKey;
  let ekQualifiedName: Uint8Array;
  let block = 0;

  beforeAll(async () => {
    swtpm = await startSwtpm();
    tpm = await swtpm.connect();
    await enrol();
  });
  afterAll(async () => {
    await tpm?.close();
    await swtpm?.end();
  });

  /** Makes an attestation key and proves by a credential that it lives beside this EK, as the chain's committee asks. */
  async function enrol(): Promise<void> {
    const secret = random(32);
    const made = await createAttestationKey(tpm, { endorsement: "ecc", attestation: "ecc" });
    blob = made.blob;
    ekQualifiedName = endorsementQualifiedNameOf(made.endorsementName);
    const judged = attestationKeyOf(blob.publicArea);
    if (typeof judged === "string") throw new Error(judged);
    attestationKey = judged;
    const loaded = await openAttestationKey(tpm, blob, "ecc");
    key = loaded.handle;
    const credential = makeCredential(parsePublic(made.endorsementKey), judged.name, secret, random);
    await expect(answerCredential(tpm, loaded, "ecc", credential)).resolves.toEqual(secret);
  }

  /** A reboot with this much of the captured boot measured again. */
  async function boot(imaEntries: number): Promise<void> {
    await shutdown(tpm);
    await bootAfterCut(imaEntries);
  }

  /** The same without a word to the TPM before. */
  async function bootAfterCut(imaEntries: number): Promise<void> {
    await tpm.close();
    await swtpm.control.powerCycle();
    tpm = await swtpm.connect();
    await machine.playBoot(tpm);
    await machine.playIma(tpm, 0, imaEntries);
    key = (await openAttestationKey(tpm, blob, "ecc")).handle;
  }

  interface Case {
    readonly sources?: Partial<Sources>;
    readonly tamper?: EnrolledMachine["tamper"];
    readonly last?: LastAccepted;
    readonly reference?: Partial<ReferenceValues>;
  }

  async function attest({ sources, tamper, last, reference = {} }: Case = {}) {
    const expected = { ...machine.reference, ...reference };
    block += 1;
    const hash = hashOf(`block ${block}`);
    const enrolled = machine.enrolled(attestationKey, ekQualifiedName, tamper);
    const { evidence, absences } = await collectEvidence({
      tpm,
      key,
      subject: {
        machine: enrolled,
        rules: machine.RULES,
        allowlist: expected.allowlist,
        profile: machine.reference.claims.profile,
        update: machine.reference.claims.update,
        last,
      },
      sources: machine.playedSources(sources),
      latestBlock: () => Promise.resolve({ hash, number: block }),
    });
    // As a checker gets it: over the wire.
    const received = parseEvidence(encodeEvidence(evidence));
    const policy = { rules: machine.RULES, machine: enrolled, freshBlocks: [hash], last };
    return { evidence, absences, result: appraise(received, expected, policy) };
  }

  const codesOf = ({ reasons }: AttestationResult) => reasons.map(({ code }) => code);
  const lastOf = ({ covered }: AttestationResult): LastAccepted => {
    if (covered === undefined) throw new Error("nothing was covered");
    return { clock: covered.clock, logLength: covered.logLength, pcr10: covered.pcr10, release: 1 };
  };

  test("of an honest boot passes, and says of each absent component that it is absent", async () => {
    await boot(machine.IMA_ENTRIES);
    const { result, evidence, absences } = await attest();
    expect(result).toMatchObject({ outcome: "pass", reasons: [] });
    expect(evidence.claims).toEqual(machine.reference.claims);
    expect([...absences.keys()]).toEqual(["files", "kernelGuard", "sensors", "tamper"]);
  });

  test("is made within a second on a software TPM", async () => {
    const startedMs = performance.now();
    await attest();
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });

  test("sends only what is new of the IMA list, cut where the quote ends", async () => {
    await boot(HALF);
    const first = await attest();
    expect(first.result).toMatchObject({ outcome: "pass", covered: { logLength: HALF } });
    await machine.playIma(tpm, HALF, HALF + 7);
    const second = await attest({ last: lastOf(first.result) });
    expect(second.result).toMatchObject({ outcome: "pass", covered: { logLength: HALF + 7 } });
    expect(second.evidence.ima).toMatchObject({ fromIndex: HALF, fromPcr10: first.result.covered?.pcr10 });
    expect(second.evidence.ima.entries.length).toBeLessThan(first.evidence.ima.entries.length / 5);
    const whole = machine.IMA_LIST.length;
    expect(first.evidence.ima.entries.length).toBeLessThan(whole);
  });

  test("after a reset is of the whole list again", async () => {
    await boot(HALF);
    const before = await attest();
    await boot(HALF + 1);
    const after = await attest({ last: lastOf(before.result) });
    expect(after.result).toMatchObject({ outcome: "pass", covered: { logLength: HALF + 1 } });
    expect(after.evidence.ima.fromIndex).toBe(0);
  });

  test("of a file that the reference does not have claims a violation and is one", async () => {
    await boot(machine.IMA_ENTRIES);
    const { result, evidence } = await attest({
      reference: {
        allowlist: allowlistOf([]),
        claims: {
          ...machine.reference.claims,
          ima: { ...machine.reference.claims.ima, allowlistRoot: allowlistOf([]).root },
        },
      },
    });
    expect(evidence.claims.ima.result).toBe("violated");
    expect(new Set(codesOf(result))).toEqual(new Set(["ima-allowlist", "reference-ima"]));
    expect(result.outcome).toBe("violated");
  });

  test("of a component that is absent, where the reference has it, is violated", async () => {
    await boot(machine.IMA_ENTRIES);
    const { files, kernelGuard, sensors, tamper } = sampleClaims;
    const claims = { ...machine.reference.claims, files, kernelGuard, sensors, tamper };
    const { result, evidence } = await attest({ reference: { claims } });
    expect(evidence).toMatchObject({ files: "absent", kernelGuard: "absent", sensors: "absent", tamper: "absent" });
    expect(result.outcome).toBe("violated");
    const names = ["files", "kernelGuard", "sensors", "tamper"];
    expect(codesOf(result)).toEqual(names.map((name) => `reference-${name}`));
  });

  test("of sensors that lost events claims so, and is violated", async () => {
    await boot(machine.IMA_ENTRIES);
    const window = {
      engine: "bpftrace",
      rulesetHash: hashOf("rules"),
      fromMs: 0n,
      toMs: 2_000n,
      heartbeats: 4,
    } as const;
    const read = (drops: bigint) => () => Promise.resolve(present({ ...window, drops, counts: [] }));
    const clean = await attest({ sources: { sensors: read(0n) } });
    expect(clean.evidence.claims.sensors).toMatchObject({ result: "clean", lossy: false });
    const claims = { ...machine.reference.claims, sensors: clean.evidence.claims.sensors };
    expect((await attest({ sources: { sensors: read(0n) }, reference: { claims } })).result.outcome).toBe("pass");
    const lossy = await attest({ sources: { sensors: read(1n) }, reference: { claims } });
    expect(codesOf(lossy.result)).toEqual(["sensors-degraded", "reference-sensors"]);
  });

  test("of another boot claims what was booted, and is violated", async () => {
    await boot(machine.IMA_ENTRIES);
    await extendPcr(tpm, 4, random(32));
    const { result, evidence } = await attest();
    expect(evidence.claims.boot.pcrDigest).not.toEqual(machine.reference.claims.boot.pcrDigest);
    expect(result.outcome).toBe("violated");
    expect(codesOf(result)).toContain("reference-boot");
  });

  test("is of PCRs that stand still: when one moves between reading and quoting, all is read again", async () => {
    await boot(machine.IMA_ENTRIES);
    let quotes = 0;
    const honest = tpm;
    const moving: Pick<TpmClient, "execute" | "perform"> = {
      perform: (command) => honest.perform(command),
      async execute(command, read) {
        if (command.name === "quote" && quotes++ === 0) await extendPcr(honest, 11, random(32));
        return honest.execute(command, read);
      },
    };
    tpm = moving as TpmClient;
    try {
      const { result } = await attest();
      expect(quotes).toBe(3);
      expect(codesOf(result)).toEqual(["reference-boot"]);
    } finally {
      tpm = honest;
    }
  });

  test("by another key than the enrolled one is not sent at all", async () => {
    await boot(machine.IMA_ENTRIES);
    const other = await createAttestationKey(tpm, { endorsement: "ecc", attestation: "rsa" });
    await flushContext(tpm, key);
    key = (await openAttestationKey(tpm, other.blob, "ecc")).handle;
    await expect(attest()).rejects.toMatchObject({ code: "wrong-key" });
  });

  test("of an opened case stays violated after root cleared the switch, and after a reboot", async () => {
    await boot(machine.IMA_ENTRIES);
    const ids = ["hwmon:nct6798:intrusion0"];
    const enrolment = { sensorIds: ids, nvCounter: await openTamperCounter(tpm) };
    const read = (alarm: boolean) => {
      const sensors: readonly TamperSensor[] = ids.map((id) => ({ id, alarm }));
      return attest({
        sources: { tamper: () => latchTamper(tpm, sensors, enrolment) },
        tamper: enrolment,
        reference: { claims: { ...machine.reference.claims, tamper: closed.evidence.claims.tamper } },
      });
    };
    const closed = await attest({
      sources: { tamper: () => latchTamper(tpm, [{ id: ids[0] ?? "", alarm: false }], enrolment) },
      tamper: enrolment,
    });
    expect(closed.evidence.claims.tamper).toMatchObject({ flag: "clear", nvCounterDelta: 0 });
    expect((await read(false)).result.outcome).toBe("pass");

    expect(codesOf((await read(true)).result)).toEqual(["tamper-alarm", "tamper-latched", "reference-tamper"]);
    expect(codesOf((await read(true)).result)).toEqual(["tamper-alarm", "tamper-latched", "reference-tamper"]);
    expect(await openTamperCounter(tpm)).toBe(enrolment.nvCounter + 1n);
    expect(codesOf((await read(false)).result)).toEqual(["tamper-latched", "reference-tamper"]);
    await boot(machine.IMA_ENTRIES);
    expect(codesOf((await read(false)).result)).toEqual(["tamper-latched", "reference-tamper"]);
  });

  test("of a case that was open before its enrolment does not wear the counter", async () => {
    const before = await openTamperCounter(tpm);
    const sensors = [{ id: "hwmon:nct6798:intrusion0", alarm: true }];
    for (let count = 0; count < 3; count++) {
      await expect(latchTamper(tpm, sensors, "absent")).resolves.toEqual(present({ sensors, nvCounter: before }));
    }
    expect(await openTamperCounter(tpm)).toBe(before);
  });

  // The last one: for seconds after a cut a TPM does not know whether its clock lost time.
  test("is made after any number of power cuts: none of them locks the key", async () => {
    for (let cuts = 0; cuts < 5; cuts++) {
      await attest();
      await bootAfterCut(machine.IMA_ENTRIES);
    }
    const { evidence } = await attest();
    expect(evidence.claims).toEqual(machine.reference.claims);
  });
});
