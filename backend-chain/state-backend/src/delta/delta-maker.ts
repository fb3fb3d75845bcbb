import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { Logger } from "../log.js";
import { DELTA_WORKER, type DeltaQuestion, type PackedDelta, packDelta, packReplaced } from "./make-delta.js";

// Below that a thread costs more than it takes away.
const INLINE_BYTES = 262_144;

/**
 * Makes deltas: those of replaced lines here, for they take less time than copying a state to another thread; those that
 * take longer in a thread of its own, where there can be one.
 */
export class DeltaMaker {
  readonly #logger: Logger;
  readonly #waiting = new Map<number, PromiseWithResolvers<PackedDelta>>();
  #worker: Worker | undefined;
  #next = 0;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  async make(base: Uint8Array, next: Uint8Array): Promise<PackedDelta> {
    const replaced = packReplaced(base, next);
    if (replaced !== undefined) return replaced;
    if (base.length + next.length < INLINE_BYTES) return packDelta(base, next);
    const worker = this.#start();
    if (worker === undefined) return packDelta(base, next);
    const answer = Promise.withResolvers<PackedDelta>();
    this.#next += 1;
    const question: DeltaQuestion = { id: this.#next, base, next };
    this.#waiting.set(question.id, answer);
    worker.ref();
    worker.postMessage(question);
    try {
      return await answer.promise;
    } catch (error) {
      this.#logger.debug(`a delta is made without its thread: ${error instanceof Error ? error.message : error}`);
      return packDelta(base, next);
    }
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker | undefined {
    const file = workerFile();
    if (this.#worker !== undefined || file === undefined) return this.#worker;
    const worker = new Worker(file, { workerData: DELTA_WORKER, stdin: false });
    worker.on("message", ({ id, packed, bytes }: { id: number } & PackedDelta) => {
      this.#waiting.get(id)?.resolve({ packed, bytes });
      this.#waiting.delete(id);
      // An idle thread keeps nobody alive.
      if (this.#waiting.size === 0) worker.unref();
    });
    const end = (error: unknown): void => {
      if (this.#worker === worker) this.#worker = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    worker.on("error", end);
    worker.on("exit", (code) => end(new Error(`the thread ended with ${code}`)));
    this.#worker = worker;
    return worker;
  }
}

/** Beside this file as it is built, or beside the bundle that this file is in; undefined where it was left out. */
function workerFile(): URL | undefined {
  const here = import.meta.url;
  const name = /\/delta-maker\.(ts|js)$/.exec(here)?.[1];
  const file = new URL(name === undefined ? "./logos-state-worker.mjs" : `./make-delta.${name}`, here);
  return existsSync(fileURLToPath(file)) ? file : undefined;
}
