import type { Fence, Finding, Hex, Observation, ResourceId } from "@logos/chain-client";
import { DaemonError } from "../errors.js";

/** One assignment of one resource. */
export interface JobKey {
  readonly resource: ResourceId;
  readonly fence: Fence;
}

/** Who looks: a checker may look anew as a juror of the same assignment. */
export type Round = "committee" | "jury";

/** What an executor committed to, or is about to. */
export interface RecordedResult {
  readonly facts: Uint8Array;
  readonly salt: Uint8Array;
}

/** What a checker committed to, or is about to. */
export interface RecordedObservation {
  readonly observation: Observation;
  readonly salt: Uint8Array;
}

const LETTERS: Readonly<Record<Finding, string>> = { ok: "o", mismatch: "m", unknown: "u" };

/** Findings as text: a letter each. */
export function encodeFindings(findings: readonly Finding[]): string {
  return findings.map((finding) => LETTERS[finding]).join("");
}

/** Throws DaemonError `malformed` for text that `encodeFindings` would not have written. */
export function decodeFindings(text: string): readonly Finding[] {
  return [...text].map((letter) => {
    switch (letter) {
      case "o":
        return "ok";
      case "m":
        return "mismatch";
      case "u":
        return "unknown";
      default:
        throw new DaemonError("malformed", `the journal has a finding "${letter}"`);
    }
  });
}

/** Throws DaemonError `malformed` for anything but 32 bytes in hexadecimal. */
export function parseDigest(text: string): Hex {
  if (!/^0x[0-9a-f]{64}$/.test(text)) throw new DaemonError("malformed", "the journal has a digest that is none");
  return text as Hex;
}
