/** What names a resource of one tenant: at most one live resource has it. */
export interface ResourceKey {
  readonly workspace: string;
  readonly name: string;
}

/** A creation that Terraform's state may not know: written before it is submitted, kept until the state shows it. */
export interface Entry {
  readonly key: ResourceKey;
  /** Undefined between the intent and the chain's answer. */
  readonly id: bigint | undefined;
  /** The run of Terraform that wrote it; another resource of the same run does not adopt it. */
  readonly run: string;
}

/** Creations that have begun, by key. Every write is durable when its promise resolves. */
export interface Journal {
  find(key: ResourceKey): Promise<Entry | undefined>;
  /** Writes the intent; call before submitting. */
  intend(key: ResourceKey): Promise<void>;
  /** Writes the id that the chain gave; call before waiting. */
  made(key: ResourceKey, id: bigint): Promise<void>;
  /** Forgets a creation that the chain refused. */
  forget(key: ResourceKey): Promise<void>;
  /** Terraform's state has this resource: its creation needs no journal any more. */
  settled(id: bigint): Promise<void>;
  /** Whether an entry was written by this very run of Terraform. */
  isOfThisRun(entry: Entry): boolean;
}
