import type { RevisionRecord, Signer } from "@logos/chain-client";
import type { WorkspaceIdentity } from "../history/revision-reader.js";
import type { Logger } from "../log.js";
import { reasonOf } from "./refusals.js";

/** Tells the chain which blob stores have copies. Nothing waits for it, and what is missed is told at the next read. */
export class ReplicaNotes {
  readonly #identity: WorkspaceIdentity;
  readonly #signer: Signer;
  readonly #logger: Logger;
  readonly #told = new Set<string>();

  constructor(identity: WorkspaceIdentity, signer: Signer, logger: Logger) {
    this.#identity = identity;
    this.#signer = signer;
    this.#logger = logger;
  }

  /** A blob was read, and these stores have it. */
  found({ number, replicas }: RevisionRecord, stores: readonly string[]): void {
    this.kept(
      number,
      stores.filter((store) => !replicas.includes(store)),
    );
  }

  /** These stores have a new revision. */
  kept(number: bigint, stores: readonly string[]): void {
    for (const store of stores) void this.#tell(number, store);
  }

  async #tell(number: bigint, store: string): Promise<void> {
    const told = `${number} ${store}`;
    if (this.#told.has(told)) return;
    this.#told.add(told);
    const { owner, name } = this.#identity;
    try {
      await this.#signer.recordReplica(owner, name, number, store);
    } catch (error) {
      this.#logger.debug(`that ${store} has revision ${number} of ${name} is not recorded: ${reasonOf(error)}`);
    }
  }
}
