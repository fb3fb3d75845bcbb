const DECIMALS = 12;
const AMOUNT = /^(\d{1,20})(?:\.(\d{1,12}))?$/;

/** A price in LGS as the schema has it, exact and in its shortest form: `0.0125`. */
export function priceText(amount: bigint): string {
  const digits = amount.toString().padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  const whole = digits.slice(0, -DECIMALS);
  return fraction === "" ? whole : `${whole}.${fraction}`;
}

/** The amount in the smallest unit that text such as `0.04` means; undefined when it is none. */
export function priceOf(text: string): bigint | undefined {
  const [, whole, fraction = ""] = AMOUNT.exec(text) ?? [];
  return whole === undefined ? undefined : BigInt(whole + fraction.padEnd(DECIMALS, "0"));
}
