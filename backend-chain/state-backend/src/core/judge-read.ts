import type { Head } from "./head.js";

/** What could be found out about the newest revision. */
export type Seen =
  | { readonly kind: "known"; readonly head: Head | undefined }
  | { readonly kind: "unknown"; readonly reason: string };

export type ReadOutcome =
  | { readonly kind: "absent" }
  | { readonly kind: "serve"; readonly head: Head }
  | { readonly kind: "unavailable"; readonly reason: string };

/**
 * Rule 1: Terraform takes "no state" for an order to create everything, so only proof of absence is absence
 * (`state-backend.md` §4).
 */
export function judgeRead(seen: Seen): ReadOutcome {
  if (seen.kind === "unknown") return { kind: "unavailable", reason: seen.reason };
  return seen.head === undefined ? { kind: "absent" } : { kind: "serve", head: seen.head };
}
