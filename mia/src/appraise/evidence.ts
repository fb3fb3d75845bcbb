import type { IntegrityClaims } from "../integrity/claims.js";
import type { UnverifiedQuote } from "../quote/verify.js";

/** A part of an IMA list: all of it after a reset, later what follows the last accepted entry. */
export interface ImaEvidence {
  /** `sha256` is the per-bank list of kernel 6.10 and later. */
  readonly list: "sha1" | "sha256";
  readonly fromIndex: number;
  /** PCR 10 before the part; zeros at index 0. */
  readonly fromPcr10: Uint8Array;
  readonly entries: Uint8Array;
}

export interface FilesEvidence {
  /** AIDE's report of the check, JSON or plain. */
  readonly report: string;
  /** The database that was checked against, where the bundle carries it. */
  readonly database?: string;
}

export interface KernelGuardEvidence {
  /** Listing of `sysctl lkrg`. */
  readonly settings: string;
  /** Kernel log since boot. */
  readonly log: string;
  /** When `trigger` was written, in microseconds since boot. */
  readonly challengedAtUs: bigint;
}

/** What a machine sends, all of it foreign: nothing here is believed before it is appraised. */
export interface Evidence {
  /** The block whose hash is the nonce of both quotes. */
  readonly blockHash: Uint8Array;
  readonly collectedAtBlock: number;
  readonly claims: IntegrityClaims;
  /** Stable PCRs: its digest is in the claims. */
  readonly bootQuote: UnverifiedQuote;
  /** PCRs 0 to 10: judged with both logs. */
  readonly logQuote: UnverifiedQuote;
  readonly eventLog: Uint8Array;
  /** As in /proc/cmdline, without the newline. */
  readonly commandLine: string;
  readonly ima: ImaEvidence;
  readonly files: FilesEvidence | "absent";
  readonly kernelGuard: KernelGuardEvidence | "absent";
  /** SCALE of a SensorWindow. */
  readonly sensors: Uint8Array | "absent";
  /** SCALE of TamperReadings. */
  readonly tamper: Uint8Array | "absent";
}
