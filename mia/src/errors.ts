/** Every way in which bytes from outside are not what they claim to be. */
export type MiaErrorCode =
  | "truncated" // the bytes end inside a field
  | "trailing-bytes" // bytes are left after the last field
  | "too-large" // a length or count above the limit of the parser
  | "malformed" // a field has a value that its format does not know
  | "unsupported" // well formed, but of a kind that this package refuses to judge (template, algorithm, curve)
  | "not-tpm-generated" // an attestation structure whose magic is not TPM_GENERATED_VALUE
  | "duplicate" // the same name, path or key twice where one may stand
  | "wrong-root"; // a list that does not have the Merkle root it was announced with

/** The only error that this package throws: for malformed input. A negative answer is a value. */
export class MiaError extends Error {
  override readonly name = "MiaError";
  readonly code: MiaErrorCode;

  constructor(code: MiaErrorCode, message: string, options: { readonly cause?: unknown } = {}) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
  }
}
