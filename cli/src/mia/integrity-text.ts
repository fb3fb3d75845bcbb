import type {
  Appraisal,
  AttestationVote,
  Component,
  Enrolment,
  HubIntegrity,
  Reference,
  Violation,
} from "@logos/chain-client";
import { shortHash } from "./hex.js";
import { timeText } from "./reference-text.js";

const ABOUT: Readonly<Record<Component, string>> = {
  profile: "profile, epoch or policy",
  boot: "what it booted",
  ima: "what it executed",
  files: "its files",
  "kernel-guard": "its kernel guard",
  sensors: "its sensors",
  tamper: "its case: a tamper switch was open, is gone or is new",
  update: "its release or deployment",
};

const LOGS: Readonly<Record<Extract<Violation, { kind: "log" }>["offending"], string>> = {
  start: "the log it proved hides its beginning",
  end: "the log it proved does not lead to what its TPM signed",
  "no-boot-aggregate": "its log does not begin with a boot",
  "second-boot": "another kernel was started without a reset",
  "not-allowlisted": "a file was executed that the reference does not have",
  violation: "a file was written while it was measured",
};

/** Why a hub is violated. */
export function violationText(violation: Violation): string {
  switch (violation.kind) {
    case "claims":
      return `it says itself that these are not the reference's: ${violation.components.map((each) => ABOUT[each]).join("; ")}`;
    case "boot-digest":
      return "it booted something else than the reference and than it claims";
    case "evidence":
      return `its committee found bad: ${ABOUT[violation.component]}`;
    case "log":
      return `a fraud proof showed: ${LOGS[violation.offending]}`;
  }
}

/** The phase that holds now, with its reason and the way out. */
export function phaseOfHub({ phase, trustedUntil, mustReset }: HubIntegrity): string {
  switch (phase.kind) {
    case "enrolled":
      return "enrolled: its key is known, it proved nothing yet";
    case "trusted":
      return `trusted until ${timeText(trustedUntil)}`;
    case "stale":
      return "stale: it was trusted and has not proved itself since";
    case "quarantined":
      return "quarantined: governance put it aside until it is released";
    case "violated": {
      const wayOut = mustReset ? "; only a reset and a good attestation heal that" : "";
      return `violated: ${violationText(phase.violation)}${wayOut}`;
    }
  }
}

const voteText = (vote: AttestationVote): string => (vote.kind === "fail" ? `fail (${vote.component})` : vote.kind);

function seatText({ account, commitment, vote }: Appraisal["seats"][number]): string {
  const said = vote === undefined ? (commitment === undefined ? "nothing yet" : "committed") : voteText(vote);
  return `    ${account}  ${said}`;
}

/** The committee at work on a hub's attestation, with its seats. */
export function appraisalLines(appraisal: Appraisal | undefined): readonly string[] {
  if (appraisal === undefined) return [];
  const { round, phase, deadline, seats } = appraisal;
  const until = deadline === 0n ? "" : `, until ${timeText(deadline)}`;
  return [`  committee    ${phase} on attestation ${round}${until}`, ...seats.map(seatText)];
}

/** The enrolment under way of a hub. */
export function enrolmentLines(enrolment: Enrolment | undefined): readonly string[] {
  if (enrolment === undefined) return [];
  const { serial, seats, deadline } = enrolment;
  if (deadline === undefined) return [`  enrolment    ${serial}: its committee is being drawn`];
  const offered = seats.filter(({ commitment }) => commitment !== undefined).length;
  return [`  enrolment    ${serial}: ${offered} of ${seats.length} credentials, until ${timeText(deadline)}`];
}

/** Everything about a hub's integrity, for people. */
export function integrityText(
  record: HubIntegrity,
  about: {
    readonly reference: Reference | undefined;
    readonly appraisal: Appraisal | undefined;
    readonly enrolment: Enrolment | undefined;
  },
): string {
  const { reference, appraisal, enrolment } = about;
  const last =
    record.round === 0
      ? "none"
      : `number ${record.round}, ${record.logLength} log entries, integrity ${shortHash(record.integrity)}`;
  const release = reference === undefined ? "" : `, release ${reference.update.release} (${reference.phase.kind})`;
  return [
    `hub ${record.hub}: ${phaseOfHub(record)}`,
    `  profile      ${record.profile}`,
    `  reference    ${record.round === 0 ? "none yet" : `epoch ${record.epoch}${release}`}`,
    `  attestation  ${last}`,
    ...(record.mustReset ? ["  reset        needed before it can be trusted"] : []),
    ...appraisalLines(appraisal),
    ...enrolmentLines(enrolment),
    `  TPM          EK ${shortHash(record.endorsementKey)}, AK ${shortHash(record.attestationKey)}, tamper counter ${record.tamperCounter}`,
  ].join("\n");
}
