/** The machine's monotonic clock in milliseconds: sensor windows are of one boot, and wall clocks jump. */
export function monotonicMs(): bigint {
  return process.hrtime.bigint() / 1_000_000n;
}
