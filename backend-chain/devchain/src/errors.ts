/** Every way in which the development chain fails. */
export type DevchainErrorCode =
  | "usage" // the command line or an option is wrong
  | "malformed" // bytes or text from outside that do not decode
  | "bad-wasm" // the runtime does not compile, or asks for what no host gives
  | "trap" // the runtime panicked or broke a rule of its host
  | "bad-genesis" // the preset does not exist or the runtime refuses the genesis configuration
  | "bad-block" // the runtime refused to begin or to end a block
  | "data-locked" // another process has this data folder
  | "data-broken" // the data folder does not hold what this version wrote
  | "unknown-block" // no such block, or its state is older than what is kept
  | "rpc" // a request is refused; `rpc` holds the JSON-RPC code
  | "closed"; // the chain was closed

/** The only error that this package throws. */
export class DevchainError extends Error {
  override readonly name = "DevchainError";
  readonly code: DevchainErrorCode;
  /** JSON-RPC code and data for the caller, where the failure has a code of its own. */
  readonly rpc: { readonly code: number; readonly data?: string } | undefined;

  constructor(
    code: DevchainErrorCode,
    message: string,
    options: { readonly cause?: unknown; readonly rpc?: { readonly code: number; readonly data?: string } } = {},
  ) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.rpc = options.rpc;
  }
}

/** The message of anything thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
