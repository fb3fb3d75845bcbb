/** Which resources are spoken for; numbers as the chain has them. */
export interface Holdings {
  readonly headResources: readonly bigint[];
  readonly runResources: readonly bigint[];
}

/** `workspace` is `account/name`. */
export interface WorkspaceRequest {
  readonly workspace: string;
}

export interface MadeRequest extends WorkspaceRequest {
  readonly resource: bigint;
}

export interface ReportRequest extends WorkspaceRequest {
  readonly addressName: string;
  readonly text: string;
}

export interface RegisterRequest {
  /** SHA-256, 32 bytes. */
  readonly tokenSha256: Uint8Array;
  readonly account: string;
  /** 32 bytes. */
  readonly genesisHash: Uint8Array;
  readonly label: string;
  /** Of the saved plan that the run applies, 32 bytes. */
  readonly planDigest?: Uint8Array | undefined;
}

export interface RegisterReply {
  readonly stateAddress: string;
}

export interface DrainRequest {
  /** SHA-256, 32 bytes. */
  readonly tokenSha256: Uint8Array;
}

export interface DrainProgress {
  readonly text: string;
}

export type Empty = Record<string, never>;
