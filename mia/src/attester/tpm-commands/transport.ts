/** A way to a TPM: one command, one answer. `transmit` is called again only after it has answered. */
export interface TpmTransport {
  /** Sends one whole command and gives the whole answer, header included. AttesterError `tpm-unreachable`, `tpm-timeout`. */
  readonly transmit: (command: Uint8Array) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}
