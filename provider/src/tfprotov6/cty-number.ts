import { ProviderError } from "../errors.js";

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,5}))?$/;
/** Longest text of a number; those of Terraform have 512 bits. */
const MAX_TEXT = 2048;
const MAX_EXPONENT = 2048;

/** A number as Terraform has it: decimal, of any size, never rounded. Equal numbers have equal `text`. */
export class CtyNumber {
  /** Plain decimal digits, shortest form. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** A whole number; a JavaScript number must be a safe integer. */
  static of(value: bigint | number): CtyNumber {
    return new CtyNumber(BigInt(value).toString());
  }

  /** The exact value of a double. Throws `malformed` for what is no number. */
  static ofDouble(value: number): CtyNumber {
    if (!Number.isFinite(value)) throw new ProviderError("malformed", `${value} is no number`);
    // A double is an integer over a power of two: doubling it until it is whole loses nothing.
    let [whole, halvings] = [value, 0];
    while (!Number.isInteger(whole)) {
      whole *= 2;
      halvings += 1;
    }
    return CtyNumber.#scaled(BigInt(whole) * 5n ** BigInt(halvings), -halvings);
  }

  /** Reads decimal text such as `0.1`, `-3`, `1e30`. Throws `malformed`. */
  static parse(text: string): CtyNumber {
    const match = text.length <= MAX_TEXT ? DECIMAL.exec(text) : null;
    const [, sign = "", whole = "", fraction = "", power = "0"] = match ?? [];
    const exponent = Number(power) - fraction.length;
    if (match === null || Math.abs(exponent) > MAX_EXPONENT) {
      throw new ProviderError("malformed", `"${text.slice(0, 40)}" is not a number that Terraform could mean`);
    }
    return CtyNumber.#scaled(BigInt(`${sign}${BigInt(whole + fraction)}`), exponent);
  }

  /** The number as a bigint, undefined if it is not whole. */
  toBigInt(): bigint | undefined {
    return this.text.includes(".") ? undefined : BigInt(this.text);
  }

  /** The double with exactly this value, undefined if there is none. */
  toExactDouble(): number | undefined {
    const double = Number(this.text);
    return Number.isFinite(double) && CtyNumber.ofDouble(double).text === this.text ? double : undefined;
  }

  /** `coefficient` × 10^`exponent` in its shortest decimal form. */
  static #scaled(coefficient: bigint, exponent: number): CtyNumber {
    const negative = coefficient < 0n;
    const digits = (negative ? -coefficient : coefficient).toString();
    let text = digits;
    if (exponent >= 0) text = digits === "0" ? "0" : digits + "0".repeat(exponent);
    else {
      const padded = digits.padStart(1 - exponent, "0");
      const fraction = padded.slice(exponent).replace(/0+$/, "");
      const whole = padded.slice(0, exponent);
      text = fraction === "" ? whole : `${whole}.${fraction}`;
    }
    return new CtyNumber(negative && text !== "0" ? `-${text}` : text);
  }
}
