import { ChainError } from "../api/errors.js";
import type { Connection } from "../rpc/connection.js";
import { changes } from "../rpc/queries.js";
import { toHex } from "../scale/bytes.js";

/** Value of one watched key: undefined while it is missing. */
export type Changes = ReadonlyMap<string, Uint8Array | undefined>;

/**
 * Subscribes to storage keys and yields what changed since the last time, first everything; while the reader is busy
 * changes add up. Ends when `signal` aborts; throws when the connection ends for good.
 */
export async function* watchKeys(
  connection: Connection,
  keys: readonly Uint8Array[],
  signal: AbortSignal,
): AsyncGenerator<Changes> {
  let changed = new Map<string, Uint8Array | undefined>();
  let failure: unknown;
  let wake = Promise.withResolvers<void>();
  const topic = {
    subscribe: "state_subscribeStorage",
    unsubscribe: "state_unsubscribeStorage",
    notification: "state_storage",
    params: [keys.map(toHex)],
  };
  const failed = (error: unknown) => {
    failure = error;
    wake.resolve();
  };
  const heard = (value: unknown) => {
    try {
      for (const [key, held] of changes(value)) changed.set(toHex(key), held);
      wake.resolve();
    } catch (error) {
      failed(error);
    }
  };
  const stop = () => wake.resolve();
  const ended = () => failed(connection.ended.reason as ChainError);
  signal.addEventListener("abort", stop, { once: true });
  connection.ended.addEventListener("abort", ended, { once: true });
  if (connection.ended.aborted) ended();
  const end = connection.subscribe(topic, heard, failed);
  try {
    for (;;) {
      await wake.promise;
      if (signal.aborted) return;
      if (failure !== undefined) throw failure;
      wake = Promise.withResolvers();
      const since = changed;
      changed = new Map();
      yield since;
    }
  } finally {
    end();
    signal.removeEventListener("abort", stop);
    connection.ended.removeEventListener("abort", ended);
  }
}

/** Undefined while the chain is away: the next session begins with everything. */
export function unlessAway(error: unknown): undefined {
  if (error instanceof ChainError && error.code === "unreachable") return undefined;
  throw error;
}
