import fc from "fast-check";
import { expect, vi } from "vitest";
import { MiaError } from "../errors.js";

const SLOW = Boolean(process.env["SLOW"]);
const RUNS = SLOW ? 10_000_000 : process.env["CI"] ? 10_000 : 2_000;
const MAX_CASE_MS = 1_000;

// Millions of cases take hours; vitest takes a test's limit when the test is declared, so it is raised here.
if (SLOW) vi.setConfig({ testTimeout: 86_400_000 });

type Mutation = { readonly at: number; readonly cut: number; readonly put: Uint8Array };

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(8),
  put: fc.uint8Array({ maxLength: 8 }),
});

/**
 * Feeds a parser random bytes and damaged samples: it may answer or throw a MiaError, within a second, and nothing else.
 * A fixed seed by default, so that a failure is the same for everybody; SLOW=1 takes many cases and a new seed.
 * `costly` divides the number of cases, for what takes milliseconds.
 */
export function fuzz(parse: (bytes: Uint8Array) => unknown, samples: readonly Uint8Array[], costly: number = 1): void {
  const damaged = fc
    .tuple(fc.constantFrom(...samples, new Uint8Array()), fc.array(mutation, { minLength: 1, maxLength: 4 }))
    .map(([sample, mutations]) => mutations.reduce(damage, sample));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
      const startedMs = performance.now();
      try {
        parse(bytes);
      } catch (error) {
        if (!(error instanceof MiaError)) throw error;
      }
      expect(performance.now() - startedMs).toBeLessThan(MAX_CASE_MS);
    }),
    { numRuns: Math.ceil(RUNS / costly), ...(SLOW ? {} : { seed: 5 }) },
  );
}

/** The same for parsers of text. */
export function fuzzText(parse: (text: string) => unknown, samples: readonly string[]): void {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();
  fuzz(
    (bytes) => parse(decoder.decode(bytes)),
    samples.map((sample) => encoder.encode(sample)),
  );
}

function damage(bytes: Uint8Array, { at, cut, put }: Mutation): Uint8Array {
  const start = Math.floor(at * bytes.length);
  return Uint8Array.of(...bytes.subarray(0, start), ...put, ...bytes.subarray(start + cut));
}
