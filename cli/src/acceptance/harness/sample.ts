/** The seed of samples: LOGOS_SEED, else the day, so that the days together see everything. */
export function seedOf(environment: Readonly<Record<string, string | undefined>>, nowMs: number): number {
  const asked = Number(environment["LOGOS_SEED"] ?? Number.NaN);
  return Number.isSafeInteger(asked) ? asked : Math.floor(nowMs / 86_400_000);
}

/** A generator of numbers below 1 from a seed: mulberry32, which is short and mixes well enough to pick tests. */
export function randomFrom(seed: number): () => number {
  let mixed = seed >>> 0;
  return () => {
    mixed = (mixed + 0x6d2b79f5) >>> 0;
    let word = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** All cases with SLOW=1, else `size` of them; the same for the same seed. */
export function sampleOf<T>(cases: readonly T[], size: number): T[] {
  if (process.env["SLOW"] === "1") return [...cases];
  const random = randomFrom(seedOf(process.env, Date.now()));
  const rest = [...cases];
  return Array.from({ length: Math.min(size, rest.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}
