import type { HubRefusal } from "@logos/proto/hub";

export type DaemonErrorCode =
  | "usage" // the command line is wrong
  | "not-registered" // the account is no daemon on this chain
  | "wrong-chain" // the data folder belongs to another chain or account
  | "not-on-chain" // the chain names a hub, a machine type or a reference that it does not know
  | "malformed" // a file of ours that does not decode
  | "hub-refused" // a hub said no; refusal says why
  | "other-bytes" // a hub handed over something else than the chain has the hash of
  | "hub-unreachable"; // no answer from a hub, or none that its key vouches for

/** The only error that this package throws. */
export class DaemonError extends Error {
  override readonly name = "DaemonError";
  readonly code: DaemonErrorCode;
  /** With `hub-refused`. */
  readonly refusal: HubRefusal | undefined;

  constructor(
    code: DaemonErrorCode,
    message: string,
    options?: { readonly cause?: unknown; readonly refusal?: HubRefusal },
  ) {
    super(`[${code}] ${message}`, options);
    this.code = code;
    this.refusal = options?.refusal;
  }
}
