import type { Profile, Reference } from "@logos/chain-client";
import { shortHash } from "./hex.js";

/** When, as people read it; milliseconds of chain time are those of the clock. */
export const timeText = (atMs: bigint): string => new Date(Number(atMs)).toISOString().replace(".000Z", "Z");

/** How far a reference is, and until when. */
export function phaseOfReference({ phase, signedBy }: Reference, threshold: number | undefined): string {
  switch (phase.kind) {
    case "proposed": {
      const signed = `${signedBy.length} of ${threshold ?? "?"} signed`;
      return phase.readyAt === undefined
        ? `proposed, ${signed}`
        : `proposed, ${signed}, may be announced from ${timeText(phase.readyAt)}`;
    }
    case "announced":
      return `announced, may be activated from ${timeText(phase.until)}`;
    case "active":
      return phase.retiresAt === undefined
        ? "active"
        : `active, its successor is announced: until ${timeText(phase.retiresAt)}`;
    default:
      return phase.kind;
  }
}

/** One line of a table of references. */
export const referenceRow = (reference: Reference, threshold: number | undefined): readonly string[] => [
  shortHash(reference.profile),
  String(reference.epoch),
  String(reference.update.release),
  /^0x0+$/.test(reference.update.deployment) ? "none" : shortHash(reference.update.deployment),
  phaseOfReference(reference, threshold),
];

export const REFERENCE_HEADINGS: readonly string[] = ["profile", "epoch", "release", "deployment", "phase"];

/** One line of a table of profiles. */
export const profileRow = ({ id, entry, open, active, coming }: Profile): readonly string[] => [
  id,
  `0x${entry.pcrMask.toString(16)}`,
  entry.schemes.map((scheme) => scheme.split("-").slice(0, 2).join("-")).join(", "),
  Object.entries(entry.required)
    .flatMap(([name, required]) => (required ? [name] : []))
    .join(", ") || "nothing more",
  open ? "open" : "closed",
  active === undefined ? "none" : String(active),
  coming === undefined ? "none" : String(coming),
];

export const PROFILE_HEADINGS: readonly string[] = [
  "profile",
  "PCRs",
  "keys",
  "required",
  "enrols",
  "active",
  "coming",
];
