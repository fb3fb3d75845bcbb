import { ChainError } from "@logos/chain-client";

/** Whether the runtime refused a call for one of these reasons (names of pallet-attestation's errors). */
export function isRefusedFor(error: unknown, ...reasons: readonly string[]): boolean {
  return error instanceof ChainError && error.code === "refused" && reasons.includes(error.details["error"] ?? "");
}
