/** Every way in which the state backend fails; answers to Terraform that say no are values, not errors. */
export type StateBackendErrorCode =
  | "malformed" // foreign bytes that are not what they should be
  | "not-ours" // an encrypted state that this account's key does not open
  | "wrong-context" // an encrypted state of another workspace, revision or history
  | "too-large" // a state beyond what the chain takes
  | "key-file" // the key file cannot be read or is none
  | "busy" // another process has the local log
  | "port-taken" // something else listens on the state address
  | "refused-run" // the backend that serves here serves another account or chain
  | "away" // the chain does not answer
  | "broken-history" // what the chain gives does not fit its own hashes
  | "rolled-back" // the chain knows less than it did, or another history
  | "missing-blob" // no blob store has a ciphertext
  | "blob-store" // a blob store does not answer, or not as it should
  | "no-state" // there is no such workspace, revision or entry
  | "not-allowed" // this account has no right to do that
  | "refused" // the chain or the rules refuse; the message says why
  | "disk" // the local log or quarantine cannot be written
  | "stranded" // a revision that was acknowledged cannot be appended any more
  | "closed";

/** The only error that this package throws. */
export class StateBackendError extends Error {
  override readonly name = "StateBackendError";
  readonly code: StateBackendErrorCode;

  constructor(code: StateBackendErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}
