/** Every way in which `logos` itself fails; what the chain says stays a `ChainError`. */
export type CliErrorCode =
  | "usage" // the command line is wrong
  | "not-found" // a resource, hub, file or devnet that is not there
  | "devnet-failed" // a process of the devnet does not start or stay up
  | "devnet-running" // this data folder has a devnet already
  | "conflict" // two settings contradict each other, and only a person can say which is meant
  | "not-installed" // a tool or bundle that is missing
  | "not-drained" // a state revision did not get on chain
  | "refused" // what the chain would refuse: an approval is missing, or the state has moved on
  | "failed"; // a step of a longer story failed

/** The only error that this package throws. `hint` says the way out. */
export class CliError extends Error {
  override readonly name = "CliError";
  readonly code: CliErrorCode;
  readonly hint: string | undefined;

  constructor(code: CliErrorCode, message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super(`[${code}] ${message}`, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
  }
}
