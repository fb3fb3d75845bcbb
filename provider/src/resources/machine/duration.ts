const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const;
const WHOLE = /^(?:\d{1,6}(?:ms|s|m|h))+$/;

/** Milliseconds of a duration such as `90s`, `60m` or `1h30m`; undefined when it is none or nothing. */
export function durationMs(text: string): number | undefined {
  if (!WHOLE.test(text)) return undefined;
  let sum = 0;
  for (const [, count = "0", unit] of text.matchAll(/(\d+)(ms|s|m|h)/g)) {
    sum += Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS];
  }
  return sum > 0 ? sum : undefined;
}
