import type { Runtime } from "../runtime/runtime.js";
import { concat } from "../scale/bytes.js";
import { Writer } from "../scale/writer.js";

/**
 * One call out of several that are coded already: an empty batch without its count, the count, the calls. With `force_batch`
 * each succeeds or fails by itself, with `batch_all` all or none.
 */
export function batchCall(
  runtime: Runtime,
  name: "force_batch" | "batch_all",
  calls: readonly Uint8Array[],
): Uint8Array {
  const empty = runtime.call("Utility", name, { calls: [] });
  return concat(empty.subarray(0, -1), new Writer().compact(calls.length).bytes(), ...calls);
}
