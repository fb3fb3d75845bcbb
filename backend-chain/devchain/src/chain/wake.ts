import { ScaleReader } from "../bytes/scale-reader.js";
import { Overlay } from "../storage/overlay.js";
import type { Trie } from "../trie/trie.js";
import type { Executor } from "../wasm/executor.js";

/** What the runtime waits for: blocks that draws still need, and chain time of its next deadline. */
export interface Wake {
  readonly ticks: number;
  readonly deadlineMs: number | undefined;
}

const METHOD = "ProvisioningApi_wake";

/** Asks the runtime; a runtime without provisioning waits for nothing. */
export function readWake(executor: Executor, state: Trie): Wake {
  if (!executor.has(METHOD)) return { ticks: 0, deadlineMs: undefined };
  const reader = new ScaleReader(executor.call(METHOD, new Uint8Array(0), new Overlay(state)));
  const ticks = reader.u32();
  const deadlineMs = reader.u8() === 0 ? undefined : Number(reader.u64());
  reader.end();
  return { ticks, deadlineMs };
}
