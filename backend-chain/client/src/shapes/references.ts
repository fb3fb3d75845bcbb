import type { Profile, ProfileEntry, Reference, ReferencePhase, SignatureScheme } from "../api/attestation.js";
import type { Address, Hex } from "../api/identifiers.js";
import { address, bigint, type From, flag, hex, label, listOf, number, optional, record, variant } from "./from.js";

const scheme: From<SignatureScheme> = variant<SignatureScheme>({
  Ecdsa: () => "ecdsa-p256-sha256",
  Rsassa: () => "rsassa-2048-sha256",
});

type Required = ProfileEntry["required"];
const required: From<Required> = record<Required>({
  files: ["files", flag],
  kernelGuard: ["kernel_guard", flag],
  sensors: ["sensors", flag],
  tamper: ["tamper", flag],
});

const entry: From<ProfileEntry> = record<ProfileEntry>({
  pcrMask: ["pcr_mask", number],
  schemes: ["schemes", listOf(scheme)],
  required: ["required", required],
  policy: ["policy", hex],
  machineClass: ["machine_class", number],
});

const storedProfile = record<Omit<Profile, "id">>({
  entry: ["entry", entry],
  open: ["open", flag],
  nextEpoch: ["next_epoch", number],
  lastRelease: ["last_release", optional(number)],
  active: ["active", optional(number)],
  coming: ["coming", optional(number)],
});

/** What `Attestation.Profiles` holds under an id. */
export function profile(id: Hex, value: unknown): Profile {
  return { id, ...storedProfile(value) };
}

const proposed = record<{ readyAt: bigint | undefined }>({ readyAt: ["ready_at", optional(bigint)] });
const announced = record<{ until: bigint }>({ until: ["until", bigint] });
const active = record<{ retiresAt: bigint | undefined }>({ retiresAt: ["retires_at", optional(bigint)] });

const phase: From<ReferencePhase> = variant<ReferencePhase>({
  Proposed: (value) => ({ kind: "proposed", ...proposed(value) }),
  Announced: (value) => ({ kind: "announced", ...announced(value) }),
  Active: (value) => ({ kind: "active", ...active(value) }),
  Retired: () => ({ kind: "retired" }),
  Revoked: () => ({ kind: "revoked" }),
});

type Update = Reference["update"];
const update: From<Update> = record<Update>({ release: ["release", number], deployment: ["deployment", hex] });

const storedReference = record<Omit<Reference, "profile" | "epoch">>({
  leaves: ["leaves", listOf(hex)],
  bootDigest: ["boot_digest", hex],
  allowlist: ["allowlist", hex],
  violationsAllowed: ["violations_allowed", flag],
  exempt: ["exempt", listOf(label)],
  update: ["update", update],
  proposal: ["proposal", hex],
  signedBy: ["signed_by", listOf(address)],
  phase: ["phase", phase],
});

/** What `Attestation.References` holds under a profile and an epoch. */
export function reference(of: Hex, epoch: number, value: unknown): Reference {
  return { profile: of, epoch, ...storedReference(value) };
}

interface Signers {
  readonly threshold: number;
  readonly accounts: readonly Address[];
}

/** What `Attestation.Signers` holds. */
export const releaseSigners: From<Signers> = record<Signers>({
  threshold: ["threshold", number],
  accounts: ["accounts", listOf(address)],
});
