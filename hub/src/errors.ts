export type HubErrorCode =
  | "usage" // the command line is wrong
  | "not-registered" // the account is no hub on this chain
  | "wrong-chain" // the data folder belongs to another chain or hub
  | "journal-broken" // the journal's hashes do not fit together
  | "malformed" // a file of ours that does not decode
  | "driver-failed" // a step of a driver failed
  | "image-digest-mismatch" // the image's bytes are not those of the catalogue
  | "not-endorsed" // the TPM has no certificate of its key, or one by another issuer
  | "no-reference" // no reference that can be attested under: none is accepted, or its bundle is not here
  | "no-evidence" // appraisers could make nothing of what was collected
  | "stopping" // the agent ends before the job does; it goes on when the agent is back
  | "superseded"; // a higher fence token took the resource over

/** The only error that this package throws. */
export class HubError extends Error {
  override readonly name = "HubError";
  readonly code: HubErrorCode;

  constructor(code: HubErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(`[${code}] ${message}`, options);
    this.code = code;
  }
}
