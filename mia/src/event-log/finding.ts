/** Every way in which a well-formed log breaks the rules of what firmware and boot stub measure. */
export type LogFindingCode =
  | "log-legacy" // SHA-1 only
  | "log-unknown-pcr" // a PCR that no firmware measures into
  | "log-unknown-type" // a type that this PCR never holds
  | "log-unknown-no-action" // EV_NO_ACTION of unknown meaning, in the wrong PCR, too late or with a digest
  | "log-separator-duplicate"
  | "log-separator-missing"
  | "log-separator-error" // the firmware wrote down an error instead of zeros or ones
  | "log-after-separator" // a type that may only stand before it
  | "log-order" // right events in the wrong order
  | "log-digest" // the digest is not the hash of what the event says it is
  | "log-event-malformed" // data that is not of its type's format
  | "log-action" // EV_EFI_ACTION of a text that means trouble
  | "log-application" // a boot application that is not in the reference values
  | "log-command-line"; // the measured command line is another than the one claimed

/** One breach: which event of the log (0 is the first after the Spec ID event), and why. */
export interface LogFinding {
  readonly code: LogFindingCode;
  readonly event: number;
  readonly detail: string;
}
