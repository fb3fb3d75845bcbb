import { ChainError } from "../api/errors.js";

/** Decimals of the currency LGS. */
const DECIMALS = 12;
const UNIT = 10n ** BigInt(DECIMALS);

/** An amount of the smallest unit as text, exact, with at least four decimals: `0.0400 LGS`. */
export function formatAmount(amount: bigint): string {
  const magnitude = amount < 0n ? -amount : amount;
  const fraction = (magnitude % UNIT)
    .toString()
    .padStart(DECIMALS, "0")
    .replace(/0{1,8}$/, "");
  return `${amount < 0n ? "-" : ""}${magnitude / UNIT}.${fraction} LGS`;
}

/** The amount that text such as `0.04`, `0.0400 LGS` or `12 LGS` means, in the smallest unit. Throws `malformed`. */
export function parseAmount(text: string): bigint {
  const [, whole, fraction = ""] = /^(\d{1,27})(?:\.(\d{1,12}))?(?: ?LGS)?$/.exec(text.trim()) ?? [];
  if (whole === undefined) {
    const reason = `“${text.slice(0, 64)}” is no amount; write for example 12.5 LGS, with at most ${DECIMALS} decimals.`;
    throw new ChainError("malformed", reason, { details: { amount: text.slice(0, 64) } });
  }
  return BigInt(whole) * UNIT + BigInt(fraction.padEnd(DECIMALS, "0"));
}
