import { setImmediate as nextTurn } from "node:timers/promises";
import type { ChainEngine } from "@logos/devchain";

/** Makes blocks for as long as a piece of work waits for them: the clock of a measured chain is stopped. */
export async function withBlocks<T>(engine: ChainEngine, work: Promise<T>): Promise<T> {
  let settled = false;
  const settle = () => {
    settled = true;
  };
  work.then(settle, settle);
  while (!settled) {
    await engine.newBlock();
    await nextTurn();
  }
  return await work;
}
