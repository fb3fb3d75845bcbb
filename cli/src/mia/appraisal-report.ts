import { classOf, type Evidence, EXPLANATIONS, type Reason, type ReasonCode } from "@logos/mia";
import type { OfflineAppraisal } from "./offline-appraisal.js";

/** What became of one check. */
export type Finding = "ok" | "violated" | "refused" | "not made";

export interface CheckLine {
  readonly code: ReasonCode;
  readonly finding: Finding;
  /** What would be wrong. */
  readonly about: string;
  readonly details: readonly string[];
}

export interface CheckGroup {
  readonly name: string;
  /** Why none of its checks was made. */
  readonly skipped: string | undefined;
  readonly checks: readonly CheckLine[];
}

const NAMES = [
  ["quotes", /^(quote|evidence|key)-|^quotes-apart$/],
  ["boot", /^(boot|log)-/],
  ["what was executed", /^ima-|^claim-ima$/],
  ["files", /^files-/],
  ["kernel guard", /^kernel-guard-|^claim-kernel-guard$/],
  ["sensors", /^sensors-|^claim-sensors$/],
  ["tamper switches", /^tamper-|^claim-tamper$/],
  ["reference", /^reference-|^claim-presence$/],
] as const;
type GroupName = (typeof NAMES)[number][0];

const CODES = Object.keys(EXPLANATIONS) as ReasonCode[];
/** What an appraisal without a chain cannot know: the caller chose the reference, and nothing came before. */
const NOT_OFFLINE = [
  ...["key-revoked", "quote-clock-back", "quote-replayed", "ima-not-continuous", "ima-rewritten", "ima-shorter"],
  ...["reference-retired", "reference-revoked", "reference-rollback", "reference-without-reset"],
];
/** After one of these the rest of its group has nothing to look at. */
const ENDS = ["log-malformed", "ima-malformed", "ima-template", "ima-not-from-start", "ima-quote"];
/** Checks that come before those, so that they were made all the same. */
const BEFORE_END = [
  "boot-digest",
  "boot-mask",
  "boot-command-line",
  "ima-not-from-start",
  "ima-malformed",
  "ima-template",
];

/** Every check of an appraisal and what it found, in the order in which they are made. */
export function checksOf(evidence: Evidence, { reasons, result }: OfflineAppraisal): readonly CheckGroup[] {
  const noQuotes = result.reasons.some(({ code }) => classOf(code) === "refused");
  const noLog = reasons.some(({ code }) => code === "log-malformed");
  const skipped = (name: GroupName): string | undefined => {
    if (name === "quotes") return undefined;
    if (noQuotes) return "the quotes prove nothing";
    if (name === "what was executed" && noLog) return "there is no firmware log to judge it with";
    return absent(name, evidence);
  };
  return NAMES.map(([name, pattern]) => {
    const codes = CODES.filter((code) => pattern.test(code) && !NOT_OFFLINE.includes(code));
    const found = reasons.filter(({ code }) => codes.includes(code));
    const why = found.length === 0 ? skipped(name) : undefined;
    return { name, skipped: why, checks: why === undefined ? codes.map((code) => lineOf(code, found)) : [] };
  });
}

function lineOf(code: ReasonCode, found: readonly Reason[]): CheckLine {
  const about = EXPLANATIONS[code];
  const details = found.filter((reason) => reason.code === code).map(({ detail }) => detail);
  if (details.length > 0) return { code, finding: classOf(code), about, details };
  const ended = found.some((reason) => ENDS.includes(reason.code)) && !BEFORE_END.includes(code);
  return { code, finding: ended ? "not made" : "ok", about, details };
}

function absent(name: GroupName, { claims, files, kernelGuard, sensors, tamper }: Evidence): string | undefined {
  const none: Partial<Record<GroupName, boolean>> = {
    files: claims.files === "absent" && files === "absent",
    "kernel guard": claims.kernelGuard === "absent" && kernelGuard === "absent",
    sensors: claims.sensors === "absent" && sensors === "absent",
    "tamper switches": claims.tamper === "absent" && tamper === "absent",
  };
  return none[name] === true ? "absent, as the machine says" : undefined;
}

const SIGNS: Readonly<Record<Finding, string>> = {
  ok: "ok        ",
  violated: "VIOLATED  ",
  refused: "REFUSED   ",
  "not made": "not made  ",
};
const MOST_DETAILS = 20;

/** The groups for people: what each check would have found wrong, and where it did. */
export function checksText(groups: readonly CheckGroup[]): string {
  return groups
    .flatMap(({ name, skipped, checks }) => [
      skipped === undefined ? name : `${name}: not looked at, ${skipped}`,
      ...checks.flatMap(({ code, finding, about, details }) => [
        `  ${SIGNS[finding]}${code}: ${finding === "ok" ? "not found: " : ""}${about}`,
        ...details.slice(0, MOST_DETAILS).map((detail) => `              ${detail}`),
        ...(details.length > MOST_DETAILS
          ? [`              and ${details.length - MOST_DETAILS} more; --json has all`]
          : []),
      ]),
    ])
    .join("\n");
}
