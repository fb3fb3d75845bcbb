import { type Key, keyOf } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { type Refusal, readRefusal } from "../chain/apply-result.js";

/** ValidTransaction of sp-runtime 48; a tag is any bytes, for a signed transaction account and nonce. */
export interface Validity {
  readonly priority: bigint;
  readonly requires: readonly Key[];
  readonly provides: readonly Key[];
  /** For how many blocks the answer holds: the rest of the transaction's era. */
  readonly longevity: bigint;
}

/** Result of TaggedTransactionQueue_validate_transaction. */
export function decodeValidity(bytes: Uint8Array): Validity | Refusal {
  const reader = new ScaleReader(bytes);
  if (reader.u8() !== 0) return readRefusal(reader);
  const tag = () => keyOf(reader.vec());
  const validity = {
    priority: reader.u64(),
    requires: reader.list(tag),
    provides: reader.list(tag),
    longevity: reader.u64(),
  };
  reader.u8(); // Whether to propagate: there is nobody to.
  reader.end();
  return validity;
}

export function isRefusal(value: Validity | Refusal): value is Refusal {
  return "reason" in value;
}
