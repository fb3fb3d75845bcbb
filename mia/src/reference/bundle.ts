import { utf8ToBytes } from "@noble/hashes/utils.js";
import type { AppraisalRules } from "../appraise/policy.js";
import { encodeRules, readRules } from "../appraise/rules-codec.js";
import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { CLAIM_NAMES, type IntegrityClaims } from "../integrity/claims.js";
import { decodeClaim } from "../integrity/decode.js";
import { encodeClaim } from "../integrity/encode.js";
import type { AllowlistEntry } from "./allowlist.js";

const VERSION = 1;
const MAX_CLAIM = 256;
const MAX_ENTRIES = 262_144; // what a fraud proof's path reaches
const MAX_PATH = 4_096;
const MAX_ALGORITHM = 16;
const MAX_DIGEST = 64;
const MAX_SWITCHES = 64;
const MAX_APPLICATIONS = 16;

/**
 * Everything that a machine of one release is judged by, in one file that travels with the release. The chain has the hash
 * of each part, so that it does not matter who hands it over: a hub its own, a mirror, a friend.
 */
export interface ReferenceBundle {
  readonly rules: AppraisalRules;
  /** What the machine must claim, without a difference. */
  readonly claims: IntegrityClaims;
  /** What may be executed; its root is in the claims. */
  readonly allowlist: readonly AllowlistEntry[];
  /** Names of the tamper switches, ascending; their hash is in the claims. */
  readonly switches: readonly string[];
  /** Authenticode digests of the boot applications, in order. */
  readonly applications: readonly Uint8Array[];
}

/** SCALE of a bundle. */
export function encodeReferenceBundle({ rules, claims, ...lists }: ReferenceBundle): Uint8Array {
  const writer = new ScaleWriter().u8(VERSION).bytes(encodeRules(rules));
  for (const name of CLAIM_NAMES) writer.vec(encodeClaim(claims, name));
  writer.compact(lists.allowlist.length);
  for (const { path, algorithm, digest } of lists.allowlist) {
    writer.vec(utf8ToBytes(path)).vec(utf8ToBytes(algorithm)).vec(digest);
  }
  writer.compact(lists.switches.length);
  for (const name of lists.switches) writer.vec(utf8ToBytes(name));
  writer.compact(lists.applications.length);
  for (const digest of lists.applications) writer.bytes(digest);
  return writer.finish();
}

/** Reads what `encodeReferenceBundle` writes, to its last byte; whether the chain knows these values is another matter. */
export function parseReferenceBundle(bytes: Uint8Array): ReferenceBundle {
  const reader = new ScaleReader(bytes, "reference bundle");
  const version = reader.u8();
  if (version !== VERSION) throw reader.error("unsupported", `version ${version}`);
  const rules = readRules(reader);
  const claims = Object.fromEntries(CLAIM_NAMES.map((name) => [name, decodeClaim(name, reader.vec(MAX_CLAIM))]));
  const bundle: ReferenceBundle = {
    rules,
    claims: claims as unknown as IntegrityClaims,
    allowlist: listOf(reader, MAX_ENTRIES, () => ({
      path: bytesToUtf8(reader.vec(MAX_PATH)),
      algorithm: bytesToUtf8(reader.vec(MAX_ALGORITHM)),
      digest: reader.vec(MAX_DIGEST),
    })),
    switches: listOf(reader, MAX_SWITCHES, () => bytesToUtf8(reader.vec(MAX_PATH))),
    applications: listOf(reader, MAX_APPLICATIONS, () => reader.take(32)),
  };
  reader.end();
  return bundle;
}

function listOf<T>(reader: ScaleReader, limit: number, read: () => T): readonly T[] {
  return Array.from({ length: reader.compact(limit) }, read);
}
