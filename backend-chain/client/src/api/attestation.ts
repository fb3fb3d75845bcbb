import type { Address, Hex, HubId } from "./identifiers.js";
import type { Included } from "./included.js";

/** What a leaf of the integrity hash is about, in the order of the leaves. */
export type Component = "profile" | "boot" | "ima" | "files" | "kernel-guard" | "sensors" | "tamper" | "update";

/** What a fraud proof showed of a log that was passed. */
export type Offending = "start" | "end" | "no-boot-aggregate" | "second-boot" | "not-allowlisted" | "violation";

/** Why a hub is violated. */
export type Violation =
  | { readonly kind: "claims"; readonly components: readonly Component[] }
  | { readonly kind: "boot-digest" }
  | { readonly kind: "evidence"; readonly component: Component }
  | { readonly kind: "log"; readonly offending: Offending };

/** Whether a hub may be believed now; trust ends with its time and with its reference, whether or not anybody said so. */
export type IntegrityPhase =
  | { readonly kind: "enrolled" | "trusted" | "stale" | "quarantined" }
  | { readonly kind: "violated"; readonly violation: Violation };

/** Where a TPM stands in time. */
export interface TpmClock {
  readonly resetCount: number;
  readonly restartCount: number;
  readonly clockMs: bigint;
}

/** A pass as a hub's record keeps it. */
export interface Pass {
  readonly round: number;
  /** Block in which the committee's pass came about: its event `Trusted` carries the pass in full. */
  readonly block: number;
  readonly digest: Hex;
}

/** What the chain knows of a hub's integrity. */
export interface HubIntegrity {
  readonly hub: HubId;
  readonly phase: IntegrityPhase;
  readonly profile: Hex;
  /** Names of its keys without `000b`. */
  readonly endorsementKey: Hex;
  readonly attestationKey: Hex;
  /** Value of its tamper counter when its TPM was enrolled. */
  readonly tamperCounter: bigint;
  /** Epoch of the last reference it showed. */
  readonly epoch: number;
  readonly clock: TpmClock | undefined;
  readonly mustReset: boolean;
  readonly integrity: Hex;
  readonly evidence: Hex;
  readonly logLength: number;
  readonly pcr10: Hex;
  /** Milliseconds of chain time. */
  readonly trustedUntil: bigint;
  /** Number of its last attestation; 0 before the first. */
  readonly round: number;
  readonly passes: readonly Pass[];
}

/** What a committee passed; whoever refutes it shows it again. */
export interface Passed {
  readonly hub: HubId;
  readonly round: number;
  readonly profile: Hex;
  readonly epoch: number;
  readonly states: Hex;
  readonly logLength: number;
  readonly pcr10: Hex;
  readonly witnesses: readonly Address[];
}

export type SignatureScheme = "ecdsa-p256-sha256" | "rsassa-2048-sha256";

/** What machines of one model prove, and how. */
export interface ProfileEntry {
  /** PCRs of the boot quote, bit i for PCR i. */
  readonly pcrMask: number;
  readonly schemes: readonly SignatureScheme[];
  readonly required: {
    readonly files: boolean;
    readonly kernelGuard: boolean;
    readonly sensors: boolean;
    readonly tamper: boolean;
  };
  /** Hash of the appraisal rules. */
  readonly policy: Hex;
  /** 0 hub, 1 validator, 2 personal. */
  readonly machineClass: number;
}

export interface Profile {
  readonly id: Hex;
  readonly entry: ProfileEntry;
  readonly open: boolean;
  readonly nextEpoch: number;
  readonly lastRelease: number | undefined;
  readonly active: number | undefined;
  readonly coming: number | undefined;
}

export type ReferencePhase =
  | { readonly kind: "proposed"; readonly readyAt: bigint | undefined }
  | { readonly kind: "announced"; readonly until: bigint }
  | { readonly kind: "active"; readonly retiresAt: bigint | undefined }
  | { readonly kind: "retired" | "revoked" };

/** What machines of a profile must show in one epoch. */
export interface Reference {
  readonly profile: Hex;
  readonly epoch: number;
  /** The eight leaves, in the order of the components. */
  readonly leaves: readonly Hex[];
  readonly bootDigest: Hex;
  readonly allowlist: Hex;
  readonly violationsAllowed: boolean;
  readonly exempt: readonly string[];
  readonly update: { readonly release: number; readonly deployment: Hex };
  /** Hash of what is signed. */
  readonly proposal: Hex;
  readonly signedBy: readonly Address[];
  readonly phase: ReferencePhase;
}

/** A release as its signers sign it. */
export interface ReferenceProposal {
  readonly epoch: number;
  readonly boot: { readonly pcrDigest: Hex; readonly secureBoot: boolean; readonly commandLine: Hex };
  readonly ima: { readonly allowlist: Hex; readonly violationsAllowed: boolean; readonly policy: Hex };
  /** Hashes of leaves 3 to 6. */
  readonly files: Hex;
  readonly kernelGuard: Hex;
  readonly sensors: Hex;
  readonly tamper: Hex;
  readonly update: { readonly release: number; readonly deployment: Hex };
  readonly exempt: readonly string[];
}

/** What a hub asks to be enrolled with. */
export interface EnrolmentRequest {
  readonly profile: Hex;
  /** TPMT_PUBLIC of both keys. */
  readonly endorsementKey: Uint8Array;
  readonly attestationKey: Uint8Array;
  /** SHA-256 of the EK's certificate (DER), and of the SubjectPublicKeyInfo that signed it. */
  readonly certificate: Hex;
  readonly issuer: Hex;
  readonly tamperCounter: bigint;
}

/** A hub on its way to be enrolled. */
export interface Enrolment {
  readonly serial: number;
  readonly request: EnrolmentRequest;
  /** Who makes credentials; empty until drawn. */
  readonly seats: readonly { readonly account: Address; readonly commitment: Hex | undefined }[];
  /** Milliseconds of chain time; undefined while it waits for the draw. */
  readonly deadline: bigint | undefined;
}

/** What a member says of an attestation's evidence. */
export type AttestationVote =
  | { readonly kind: "pass" }
  | { readonly kind: "fail"; readonly component: Component }
  | { readonly kind: "unknown" };

/** A committee at work on an attestation. */
export interface Appraisal {
  readonly round: number;
  /** Root over the states of PCR 10 that the hub claims. */
  readonly states: Hex;
  readonly phase: "drawing" | "committing" | "revealing";
  readonly deadline: bigint;
  readonly seats: readonly {
    readonly account: Address;
    readonly commitment: Hex | undefined;
    readonly vote: AttestationVote | undefined;
  }[];
}

/** What the chain waits for from a daemon: a credential for an enrolment, or a vote on an attestation. */
export type AttestationTask =
  | { readonly kind: "enrolment"; readonly hub: HubId; readonly serial: number }
  | { readonly kind: "appraisal"; readonly hub: HubId; readonly round: number };

/** A block whose hash is a nonce: the first of its ten seconds of chain time. */
export interface AttestationNonce {
  readonly bucket: bigint;
  readonly hash: Hex;
}

/** What a hub says with a quote. */
export interface AttestationClaims {
  readonly epoch: number;
  readonly bucket: bigint;
  /** Leaves that differ from the reference, ascending. */
  readonly differences: readonly { readonly component: Component; readonly leaf: Hex }[];
  readonly collected: Hex;
  readonly evidence: Hex;
  readonly states: Hex;
  readonly logLength: number;
  readonly pcr10: Hex;
}

/** Windows in milliseconds, sizes of committees: parameters of the chain. */
export interface AttestationParameters {
  readonly committeeSize: number;
  readonly quorum: number;
  readonly enrolmentMs: bigint;
  readonly commitMs: bigint;
  readonly revealMs: bigint;
  readonly trustedMs: bigint;
  readonly timelockMs: bigint;
  readonly overlapMs: bigint;
  readonly fraudDeposit: bigint;
}

/** How `Chain` reads the attestation pallet. */
export interface AttestationReads {
  hub(id: HubId): Promise<HubIntegrity | undefined>;
  /** The record now and at each change; ends when `signal` aborts. A phase that ends by its time alone is no change. */
  watchHub(id: HubId, signal: AbortSignal): AsyncIterable<HubIntegrity | undefined>;
  enrolment(id: HubId): Promise<Enrolment | undefined>;
  /** The enrolment now and at each change; undefined while there is none. */
  watchEnrolment(id: HubId, signal: AbortSignal): AsyncIterable<Enrolment | undefined>;
  /** Credentials offered to an enrolment under way, by their makers. */
  credentials(id: HubId): Promise<ReadonlyMap<Address, Uint8Array>>;
  appraisal(id: HubId): Promise<Appraisal | undefined>;
  watchAppraisal(id: HubId, signal: AbortSignal): AsyncIterable<Appraisal | undefined>;
  /** What the chain awaits of a daemon, now and at each change, from its own storage key. */
  watchTasks(account: Address, signal: AbortSignal): AsyncIterable<readonly AttestationTask[]>;
  profile(id: Hex): Promise<Profile | undefined>;
  /** The profile now and at each change: one of its references was proposed, announced, made the active one or withdrawn. */
  watchProfile(id: Hex, signal: AbortSignal): AsyncIterable<Profile | undefined>;
  profiles(): Promise<readonly Profile[]>;
  reference(profile: Hex, epoch: number): Promise<Reference | undefined>;
  references(profile: Hex): Promise<readonly Reference[]>;
  /** Whether certificates by this issuer (SHA-256 of its SubjectPublicKeyInfo) are accepted. */
  isIssuer(issuer: Hex): Promise<boolean>;
  /** All accepted issuers, ascending. */
  issuers(): Promise<readonly Hex[]>;
  signers(): Promise<{ readonly threshold: number; readonly accounts: readonly Address[] } | undefined>;
  /** Oldest first. */
  nonces(): Promise<readonly AttestationNonce[]>;
  parameters(): Promise<AttestationParameters>;
  /** A pass in full, out of the events of its block; undefined if that block is not to be had or has no such event. */
  passed(id: HubId, pass: Pass): Promise<Passed | undefined>;
}

/** How a `Signer` calls the attestation pallet. */
export interface AttestationCalls {
  requestEnrolment(hub: HubId, request: EnrolmentRequest): Promise<Included>;
  offerCredential(hub: HubId, credential: Uint8Array, commitment: Hex): Promise<Included>;
  completeEnrolment(
    hub: HubId,
    opened: readonly { readonly seat: number; readonly secret: Uint8Array }[],
  ): Promise<Included>;
  /** A TPMS_ATTEST, its TPMT_SIGNATURE, the TPMT_PUBLIC of the key, and the claims. Free if accepted. */
  attest(
    hub: HubId,
    quote: Uint8Array,
    signature: Uint8Array,
    key: Uint8Array,
    claims: AttestationClaims,
  ): Promise<Included>;
  commitVote(hub: HubId, round: number, commitment: Hex): Promise<Included>;
  revealVote(hub: HubId, round: number, vote: AttestationVote, salt: Uint8Array): Promise<Included>;
  /** `proof` is the SCALE that mia's `encodeFraudProof` gives. Tells whether the chain upheld it. */
  proveFraud(passed: Passed, proof: Uint8Array): Promise<Included & { readonly upheld: boolean }>;
  proposeReference(profile: Hex, proposal: ReferenceProposal): Promise<Included & { readonly proposal: Hex }>;
  signReference(profile: Hex, epoch: number, proposal: Hex): Promise<Included>;
  announceReference(profile: Hex, epoch: number): Promise<Included>;
  activateReference(profile: Hex, epoch: number): Promise<Included>;

  /** What governance decides; on a development chain the holder of the sudo key signs alone. */
  registerProfile(profile: Hex, entry: ProfileEntry): Promise<Included>;
  addIssuer(issuer: Hex): Promise<Included>;
  removeIssuer(issuer: Hex): Promise<Included>;
  setSigners(threshold: number, accounts: readonly Address[]): Promise<Included>;
  revokeReference(profile: Hex, epoch: number): Promise<Included>;
  revokeKey(hub: HubId): Promise<Included>;
  quarantine(hub: HubId): Promise<Included>;
  release(hub: HubId): Promise<Included>;
  forgetHub(hub: HubId): Promise<Included>;
}

/** `blake2_256(SCALE(vote, salt, account, hub, round))`, as the pallet computes it. */
export type VoteCommitment = (
  vote: AttestationVote,
  salt: Uint8Array,
  account: Address,
  hub: HubId,
  round: number,
) => Hex;

/** `blake2_256(SCALE(profile, proposal))`: what the signers of a release sign. */
export type ProposalHash = (profile: Hex, proposal: ReferenceProposal) => Hex;
