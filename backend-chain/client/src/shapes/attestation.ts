import type {
  Appraisal,
  AttestationNonce,
  AttestationParameters,
  AttestationTask,
  AttestationVote,
  Component,
  Enrolment,
  EnrolmentRequest,
  HubIntegrity,
  IntegrityPhase,
  Pass,
  Passed,
  TpmClock,
  Violation,
} from "../api/attestation.js";
import {
  address,
  bigint,
  bytes,
  type From,
  flag,
  hex,
  listOf,
  number,
  optional,
  record,
  variant,
  word,
} from "./from.js";

/** Components in the order of their leaves. */
export const COMPONENTS: readonly Component[] = [
  ...(["profile", "boot", "ima", "files"] as const),
  ...(["kernel-guard", "sensors", "tamper", "update"] as const),
];

const component: From<Component> = word(...COMPONENTS);

/** `Components`: bit i for component i. */
const components: From<readonly Component[]> = (value) => {
  const bits = number(value);
  return COMPONENTS.filter((_, place) => (bits & (1 << place)) !== 0);
};

const offending = word("start", "end", "no-boot-aggregate", "second-boot", "not-allowlisted", "violation");

const violation: From<Violation> = variant<Violation>({
  Claims: (value) => ({ kind: "claims", components: components(value) }),
  BootDigest: () => ({ kind: "boot-digest" }),
  Evidence: (value) => ({ kind: "evidence", component: component(value) }),
  Log: (value) => ({ kind: "log", offending: offending(value) }),
});

/** What `AttestationApi_integrity_phase` answers of a hub that enrolled. */
export const integrityPhase: From<IntegrityPhase> = variant<IntegrityPhase>({
  Enrolled: () => ({ kind: "enrolled" }),
  Trusted: () => ({ kind: "trusted" }),
  Stale: () => ({ kind: "stale" }),
  Quarantined: () => ({ kind: "quarantined" }),
  Violated: (value) => ({ kind: "violated", violation: violation(value) }),
});

const clock: From<TpmClock> = record<TpmClock>({
  resetCount: ["reset_count", number],
  restartCount: ["restart_count", number],
  clockMs: ["clock_ms", bigint],
});

const pass: From<Pass> = record<Pass>({ round: ["round", number], block: ["block", number], digest: ["digest", hex] });

/** What `Attestation.Hubs` holds: the phase is the stored one. */
export const hubRecord: From<Omit<HubIntegrity, "hub">> = record<Omit<HubIntegrity, "hub">>({
  phase: ["phase", integrityPhase],
  profile: ["profile", hex],
  endorsementKey: ["endorsement_key", hex],
  attestationKey: ["attestation_key", hex],
  tamperCounter: ["tamper_counter", bigint],
  epoch: ["epoch", number],
  clock: ["clock", optional(clock)],
  mustReset: ["must_reset", flag],
  integrity: ["integrity", hex],
  evidence: ["evidence", hex],
  logLength: ["log_length", number],
  pcr10: ["pcr10", hex],
  trustedUntil: ["trusted_until", bigint],
  round: ["round", number],
  passes: ["passes", listOf(pass)],
});

const passed: From<Passed> = record<Passed>({
  hub: ["hub", number],
  round: ["round", number],
  profile: ["profile", hex],
  epoch: ["epoch", number],
  states: ["states", hex],
  logLength: ["log_length", number],
  pcr10: ["pcr10", hex],
  witnesses: ["witnesses", listOf(address)],
});

/** What the event `Trusted` says. */
export const trusted: From<{ readonly passed: Passed }> = record<{ passed: Passed }>({ passed: ["passed", passed] });

const request: From<EnrolmentRequest> = record<EnrolmentRequest>({
  profile: ["profile", hex],
  endorsementKey: ["endorsement_key", bytes],
  attestationKey: ["attestation_key", bytes],
  certificate: ["certificate", hex],
  issuer: ["issuer", hex],
  tamperCounter: ["tamper_counter", bigint],
});

type CredentialSeat = Enrolment["seats"][number];
const credentialSeat: From<CredentialSeat> = record<CredentialSeat>({
  account: ["account", address],
  commitment: ["commitment", optional(hex)],
});

/** What `Attestation.Enrolments` holds. */
export const enrolment: From<Enrolment> = record<Enrolment>({
  serial: ["serial", number],
  request: ["request", request],
  seats: ["seats", listOf(credentialSeat)],
  deadline: ["deadline", optional(bigint)],
});

const vote: From<AttestationVote> = variant<AttestationVote>({
  Pass: () => ({ kind: "pass" }),
  Fail: (value) => ({ kind: "fail", component: component(value) }),
  Unknown: () => ({ kind: "unknown" }),
});

type VoteSeat = Appraisal["seats"][number];
const voteSeat: From<VoteSeat> = record<VoteSeat>({
  account: ["account", address],
  commitment: ["commitment", optional(hex)],
  vote: ["vote", optional(vote)],
});

/** What `Attestation.Cases` holds. */
export const attestationCase: From<Pick<Appraisal, "round" | "states">> = record<Pick<Appraisal, "round" | "states">>({
  round: ["round", number],
  states: ["states", hex],
});

/** What `Attestation.Committees` holds. */
export const committee: From<Omit<Appraisal, "states">> = record<Omit<Appraisal, "states">>({
  round: ["round", number],
  phase: ["phase", word("drawing", "committing", "revealing")],
  deadline: ["deadline", bigint],
  seats: ["seats", listOf(voteSeat)],
});

type Panel = { readonly kind: AttestationTask["kind"]; readonly of: number };
const task = record<{ hub: number; panel: Panel }>({
  hub: ["hub", number],
  panel: [
    "panel",
    variant<Panel>({
      Enrolment: (value) => ({ kind: "enrolment", of: number(value) }),
      Appraisal: (value) => ({ kind: "appraisal", of: number(value) }),
    }),
  ],
});

/** What `Attestation.Tasks` holds. */
export const tasks: From<readonly AttestationTask[]> = (value) =>
  listOf(task)(value).map(({ hub, panel: { kind, of } }) =>
    kind === "enrolment" ? { kind, hub, serial: of } : { kind, hub, round: of },
  );

/** What `Attestation.Nonces` holds. */
export const nonces: From<readonly AttestationNonce[]> = listOf(
  record<AttestationNonce>({ bucket: ["bucket", bigint], hash: ["hash", hex] }),
);

/** What `Attestation.Parameters` holds. */
export const attestationParameters: From<AttestationParameters> = record<AttestationParameters>({
  committeeSize: ["committee_size", number],
  quorum: ["quorum", number],
  enrolmentMs: ["enrolment_ms", bigint],
  commitMs: ["commit_ms", bigint],
  revealMs: ["reveal_ms", bigint],
  trustedMs: ["trusted_ms", bigint],
  timelockMs: ["timelock_ms", bigint],
  overlapMs: ["overlap_ms", bigint],
  fraudDeposit: ["fraud_deposit", bigint],
});
