/** Every way in which the chain or the way to it fails. */
export type ChainErrorCode =
  | "unreachable" // no connection within the time allowed; details.endpoint
  | "wrong-genesis" // another chain than asked for; details.expected, details.found
  | "incompatible-runtime" // the metadata lacks what this client needs; details.missing
  | "refused" // the runtime refused a call; details.pallet, details.error (name of the Error variant)
  | "invalid-transaction" // the pool refused an extrinsic; details.reason
  | "cannot-pay" // the account cannot pay fees; details.account
  | "dropped" // the extrinsic did not get into a block before its era ended
  | "aborted" // the caller's signal
  | "closed" // the client was closed
  | "key-not-found" // no such account in the key store; details.account
  | "key-refused" // a seed where a key is wanted, a development account on another chain, or a key file that is none
  | "wrong-passphrase"
  | "malformed"; // bytes from outside that do not decode

/** The only error that this package throws. */
export class ChainError extends Error {
  override readonly name = "ChainError";
  readonly code: ChainErrorCode;
  readonly details: Readonly<Record<string, string>>;

  constructor(
    code: ChainErrorCode,
    message: string,
    options: { readonly details?: Readonly<Record<string, string>>; readonly cause?: unknown } = {},
  ) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.details = options.details ?? {};
  }
}
