import { StateBackendError } from "../errors.js";
import { topLevelSpans } from "./top-level.js";

/** The same state with another serial: only its digits differ, every other byte stays (rule 9 of `state-backend.md` §4). */
export function withSerial(plaintext: Uint8Array, serial: bigint): Uint8Array {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plaintext);
  const [span, second] = topLevelSpans(text).get("serial") ?? [];
  if (span === undefined || second !== undefined) {
    throw new StateBackendError("malformed", "this state has no serial, or two");
  }
  return new TextEncoder().encode(`${text.slice(0, span.start)}${serial}${text.slice(span.end)}`);
}
