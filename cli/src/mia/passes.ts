import type { Chain, HubId, Passed, Reference } from "@logos/chain-client";
import {
  allowlistOf,
  type Evidence,
  type FoundFraud,
  findFraud,
  type ImaEntry,
  type PassCommitment,
  parseImaBinary,
  type ReferenceBundle,
  replayIma,
  statesRoot,
} from "@logos/mia";
import { CliError } from "../errors.js";
import { bytesOf, hexOf } from "./hex.js";
import { enrolledHub } from "./hub-id.js";

const SHA256 = 0x000b;

/** The passes of a hub that can still be refuted, the newest first. */
export async function refutablePasses(chain: Chain, hub: HubId): Promise<readonly Passed[]> {
  const { passes } = await enrolledHub(chain, hub);
  const all = await Promise.all(passes.map((pass) => chain.attestation.passed(hub, pass)));
  return all.filter((passed) => passed !== undefined).reverse();
}

/** A log that was passed. */
export interface PassedLog {
  readonly passed: Passed;
  readonly entries: readonly ImaEntry[];
  readonly states: readonly Uint8Array[];
}

/** The pass whose log some evidence has; undefined where the chain knows none of it. */
export function passOf(evidence: Evidence, passes: readonly Passed[]): PassedLog | undefined {
  const { entries: list, fromIndex, list: kind } = evidence.ima;
  if (fromIndex !== 0)
    throw new CliError("failed", `the evidence has its log from entry ${fromIndex} on, not all of it`);
  const all = parseImaBinary(list, kind === "sha1" ? 20 : 32);
  const states = replayIma(all, SHA256);
  for (const passed of passes) {
    const length = passed.logLength;
    const covered = states.slice(0, length + 1);
    if (hexOf(statesRoot(0, covered)) !== passed.states) continue;
    return { passed, entries: all.slice(0, length), states: covered };
  }
  return undefined;
}

/** What refutes the pass of a log, judged by what the chain says of the reference. */
export function fraudIn(
  { passed, ...log }: PassedLog,
  reference: Reference,
  bundle: ReferenceBundle,
): FoundFraud | undefined {
  const about: PassCommitment = {
    statesRoot: bytesOf(passed.states),
    logLength: passed.logLength,
    pcr10: bytesOf(passed.pcr10),
    allowlistRoot: bytesOf(reference.allowlist),
    exempt: reference.exempt,
    violationsAllowed: reference.violationsAllowed,
  };
  return findFraud(log, about, allowlistOf(bundle.allowlist));
}
