import type { AppraisalRules, EnrolledMachine, ReferenceValues } from "../../appraise/policy.js";
import { policyHash } from "../../appraise/rules-codec.js";
import { parseEventLog } from "../../event-log/parse.js";
import { replayEventLog } from "../../event-log/replay.js";
import { parseImaBinary } from "../../ima/binary.js";
import { type AllowlistEntry, allowlistOf } from "../../reference/allowlist.js";
import { pcrDigestOf } from "../../reference/boot-digest.js";
import { hashOf } from "../../testing/claims.js";
import { fixture } from "../../testing/fixture.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { qualifiedNameOf } from "../../tpm/name.js";
import type { Sources } from "../collect/inputs.js";
import { absent } from "../reading.js";
import { playEventLog, playImaList } from "../software-tpm/play.js";
import type { TpmClient } from "../tpm-commands/client.js";

/** Logs of a captured boot, which a test plays into a software TPM as firmware and kernel did. */
export const EVENT_LOG: Uint8Array = fixture("uki/bios_log.bin");
export const IMA_LIST: Uint8Array = fixture("uki/ima_bin_3");
export const COMMAND_LINE = "root=/dev/nvme0n1p2 rw console=ttyS0 panic=-1";
export const IMA_POLICY: Uint8Array = new TextEncoder().encode("measure func=BPRM_CHECK\n");

export const RULES: AppraisalRules = {
  bootMask: 0x0bff,
  logMask: 0x07ff,
  violationPaths: [],
  excludedPaths: [],
  maxEntriesAhead: 0,
  sensors: { minWindowMs: 1_000, heartbeatMs: 1_000, allowedMatches: new Map([["exec", 1_000_000n]]) },
};

const parsedLog = parseEventLog(EVENT_LOG);
const parsedList = parseImaBinary(IMA_LIST, 20);
export const IMA_ENTRIES: number = parsedList.length;
/** What the list says was executed, and may be. */
export const ALLOWED: readonly AllowlistEntry[] = parsedList.slice(1);
const allowlist = allowlistOf(ALLOWED);

/** Extends the TPM's PCRs with every event of the firmware's log. */
export function playBoot(tpm: TpmClient): Promise<void> {
  return playEventLog(tpm, EVENT_LOG);
}

/** Extends PCR 10 with some of the list's entries. */
export async function playIma(tpm: TpmClient, from: number, to: number): Promise<void> {
  await playImaList(tpm, IMA_LIST, from, to);
}

/** What the reference says of this machine: no component beside the TPM. */
export const reference: ReferenceValues = {
  phase: "active",
  allowlist,
  claims: {
    profile: { profileId: hashOf("profile"), epoch: 1, policyHash: policyHash(RULES), machineClass: "hub" },
    boot: {
      pcrMask: RULES.bootMask,
      pcrDigest: pcrDigestOf(RULES.bootMask, new Map(replayEventLog(parsedLog, ALGORITHM.sha256).entries())),
      secureBoot: false,
      commandLineHash: hashOf(COMMAND_LINE),
    },
    ima: {
      allowlistRoot: allowlist.root,
      result: "clean",
      violations: "clean",
      imaPolicyHash: hashOf(new TextDecoder().decode(IMA_POLICY)),
    },
    files: "absent",
    kernelGuard: "absent",
    sensors: "absent",
    tamper: "absent",
    update: { release: 1, deploymentId: new Uint8Array(32) },
  },
};

export function enrolled(
  key: EnrolledMachine["key"],
  parentQualifiedName: Uint8Array,
  tamper: EnrolledMachine["tamper"] = "absent",
): EnrolledMachine {
  const qualifiedSigner = qualifiedNameOf(parentQualifiedName, key.name);
  return { genesisHash: hashOf("genesis"), machineId: hashOf("machine"), key, qualifiedSigner, revoked: false, tamper };
}

/** Sources of the captured boot, without any component. */
export function playedSources(changes: Partial<Sources> = {}): Sources {
  const none = () => Promise.resolve(absent("not on this machine"));
  return {
    eventLog: () => Promise.resolve(EVENT_LOG),
    commandLine: () => Promise.resolve(COMMAND_LINE),
    imaList: () => Promise.resolve({ list: "sha1", entries: IMA_LIST }),
    imaPolicy: () => Promise.resolve(IMA_POLICY),
    files: none,
    kernelGuard: none,
    sensors: none,
    tamper: none,
    ...changes,
  };
}
