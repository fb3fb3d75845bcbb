import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { collectedFactsOf } from "../appraise/collected.js";
import type { Evidence } from "../appraise/evidence.js";
import type { AppraisalPolicy, AppraisalRules, ReferenceValues } from "../appraise/policy.js";
import { policyHash } from "../appraise/rules-codec.js";
import { EVENT } from "../event-log/event-types.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { parseImaBinary } from "../ima/binary.js";
import { replayIma } from "../ima/replay.js";
import type { IntegrityClaims } from "../integrity/claims.js";
import { collectedHash } from "../integrity/evidence-hash.js";
import { extraDataOf } from "../integrity/extra-data.js";
import { integrityHash } from "../integrity/integrity-hash.js";
import { kernelGuardConfigHash, parseLkrgSysctl } from "../lkrg/config.js";
import { allowlistOf } from "../reference/allowlist.js";
import { encodeSensorWindow, type SensorWindow } from "../sensors/window.js";
import { encodeTamperReadings, sensorSetHash, type TamperReadings } from "../tamper/readings.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import type { QuoteAttest } from "../tpm/attest.js";
import { pcrsOf } from "../tpm/pcr-selection.js";
import { hashOf, sampleClaims } from "./claims.js";
import { fixture, fixtureText } from "./fixture.js";
import { signerKey, signQuote } from "./signer.js";

const BOOT_MASK = 0x0bff;
const LOG_MASK = 0x07ff;
const COMMAND_LINE = "root=/dev/nvme0n1p2 rw console=ttyS0 panic=-1";
export const eventLog: Uint8Array = fixture("uki/bios_log.bin");
export const imaList: Uint8Array = fixture("uki/ima_bin_3");
const imaEntries = parseImaBinary(imaList, 20);

export const sensorWindow: SensorWindow = {
  engine: "bpftrace",
  rulesetHash: hashOf("rules"),
  fromMs: 0n,
  toMs: 10_000n,
  drops: 0n,
  heartbeats: 10,
  counts: [],
};
export const tamperReadings: TamperReadings = { sensors: [{ id: "hwmon:case", alarm: false }], nvCounter: 4n };

export const rules: AppraisalRules = {
  bootMask: BOOT_MASK,
  logMask: LOG_MASK,
  violationPaths: [{ below: "/var/log" }],
  excludedPaths: [{ exactly: "/etc/machine-id" }],
  maxEntriesAhead: 8,
  sensors: { minWindowMs: 10_000, heartbeatMs: 1_000, allowedMatches: new Map() },
};

const allowlist = allowlistOf(imaEntries.slice(1));
const settings = fixtureText("uki/lkrg_sysctl.txt");
const applications = parseEventLog(eventLog)
  .events.filter(({ type }) => type === EVENT.bootServicesApplication)
  .map(({ digests }) => digests[1] ?? new Uint8Array());

/** What the reference of this machine says: the eight claims of an undamaged boot. */
export const referenceClaims: IntegrityClaims = {
  ...sampleClaims,
  profile: { ...sampleClaims.profile, policyHash: policyHash(rules) },
  boot: {
    pcrMask: BOOT_MASK,
    pcrDigest: digestOf(BOOT_MASK, replayEventLog(parseEventLog(eventLog), ALGORITHM.sha256)),
    secureBoot: false,
    commandLineHash: hashOf(COMMAND_LINE),
  },
  ima: { ...sampleClaims.ima, allowlistRoot: allowlist.root },
  files: { scopeHash: hashOf("scope"), snapshotRoot: hashOf("snapshot"), entries: 1321 },
  kernelGuard: {
    ...(sampleClaims.kernelGuard as Exclude<IntegrityClaims["kernelGuard"], "absent">),
    configHash: kernelGuardConfigHash(parseLkrgSysctl(settings)),
  },
  tamper: { sensorSetHash: sensorSetHash(["hwmon:case"]), flag: "clear", nvCounterDelta: 0 },
};

/** What a test changes of an honest machine before its TPM signs, or of the signed thing afterwards. */
export interface Deviation {
  readonly evidence?: Partial<Evidence>;
  readonly claims?: Partial<IntegrityClaims>;
  readonly reference?: Partial<ReferenceValues>;
  readonly policy?: Partial<AppraisalPolicy>;
  /** Entries of the list that the log quote covers; all by default. */
  readonly covered?: number;
  readonly bootQuote?: Partial<QuoteAttest>;
  readonly logQuote?: Partial<QuoteAttest>;
  /** Applied after the quotes were signed. */
  readonly afterwards?: Partial<Evidence>;
}

/** A machine's evidence with what its appraiser needs: honest but for the deviation, and signed like a TPM's. */
export function attestation(deviation: Deviation = {}): {
  readonly evidence: Evidence;
  readonly reference: ReferenceValues;
  readonly policy: AppraisalPolicy;
} {
  const claims = { ...referenceClaims, ...deviation.claims };
  const unsigned = { attest: new Uint8Array(), signature: new Uint8Array() };
  const draft: Evidence = { ...honest(), claims, bootQuote: unsigned, logQuote: unsigned, ...deviation.evidence };
  const policy = { ...samplePolicy(), ...deviation.policy };
  const extraData = extraDataOf({
    genesisHash: policy.machine.genesisHash,
    machineId: policy.machine.machineId,
    blockHash: draft.blockHash,
    integrityHash: integrityHash(claims),
    collectedHash: collectedHash(collectedFactsOf(draft)),
  });
  const pcrs = replayEventLog(parseEventLog(draft.eventLog), ALGORITHM.sha256);
  const entries = parseImaBinary(draft.ima.entries, draft.ima.list === "sha1" ? 20 : 32);
  const states = replayIma(entries, ALGORITHM.sha256, draft.ima.fromPcr10);
  const withIma = pcrs.with(10, states[deviation.covered ?? entries.length] ?? new Uint8Array(32));
  const attestOf = (mask: number, clockMs: bigint): QuoteAttest => ({
    qualifiedSigner: policy.machine.qualifiedSigner,
    extraData,
    clock: { clockMs, resetCount: 2, restartCount: 0, safe: true },
    firmwareVersion: 1n,
    selections: [{ hash: ALGORITHM.sha256, mask, bitmapSize: 3 }],
    pcrDigest: digestOf(mask, withIma),
  });
  const bootQuote = signQuote({ ...attestOf(BOOT_MASK, 5_000n), ...deviation.bootQuote });
  const logQuote = signQuote({ ...attestOf(LOG_MASK, 5_013n), ...deviation.logQuote });
  return {
    evidence: { ...draft, bootQuote, logQuote, ...deviation.afterwards },
    reference: { phase: "active", claims: referenceClaims, allowlist, applications, ...deviation.reference },
    policy,
  };
}

/** PCR 10 of the captured list after some entries. */
export function pcr10After(length: number): Uint8Array {
  return replayIma(imaEntries.slice(0, length), ALGORITHM.sha256).at(-1) ?? new Uint8Array(32);
}

function honest(): Omit<Evidence, "claims" | "bootQuote" | "logQuote"> {
  return {
    blockHash: hashOf("block"),
    collectedAtBlock: 70,
    eventLog,
    commandLine: COMMAND_LINE,
    ima: { list: "sha1", fromIndex: 0, fromPcr10: new Uint8Array(32), entries: imaList },
    files: { report: '{"number_of_entries":1321}' },
    kernelGuard: { settings, log: fixtureText("uki/lkrg_dmesg.txt"), challengedAtUs: 42_000_000n },
    sensors: encodeSensorWindow(sensorWindow),
    tamper: encodeTamperReadings(tamperReadings),
  };
}

function samplePolicy(): AppraisalPolicy {
  return {
    rules,
    machine: {
      genesisHash: hashOf("genesis"),
      machineId: hashOf("machine"),
      key: signerKey(),
      qualifiedSigner: Uint8Array.of(0, 11, ...hashOf("signer")),
      revoked: false,
      tamper: { sensorIds: ["hwmon:case"], nvCounter: 4n },
    },
    freshBlocks: [hashOf("an older block"), hashOf("block")],
    last: undefined,
  };
}

function digestOf(mask: number, values: readonly Uint8Array[]): Uint8Array {
  return sha256(concatBytes(...pcrsOf(mask).map((pcr) => values[pcr] ?? new Uint8Array(32))));
}
