import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import { refusalOf } from "../rpc/queries.js";

/**
 * What a transaction pool says to an extrinsic. `taken`: it is in the pool. `stale`: its nonce is used up. `occupied`:
 * another extrinsic with its nonce waits. `ahead`: an earlier nonce is missing. `full`: there is no room now. `ancient`: its
 * era ended. `unproven`: signed for another runtime. `refused`: it will never be included.
 */
export type PoolAnswer =
  | { readonly kind: "taken" | "stale" | "occupied" | "ahead" | "full" | "ancient" | "unproven" }
  | { readonly kind: "refused"; readonly error: ChainError };

/** JSON-RPC codes of sc-rpc-api, `author::error`. */
const ALREADY_IMPORTED = 1013;
const TOO_LOW_PRIORITY = 1014;
const IMMEDIATELY_DROPPED = 1016;
const TEMPORARILY_BANNED = 1012;

/** Reads the error with which a node answers `author_submitExtrinsic`; texts are those of sp-runtime. */
export function poolAnswer(error: unknown, account: Address): PoolAnswer {
  const refusal = refusalOf(error);
  if (refusal === undefined) throw error;
  const { code, reason } = refusal;
  if (code === ALREADY_IMPORTED) return { kind: "taken" };
  if (code === TOO_LOW_PRIORITY) return { kind: "occupied" };
  if (code === IMMEDIATELY_DROPPED || code === TEMPORARILY_BANNED) return { kind: "full" };
  if (/outdated|stale/i.test(reason)) return { kind: "stale" };
  if (/future/i.test(reason)) return { kind: "ahead" };
  if (/exhaust/i.test(reason)) return { kind: "full" };
  if (/ancient/i.test(reason)) return { kind: "ancient" };
  if (/bad signature|badproof|bad proof/i.test(reason)) return { kind: "unproven" };
  if (/inability to pay|payment/i.test(reason)) return { kind: "refused", error: cannotPay(account, error) };
  return { kind: "refused", error: invalid(reason, error) };
}

function cannotPay(account: Address, cause: unknown): ChainError {
  const text = `Account ${account} cannot pay the fees; transfer some funds to it.`;
  return new ChainError("cannot-pay", text, { details: { account }, cause });
}

export function invalid(reason: string, cause?: unknown): ChainError {
  const text = `The chain does not take this extrinsic: ${reason}.`;
  return new ChainError("invalid-transaction", text, { details: { reason }, cause });
}
