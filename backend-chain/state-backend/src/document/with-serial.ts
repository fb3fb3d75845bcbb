import { StateBackendError } from "../errors.js";
import { topLevelSpans } from "./top-level.js";

/** The same state with another serial: only its digits differ, every other byte stays (rule 9 of `state-backend.md` §4). */
export function withSerial(plaintext: Uint8Array, serial: bigint): Uint8Array {
  const [span, second] = topLevelSpans(plaintext)?.get("serial") ?? [];
  if (span === undefined || second !== undefined) {
    throw new StateBackendError("malformed", "this state has no serial, or two");
  }
  const parts = [plaintext.subarray(0, span.start), Buffer.from(String(serial)), plaintext.subarray(span.end)];
  return new Uint8Array(Buffer.concat(parts));
}
