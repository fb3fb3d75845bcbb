export type ProtoErrorCode = "malformed"; // bytes from outside that break the contract

/** The only error that this package throws. */
export class ProtoError extends Error {
  override readonly name = "ProtoError";
  readonly code: ProtoErrorCode;

  constructor(code: ProtoErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}
