/** One digest bank of a log: TPM_ALG_ID and digest size in bytes. */
export interface LogAlgorithm {
  readonly id: number;
  readonly size: number;
}

/** One event. `type` is not authenticated by replay: only the grammar makes it worth anything. */
export interface LogEvent {
  readonly pcr: number;
  readonly type: number;
  /** In the order of the log's algorithms. */
  readonly digests: readonly Uint8Array[];
  readonly data: Uint8Array;
}

/** A firmware event log; the crypto-agile form without its first event, which only declares the algorithms. */
export interface EventLog {
  readonly form: "crypto-agile" | "legacy";
  readonly algorithms: readonly LogAlgorithm[];
  readonly events: readonly LogEvent[];
}
