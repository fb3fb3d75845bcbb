import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AppraisalRules,
  allowlistOf,
  parseEventLog,
  parseImaBinary,
  pcrDigestOf,
  policyHash,
  type ReferenceBundle,
  replayEventLog,
} from "@logos/mia";
import { findRoot } from "../executables.js";

const SHA256 = 0x000b;
const TEMPLATE_HASH_BYTES = 20;
const FILES = ["event-log", "ima-list", "command-line", "ima-policy"] as const;

/** Boot PCRs but for 10, which differs at every boot, and the log's own. */
const RULES: AppraisalRules = {
  bootMask: 0x0bff,
  logMask: 0x07ff,
  violationPaths: [],
  excludedPaths: [],
  maxEntriesAhead: 0,
  sensors: { minWindowMs: 1_000, heartbeatMs: 1_000, allowedMatches: new Map() },
};

const sha256 = (content: string | Uint8Array): Uint8Array =>
  new Uint8Array(createHash("sha256").update(content).digest());

/** Name of the profile of a devnet's hubs. */
export const DEVNET_PROFILE: Uint8Array = sha256("logos devnet: a played boot");

/** The recorded boot that the command line ships. */
const shipped = (name: string): string => join(findRoot(), "cli", "measurements", name);

/** Puts the recorded boot into a hub's folder, unless one is there: whoever changed it meant to. */
export function placeMeasurements(folder: string): void {
  mkdirSync(join(folder, "switches"), { recursive: true, mode: 0o700 });
  for (const name of FILES) if (!existsSync(join(folder, name))) copyFileSync(shipped(name), join(folder, name));
  const deployment = { release: 1, deployment: `0x${"00".repeat(32)}` };
  writeFileSync(join(folder, "deployment.json"), `${JSON.stringify(deployment)}\n`);
}

/** What hubs must show that boot as it was recorded: nothing but what its logs say, and no component beside the TPM. */
export function playedBundle(): ReferenceBundle {
  const read = (name: (typeof FILES)[number]): Uint8Array => new Uint8Array(readFileSync(shipped(name)));
  // The first entry is the hash of the firmware's PCRs.
  const allowlist = parseImaBinary(read("ima-list"), TEMPLATE_HASH_BYTES).slice(1);
  const pcrs = replayEventLog(parseEventLog(read("event-log")), SHA256);
  return {
    rules: RULES,
    claims: {
      profile: { profileId: DEVNET_PROFILE, epoch: 0, policyHash: policyHash(RULES), machineClass: "hub" },
      boot: {
        pcrMask: RULES.bootMask,
        pcrDigest: pcrDigestOf(RULES.bootMask, new Map(pcrs.entries())),
        secureBoot: false,
        commandLineHash: sha256(read("command-line")),
      },
      ima: {
        allowlistRoot: allowlistOf(allowlist).root,
        result: "clean",
        violations: "clean",
        imaPolicyHash: sha256(read("ima-policy")),
      },
      ...{ files: "absent", kernelGuard: "absent", sensors: "absent", tamper: "absent" },
      update: { release: 1, deploymentId: new Uint8Array(32) },
    },
    allowlist: allowlist.map(({ path, algorithm, digest }) => ({ path, algorithm, digest })),
    switches: [],
    applications: [],
  };
}
