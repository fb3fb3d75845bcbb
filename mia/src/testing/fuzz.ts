import { getHeapStatistics } from "node:v8";
import fc from "fast-check";
import { vi } from "vitest";
import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import { damage, type Random, randomBytesOf, randomOf } from "./damage.js";

const SLOW = Boolean(process.env["SLOW"]);
const CASES = SLOW ? 10_000_000 : 10_000;
/** Cases from one seed of fast-check, whose own share of the time is then small. */
const BATCH = 100;
const MAX_CASE_MS = 1_000;
const MAX_GROWTH_BYTES = 512 << 20;

// Millions of cases take hours; vitest takes a test's limit when the test is declared, so it is raised here.
if (SLOW) vi.setConfig({ testTimeout: 86_400_000 });

/**
 * Feeds a parser random bytes and damaged samples: it may answer or throw a MiaError, within a second and half a gibibyte,
 * and nothing else. A fixed seed by default, so that a failure is the same for everybody; SLOW=1 takes ten million cases
 * and a new seed. `costly` divides the number of cases, for what takes milliseconds.
 */
export function fuzz(parse: (bytes: Uint8Array) => unknown, samples: readonly Uint8Array[], costly: number = 1): void {
  const usedBefore = usedBytes();
  const batch = fc.property(fc.integer(), (seed) => {
    const random = randomOf(seed);
    for (let count = 0; count < BATCH; count++) tryCase(parse, caseOf(random, samples));
    const growth = usedBytes() - usedBefore;
    if (growth > MAX_GROWTH_BYTES) throw new Error(`the ${BATCH} cases of a seed leave ${growth} bytes in use`);
  });
  const { stackTraceLimit } = Error;
  // Half of the time goes into stacks that nobody reads.
  Error.stackTraceLimit = 0;
  try {
    // A seed has no smaller one that fails alike, so nothing is shrunk: what failed is shown as bytes.
    fc.assert(batch, { numRuns: Math.ceil(CASES / costly / BATCH), endOnFailure: true, ...(SLOW ? {} : { seed: 5 }) });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
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

function caseOf(random: Random, samples: readonly Uint8Array[]): Uint8Array {
  const sample = samples[random(samples.length + 1)];
  return sample === undefined ? randomBytesOf(random, random(200)) : damage(random, sample, samples);
}

function tryCase(parse: (bytes: Uint8Array) => unknown, bytes: Uint8Array): void {
  // A machine may pause a process for seconds; no parser is slow three times because of that.
  for (let attempt = 1; attempt <= 3; attempt++) {
    const startedMs = performance.now();
    try {
      parse(bytes);
    } catch (cause) {
      if (!(cause instanceof MiaError)) throw new Error(`other than a MiaError from ${toHex(bytes)}`, { cause });
    }
    if (performance.now() - startedMs <= MAX_CASE_MS) return;
  }
  throw new Error(`more than ${MAX_CASE_MS} ms for ${toHex(bytes)}`);
}

function usedBytes(): number {
  const { used_heap_size, external_memory } = getHeapStatistics();
  return used_heap_size + external_memory;
}
