export type ProviderErrorCode =
  | "not-a-plugin" // started by hand, not by Terraform
  | "handshake-failed" // the host offers nothing that this provider can answer
  | "malformed" // bytes of a value that do not fit its type
  | "misconfigured" // the provider block or the environment lacks something or contradicts itself
  | "name-taken" // another resource holds the key
  | "unreachable" // the chain stayed out of reach
  | "timed-out" // the time that the practitioner allowed is over
  | "stopped" // Terraform asked to stop
  | "failed" // the chain ended the job without what was asked for
  | "run-link"; // `logos run` answered nothing useful on its socket

/** The only error that this package throws. */
export class ProviderError extends Error {
  override readonly name = "ProviderError";
  readonly code: ProviderErrorCode;

  constructor(code: ProviderErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
