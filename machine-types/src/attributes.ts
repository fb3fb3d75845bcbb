import type { AttributeDefinition } from "./definition.js";

interface Options {
  readonly mutability?: "in-place" | "replace";
  readonly unitPrice?: bigint;
}

/** A count: `min`, `min + step`, … up to `max`. */
export function uint(
  options: Options & { readonly min: number; readonly max: number; readonly step?: number; readonly default?: number },
): AttributeDefinition {
  const { min, max, step = 1 } = options;
  return {
    type: { kind: "uint", min, max, step },
    required: options.default === undefined,
    ...(options.default === undefined ? {} : { default: options.default }),
    mutability: options.mutability ?? "in-place",
    unitPrice: options.unitPrice ?? 0n,
  };
}

/** The name of a catalogue image; another image is another machine. */
export function image(): AttributeDefinition {
  return { type: { kind: "image" }, required: true, mutability: "replace", unitPrice: 0n };
}

const UNIT = 10n ** 12n;

/** A price in LGS per hour, for example `lgs("0.002")`, in the smallest unit (10^-12). */
export function lgs(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole) * UNIT + BigInt(fraction.padEnd(12, "0").slice(0, 12));
}
