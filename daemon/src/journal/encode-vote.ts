import type { AttestationVote, Component } from "@logos/chain-client";
import { DaemonError } from "../errors.js";

const COMPONENTS: readonly Component[] = [
  ...(["profile", "boot", "ima", "files", "kernel-guard", "sensors", "tamper", "update"] as const),
];

/** A vote as text: its kind, and after a space the component that it fails. */
export function encodeVote(vote: AttestationVote): string {
  return vote.kind === "fail" ? `fail ${vote.component}` : vote.kind;
}

/** Throws DaemonError `malformed` for text that `encodeVote` would not have written. */
export function decodeVote(text: string): AttestationVote {
  if (text === "pass" || text === "unknown") return { kind: text };
  const component = COMPONENTS.find((known) => text === `fail ${known}`);
  if (component === undefined) throw new DaemonError("malformed", `the journal has a vote "${text}"`);
  return { kind: "fail", component };
}
