import type { CtyNumber } from "./cty-number.js";
import type { MsgpackWriter } from "./msgpack-writer.js";

const INT64_MIN = -(2n ** 63n);
const UINT64_MAX = 2n ** 64n - 1n;

/** Writes a number as go-cty does: as an integer or a double where that is exact, else as decimal text. */
export function writeNumber(writer: MsgpackWriter, value: CtyNumber): MsgpackWriter {
  const whole = value.toBigInt();
  if (whole !== undefined && whole >= INT64_MIN && whole <= UINT64_MAX) return writer.int(whole);
  const double = value.toExactDouble();
  return double === undefined ? writer.text(value.text) : writer.double(double);
}
