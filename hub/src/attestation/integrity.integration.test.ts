import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  allowlistOf,
  appraise,
  type EnrolledMachine,
  parseEventLog,
  parseEvidence,
  pcrDigestOf,
  type ReferenceBundle,
  replayEventLog,
} from "@logos/mia";
import { parseSealedKey, recordedPlaces, shutdown } from "@logos/mia/attester";
import * as played from "@logos/mia/testing";
import { extendPcr, lacks, playBoot, playIma, type Swtpm, startSwtpm } from "@logos/mia/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { INTEGRITY_CRASH_POINTS, type ReachPoint } from "../crash-points.js";
import type { Driver } from "../drivers/driver.js";
import { openSimulatedDriver } from "../drivers/simulated/driver.js";
import { Faults } from "../drivers/simulated/faults.js";
import { HUB, silent } from "../testing.js";
import { bytesOf, hexOf } from "./hex.js";
import { machineOf } from "./hub-key.js";
import { Integrity } from "./integrity.js";
import { KeyStore } from "./key-store.js";
import { HubSources } from "./sources.js";
import * as testing from "./testing.js";
import { openTpm, TpmAccess } from "./tpm-access.js";

const { HubChain, until } = testing;
const SHA256 = 0x000b; // TPM_ALG_SHA256
const NEXT_KERNEL: Uint8Array = new Uint8Array(32).fill(0xcd);
const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());

describe.skipIf(lacks("hubs that prove their integrity", "swtpm", "swtpm_setup"))("a hub with a software TPM", () => {
  let swtpm: Swtpm;
  let chain: InstanceType<typeof HubChain>;
  let dataDirectory: string;
  let measurements: string;
  let driver: Driver;
  let stop: AbortController;
  let running: Promise<void>;
  let integrity: Integrity;
  const bundle = testing.someBundle();

  beforeEach(async () => {
    swtpm = await startSwtpm("tcp", { endorsed: true });
    await boot();
    chain = new HubChain(bundle);
    dataDirectory = mkdtempSync(join(tmpdir(), "logos-integrity-"));
    measurements = testing.recordMeasurements();
    testing.deliver(dataDirectory, bundle);
  });
  afterEach(async () => {
    await halt();
    await swtpm.end();
  });

  /** An orderly end, a power cycle, and what firmware and kernel do then; a clock of another end is unsafe for seconds. */
  async function boot(): Promise<void> {
    const before = await swtpm.connect();
    await shutdown(before);
    await before.close();
    await swtpm.control.powerCycle();
    const tpm = await swtpm.connect();
    await playBoot(tpm);
    await playIma(tpm, 0, played.IMA_ENTRIES);
    await tpm.close();
  }

  async function start(reach: ReachPoint = () => {}): Promise<void> {
    reasons.length = 0;
    stop = new AbortController();
    driver = await openSimulatedDriver({
      directory: join(dataDirectory, "machines"),
      host: "127.0.0.1",
      faults: new Faults(join(dataDirectory, "faults.json")),
      log: silent,
      volume: "sealed",
    });
    const { address } = swtpm;
    if (!("port" in address)) throw new Error("the software TPM listens on TCP");
    const sources = await HubSources.open({
      places: recordedPlaces(measurements),
      sensors: { kind: "none" },
      files: undefined,
      kernelGuard: undefined,
      chassis: [],
    });
    const deployment = { release: 1, id: bytesOf(testing.NO_DEPLOYMENT) };
    const profile = hexOf(bundle.claims.profile.profileId);
    const issuer = new X509Certificate(swtpm.issuer ?? "");
    const tpm = new TpmAccess(() => openTpm({ kind: "swtpm", ...address }));
    const signer = chain.hubSigner;
    integrity = new Integrity(
      { hub: HUB, dataDirectory, profile, issuer, deployment },
      { chain, signer, tpm, sources, driver, log: { ...silent, warn: hear }, reach },
    );
    running = integrity.run(stop.signal);
  }

  async function halt(): Promise<void> {
    stop?.abort();
    await running;
    await driver?.close();
  }

  // All reasons of this life, for the report soon puts another in the place of the first.
  const reasons: string[] = [];
  const hear: typeof silent.warn = (message, context) => {
    if (message === "machines are paused") reasons.push(String(context?.["reason"]));
  };

  /** Runs until the point is reached for the nth time; then nothing more happens, as after a kill. */
  async function runUntilKilled(point: string, times = 1): Promise<void> {
    let left = times;
    await start((reached) => {
      if (stop.signal.aborted) throw new Error("killed");
      if (reached !== point) return;
      left -= 1;
      if (left > 0) return;
      stop.abort();
      throw new Error("killed");
    });
  }

  /** What a member of the committee concludes of the evidence of the last round. */
  function judge(reference: ReferenceBundle = bundle) {
    const { record } = chain;
    if (record === undefined) throw new Error("the hub is not enrolled");
    const file = integrity.evidence.find(record.round, record.evidence);
    const evidence = parseEvidence(new Uint8Array(readFileSync(file ?? "no evidence of this round")));
    const keys = new KeyStore(join(dataDirectory, "attestation")).read();
    if (keys === undefined) throw new Error("no keys are kept");
    const tamper: EnrolledMachine["tamper"] = { sensorIds: [testing.SWITCH], nvCounter: record.tamperCounter };
    const machine = machineOf(keys, { hub: HUB, genesisHash: chain.genesisHash, tamper });
    const { rules, claims, allowlist } = reference;
    const policy = { rules, machine, freshBlocks: [evidence.blockHash], last: undefined };
    return appraise(evidence, { phase: "active", claims, allowlist: allowlistOf(allowlist) }, policy);
  }

  const rounds = (count: number) => until(() => chain.taken.length >= count, `${count} attestations`);

  async function trusted(): Promise<void> {
    await start();
    await rounds(1);
    chain.conclude("pass");
    await until(() => driver.paused === undefined, "machines are served");
  }

  test("enrols, attests with evidence that passes, and serves its machines", async () => {
    await start();
    expect(driver.paused).toBe("the volume has not been opened yet");
    await rounds(1);
    expect(chain.record).toMatchObject({ round: 1, phase: { kind: "enrolled" } });
    expect(judge()).toMatchObject({ outcome: "pass", reasons: [] });
    const [claims] = chain.taken;
    expect(claims).toMatchObject({ epoch: 1, bucket: 7n, differences: [], evidence: chain.record?.evidence });
    await until(() => driver.paused === undefined, "machines are served");
    expect(chain.hubSigner.attestation.callsOf("requestEnrolment")).toHaveLength(1);
  });

  test("attests again when the committee left it undecided, when half of its time is over, and not before", async () => {
    await start();
    await rounds(1);
    chain.conclude("undecided");
    await rounds(2);
    chain.conclude("pass");
    await sleep(300);
    expect(chain.taken).toHaveLength(2);
    chain.timeMs += 60_001;
    chain.change({});
    await rounds(3);
    expect(judge().outcome).toBe("pass");
  });

  test("with an opened case pauses its machines, latches and then reports; it stays so when the case is closed", async () => {
    await trusted();
    testing.setSwitch(measurements, true);
    await rounds(2);
    expect(driver.paused).toBeDefined();
    expect(chain.taken[1]?.differences.map(({ component }) => component)).toEqual(["tamper"]);
    expect(judge().reasons.map(({ code }) => code)).toContain("tamper-latched");
    testing.setSwitch(measurements, false);
    await halt();
    await start();
    chain.conclude("pass");
    await until(() => reasons.some((reason) => reason.includes("counter rose")), "the key does not open");
  });

  test("that the chain calls violated is paused with the reason, and served again once it is trusted", async () => {
    await trusted();
    chain.violate();
    await until(() => driver.paused?.includes("its log was refuted") === true, "the machines are paused");
    await halt();
    await boot();
    await start();
    await rounds(2);
    expect(driver.paused).toContain("its log was refuted");
    chain.conclude("pass");
    await until(() => driver.paused === undefined, "machines are served");
  });

  test("that booted something else says so, and its volume stays shut", async () => {
    await trusted();
    await halt();
    await boot();
    const tpm = await swtpm.connect();
    await extendPcr(tpm, 4, new Uint8Array(32).fill(0xab));
    await tpm.close();
    await start();
    await rounds(2);
    expect(chain.taken[1]?.differences.map(({ component }) => component)).toContain("boot");
    expect(driver.paused).toBeDefined();
  });

  test("whose TPM went away proves nothing meanwhile, and goes on when it is back", async () => {
    await trusted();
    await swtpm.stop();
    chain.timeMs += 60_001;
    chain.change({});
    await sleep(500);
    expect(chain.taken).toHaveLength(1);
    expect(driver.paused).toBeUndefined();
    await swtpm.restart();
    await boot();
    // Any change makes the agent try at once.
    testing.deliver(dataDirectory, bundle);
    await rounds(2);
    expect(judge().outcome).toBe("pass");
  });

  /** A second release, whose firmware measures one more thing, is announced. */
  async function announce(): Promise<ReferenceBundle> {
    const { boot: first, profile } = bundle.claims;
    const values = new Map(replayEventLog(parseEventLog(played.EVENT_LOG), SHA256).entries());
    const pcr4 = sha256(Buffer.concat([values.get(4) ?? Buffer.alloc(0), NEXT_KERNEL]));
    const pcrDigest = pcrDigestOf(first.pcrMask, values.set(4, pcr4));
    const update = { release: 2, deploymentId: new Uint8Array(32).fill(9) };
    const next = testing.someBundle({ boot: { ...first, pcrDigest }, profile: { ...profile, epoch: 2 }, update });
    chain.attestation.setReference(testing.referenceOf(next, { kind: "announced", until: 9_999_999_999_999n }));
    const known = await chain.attestation.profile(hexOf(profile.profileId));
    if (known !== undefined) chain.attestation.setProfile({ ...known, coming: 2, lastRelease: 2 });
    return next;
  }
  const sealedTo = () => {
    const sealed = parseSealedKey(new Uint8Array(readFileSync(join(dataDirectory, "attestation", "volume.sealed"))));
    return sealed.policy.boots.length;
  };

  test.each(["", "before-reseal"])(
    "opens its volume after the reboot into a signed release, killed at '%s'",
    async (point) => {
      await trusted();
      await halt();
      await runUntilKilled(point);
      await until(
        () => stop.signal.aborted || driver.paused === undefined,
        "machines are served, or the agent is killed",
      );
      await announce();
      if (point === "") await until(() => sealedTo() === 2, "the key is sealed anew");
      else {
        await until(() => stop.signal.aborted, "the agent is killed");
        await halt();
        await start();
        await until(() => sealedTo() === 2, "the key is sealed anew");
      }
      await halt();
      await boot();
      const tpm = await swtpm.connect();
      await extendPcr(tpm, 4, NEXT_KERNEL);
      await tpm.close();
      await start();
      await until(() => driver.paused === undefined, "machines are served");
    },
  );

  test.each(INTEGRITY_CRASH_POINTS.filter((point) => !["before-latch", "before-reseal"].includes(point)))(
    "killed at %s goes on with the same keys, one enrolment and evidence that fits the chain",
    async (point) => {
      await runUntilKilled(point);
      await until(() => stop.signal.aborted, `the point ${point}`);
      await halt();
      await start();
      await rounds(1);
      expect(judge()).toMatchObject({ outcome: "pass" });
      const requests = chain.hubSigner.attestation.callsOf("requestEnrolment").map(([, request]) => request);
      expect(new Set(requests.map(({ attestationKey }) => hexOf(attestationKey))).size).toBe(1);
      expect(requests).toHaveLength(1);
      await sleep(200);
      expect(chain.taken).toHaveLength(1);
    },
  );

  test("killed between an opened case and its latch latches it at the next start, though the case is closed then", async () => {
    await trusted();
    await halt();
    await runUntilKilled("before-latch");
    await rounds(2);
    chain.conclude("pass");
    await until(() => driver.paused === undefined, "machines are served");
    testing.setSwitch(measurements, true);
    await until(() => stop.signal.aborted, "the point before-latch");
    testing.setSwitch(measurements, false);
    await halt();
    await start();
    await until(() => reasons.some((reason) => reason.includes("counter rose")), "the key does not open");
    await until(() => chain.taken.some(({ differences }) => differences.length > 0), "the report");
  });
});
