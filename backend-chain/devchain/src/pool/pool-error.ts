import type { Refusal } from "../chain/apply-result.js";
import { DevchainError } from "../errors.js";

// What substrate nodes answer: sc-rpc-api, author/error.rs; the texts are those that clients know.
const INVALID = 1010;
const UNKNOWN = 1011;
const ALREADY_IMPORTED = 1013;
const TOO_LOW_PRIORITY = 1014;
const IMMEDIATELY_DROPPED = 1016;

const TEXTS: Readonly<Record<string, string>> = {
  Call: "Transaction call is not expected",
  Payment: "Inability to pay some fees (e.g. account balance too low)",
  Future: "Transaction will be valid in the future",
  Stale: "Transaction is outdated",
  BadProof: "Transaction has a bad signature",
  AncientBirthBlock: "Transaction has an ancient birth block",
  ExhaustsResources: "Transaction would exhaust the block limits",
  BadMandatory: "A call was labelled as mandatory, but resulted in an Error.",
  MandatoryValidation: "Transaction dispatch is mandatory; transactions must not be validated.",
  BadSigner: "Invalid signing address",
  IndeterminateImplicit: "The implicit data was unable to be calculated",
  UnknownOrigin: "The transaction extension did not authorize any origin",
  CannotLookup: "Could not lookup information required to validate the transaction",
  NoUnsignedValidator: "Could not find an unsigned validator for the unsigned transaction",
};

export function refusalText(refusal: Refusal): string {
  return refusal.custom === undefined ? (TEXTS[refusal.reason] ?? refusal.reason) : `Custom error: ${refusal.custom}`;
}

export function refusedError(refusal: Refusal): DevchainError {
  const message = refusal.invalid ? "Invalid Transaction" : "Unknown Transaction Validity";
  return poolError(refusal.invalid ? INVALID : UNKNOWN, message, refusalText(refusal));
}

export function trappedError(message: string): DevchainError {
  return poolError(INVALID, "Invalid Transaction", message);
}

export function alreadyImportedError(): DevchainError {
  return poolError(ALREADY_IMPORTED, "Transaction Already Imported", "The transaction waits in the pool already");
}

export function tooLowPriorityError(old: bigint, given: bigint): DevchainError {
  const data = "The transaction has too low priority to replace another transaction already in the pool.";
  return poolError(TOO_LOW_PRIORITY, `Priority is too low: (${old} vs ${given})`, data);
}

export function poolFullError(): DevchainError {
  return poolError(IMMEDIATELY_DROPPED, "Immediately Dropped", "The pool is full: try again after the next block");
}

function poolError(code: number, message: string, data: string): DevchainError {
  return new DevchainError("rpc", message, { rpc: { code, data } });
}
