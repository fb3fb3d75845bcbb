/** What this package means by a number of a resource and its fence token; the same as the chain's. */
export interface JobRequest {
  readonly resource: bigint;
  readonly generation: number;
  readonly assignment: number;
}

/** A caller's wish to see; `nonce` is {@link NONCE_BYTES} long. */
export interface ObserveRequest extends JobRequest {
  readonly nonce: Uint8Array;
}

export const NONCE_BYTES = 32;

export interface Progress {
  readonly step: string;
  readonly receipt: Uint8Array;
  readonly journalRoot: Uint8Array;
  /** Set on the last message of a stream that succeeded: the machine's facts, empty after a removal. */
  readonly facts: Uint8Array | undefined;
}

/** A value that a driver reads back. */
export type ObservedValue =
  | { readonly kind: "uint"; readonly value: bigint }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "digest"; readonly value: Uint8Array };

export type ObservedValues = Readonly<Record<string, ObservedValue>>;

/** What an agent sees of one resource. Unknown is never absent. */
export type Seen =
  | { readonly kind: "machine"; readonly facts: Uint8Array; readonly values: ObservedValues }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly reason: string };

/** What an agent signs: who it is, what it was asked and what it sees. */
export interface Statement extends ObserveRequest {
  readonly genesisHash: Uint8Array;
  readonly hub: number;
  readonly seen: Seen;
}

/** A statement as it travels; the signature is over its very bytes. */
export interface SignedStatement {
  readonly statement: Uint8Array;
  readonly signature: Uint8Array;
}

export interface DriverDescription {
  readonly name: string;
  readonly version: number;
  readonly digest: Uint8Array;
  readonly machineTypes: readonly string[];
}

export interface Description {
  readonly drivers: readonly DriverDescription[];
  readonly hub: number;
  readonly genesisHash: Uint8Array;
}
