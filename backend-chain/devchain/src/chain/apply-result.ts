import { ScaleReader } from "../bytes/scale-reader.js";

/** Why the runtime refuses a transaction: TransactionValidityError of sp-runtime 48. */
export interface Refusal {
  /** Name of the variant, for instance `Stale` or `Custom`. */
  readonly reason: string;
  /** The number of a custom error. */
  readonly custom?: number;
  /** False for UnknownTransaction: the validity cannot be told. */
  readonly invalid: boolean;
}

const INVALID = [
  "Call",
  "Payment",
  "Future",
  "Stale",
  "BadProof",
  "AncientBirthBlock",
  "ExhaustsResources",
  "Custom",
  "BadMandatory",
  "MandatoryValidation",
  "BadSigner",
  "IndeterminateImplicit",
  "UnknownOrigin",
] as const;
const UNKNOWN = ["CannotLookup", "NoUnsignedValidator", "Custom"] as const;

/** Reads the error half of a result, after its leading 01. */
export function readRefusal(reader: ScaleReader): Refusal {
  const invalid = reader.u8() === 0;
  const index = reader.u8();
  const reason = (invalid ? INVALID : UNKNOWN)[index] ?? `Variant${index}`;
  return reason === "Custom" ? { reason, invalid, custom: reader.u8() } : { reason, invalid };
}

/** ApplyExtrinsicResult: undefined when the extrinsic is in the block, whether or not its call succeeded. */
export function readApplyResult(bytes: Uint8Array): Refusal | undefined {
  const reader = new ScaleReader(bytes);
  return reader.u8() === 0 ? undefined : readRefusal(reader);
}
