/** Every reason for which a quote is not believed. */
export type QuoteRefusalCode =
  | "quote-magic" // not made by a TPM (CVE-2024-29038)
  | "quote-type" // made by a TPM, but no quote
  | "quote-malformed"
  | "quote-signature-malformed"
  | "quote-scheme" // another scheme or hash than the key's
  | "quote-signature"
  | "quote-signer" // the qualified name is not the registered one
  | "quote-extra-data" // bound to another block, machine, chain or set of claims
  | "quote-selections" // not exactly one
  | "quote-bank" // not SHA-256
  | "quote-mask" // other PCRs than asked for (CVE-2024-29039)
  | "quote-clock-unsafe"
  | "quote-clock-back" // older than the last accepted one
  | "quote-replayed"; // the last accepted one once more

export interface QuoteRefusal {
  readonly code: QuoteRefusalCode;
  readonly detail: string;
}
