import type { Fence, ResourceId, Signer } from "@logos/chain-client";
import type { Progress } from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";

/**
 * Posts the steps of one assignment: one report at a time, and while it is under way only the newest step waits. A
 * checkpoint that fails costs nothing but time, so it is logged.
 */
export class Checkpoints {
  readonly #post: (progress: Progress) => Promise<unknown>;
  readonly #log: Logger;
  #next: Progress | undefined;
  #posting: Promise<void> | undefined;

  constructor(resource: ResourceId, fence: Fence, signer: Signer, log: Logger) {
    this.#log = log;
    this.#post = ({ step, journalRoot }) =>
      signer.checkpoint(resource, fence, step, `0x${Buffer.from(journalRoot).toString("hex")}`);
  }

  add(progress: Progress): void {
    this.#next = progress;
    this.#posting ??= this.#postAll().finally(() => {
      this.#posting = undefined;
    });
  }

  /** Forgets what waits and resolves when nothing is under way. */
  async end(): Promise<void> {
    this.#next = undefined;
    await this.#posting;
  }

  async #postAll(): Promise<void> {
    for (let progress = this.#next; progress !== undefined; progress = this.#next) {
      this.#next = undefined;
      await this.#post(progress).catch((error: unknown) =>
        this.#log.info("a checkpoint failed", { step: progress?.step }, error),
      );
    }
  }
}
