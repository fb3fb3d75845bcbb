// A worker starts from this very file, also straight from its source: it imports nothing of ours.
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import { constants, zstdCompressSync } from "node:zlib";

/** What a thread is told at its start, so that another one that imports this file does nothing. */
export const DELTA_WORKER = "logos-delta";
const LINE_FEED = 0x0a;
const NONE = -1;

/**
 * What turns `base` into `next`: copies of runs of lines of `base` and inserted bytes, found in linear time. Layout, all
 * numbers LEB128: length of `next`, number of steps; for each the distance (zigzag) from the end of the copy before to the
 * start of this one in `base`, its length, and how many inserted bytes follow it; then all inserted bytes.
 */
export function makeDelta(base: Uint8Array, next: Uint8Array): Uint8Array {
  const [from, to] = [bufferOf(base), bufferOf(next)];
  return encode(next, replacedLines(from, to) ?? movedLines(from, to));
}

/** The same in zstd where lines were only replaced, which takes some milliseconds; else undefined. */
export function packReplaced(base: Uint8Array, next: Uint8Array): PackedDelta | undefined {
  const steps = replacedLines(bufferOf(base), bufferOf(next));
  return steps === undefined ? undefined : pack(encode(next, steps));
}

/** Most stretches of lines, and lines of one, that {@link replacedLines} looks at. */
const MAX_STRETCHES = 32;
const MAX_REPLACED = 16;
/** So many equal bytes after a replaced line are no chance. */
const SURE_BYTES = 512;

/**
 * What happens most: a few lines were replaced by as many others, wherever they stand. Found by comparing, without a look at
 * each line; undefined where there is more to it.
 */
function replacedLines(from: Buffer, to: Buffer): Step[] | undefined {
  const steps: Step[] = [];
  for (let [a, b] = [0, 0]; steps.length < MAX_STRETCHES; ) {
    const same = sameBytes(from, a, to, b);
    const isWhole = a + same === from.length && b + same === to.length;
    // Back to where the line begins.
    const length = isWhole ? same : Math.max(0, to.subarray(b, b + same).lastIndexOf(LINE_FEED) + 1);
    const insertFrom = b + length;
    if (isWhole) return [...steps, { from: a, length, insertFrom, insertLength: 0 }];
    const sizes = replacedSizes(from, a + length, to, insertFrom);
    if (sizes === undefined) return undefined;
    steps.push({ from: a, length, insertFrom, insertLength: sizes.to });
    [a, b] = [a + length + sizes.from, insertFrom + sizes.to];
  }
  return undefined;
}

/** How many bytes from two starts of lines on must be passed over, as many lines on both sides, until both agree again. */
function replacedSizes(
  from: Buffer,
  a: number,
  to: Buffer,
  b: number,
): { readonly from: number; readonly to: number } | undefined {
  let [endA, endB] = [a, b];
  for (let lines = 1; lines <= MAX_REPLACED; lines += 1) {
    endA = from.indexOf(LINE_FEED, endA) + 1 || from.length;
    endB = to.indexOf(LINE_FEED, endB) + 1 || to.length;
    const [restA, restB] = [from.subarray(endA, endA + SURE_BYTES), to.subarray(endB, endB + SURE_BYTES)];
    if (restA.equals(restB)) return { from: endA - a, to: endB - b };
  }
  return undefined;
}

/** How many bytes are the same from two places on: by steps that grow until they differ, then halves. */
function sameBytes(from: Buffer, a: number, to: Buffer, b: number): number {
  const most = Math.min(from.length - a, to.length - b);
  let same = 0;
  let size = 256;
  for (let isGrowing = true; size >= 1 && same < most; ) {
    const length = Math.min(size, most - same);
    if (from.compare(to, b + same, b + same + length, a + same, a + same + length) === 0) {
      same += length;
      if (isGrowing) size = Math.min(2 * size, 1_048_576);
    } else {
      isGrowing = false;
      size = length >> 1;
    }
  }
  return same;
}

/** Whatever became of the lines: runs of them are looked for everywhere. */
function movedLines(base: Buffer, next: Buffer): Step[] {
  const from = new Lines(base);
  const to = new Lines(next);
  const index = new LineIndex(from);
  const steps: Step[] = [];
  let step: Step = { from: 0, length: 0, insertFrom: 0, insertLength: 0 };
  let expected = 0;
  for (let at = 0; at < to.count; ) {
    const found = from.equal(expected, to, at) ? expected : index.nearest(to, at, expected);
    let run = 0;
    if (found !== NONE) while (from.equal(found + run, to, at + run)) run += 1;
    // A brace that stands somewhere else too is cheaper to insert than to point at.
    const isFar = found !== expected && to.start(at + run) - to.start(at) < 16;
    if (run === 0 || isFar) {
      if (step.insertLength === 0) step.insertFrom = to.start(at);
      step.insertLength += to.start(at + 1) - to.start(at);
      at += 1;
      expected += 1;
      continue;
    }
    const start = from.start(found);
    const length = to.start(at + run) - to.start(at);
    if (step.insertLength === 0 && step.from + step.length === start) step.length += length;
    else {
      steps.push(step);
      step = { from: start, length, insertFrom: 0, insertLength: 0 };
    }
    at += run;
    expected = found + run;
  }
  steps.push(step);
  return steps;
}

/** A delta in zstd (RFC 8878). */
export interface PackedDelta {
  readonly packed: Uint8Array;
  /** Of what is packed. */
  readonly bytes: number;
}

export const packDelta = (base: Uint8Array, next: Uint8Array): PackedDelta => pack(makeDelta(base, next));

function pack(delta: Uint8Array): PackedDelta {
  const params = { [constants.ZSTD_c_compressionLevel]: 3 };
  return { packed: zstdCompressSync(delta, { params }), bytes: delta.length };
}

interface Step {
  from: number;
  length: number;
  insertFrom: number;
  insertLength: number;
}

function encode(next: Uint8Array, steps: readonly Step[]): Uint8Array {
  const numbers: number[] = [];
  const put = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) numbers.push((rest % 128) + 128);
    numbers.push(rest);
  };
  put(next.length);
  put(steps.length);
  let end = 0;
  for (const { from, length, insertLength } of steps) {
    const distance = from - end;
    put(distance < 0 ? -2 * distance - 1 : 2 * distance);
    put(length);
    put(insertLength);
    end = from + length;
  }
  const inserts = steps.map(({ insertFrom, insertLength }) => next.subarray(insertFrom, insertFrom + insertLength));
  return Buffer.concat([Uint8Array.from(numbers), ...inserts]);
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** Where the lines of a text start; each has its line feed, the last one maybe none. */
class Lines {
  readonly bytes: Buffer;
  readonly count: number;
  readonly #starts: Uint32Array;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    let starts = new Uint32Array(1024);
    let count = 0;
    for (let at = 0; at < this.bytes.length; ) {
      if (count + 1 >= starts.length) {
        const larger = new Uint32Array(2 * starts.length);
        larger.set(starts);
        starts = larger;
      }
      starts[count] = at;
      count += 1;
      const end = this.bytes.indexOf(LINE_FEED, at);
      at = end < 0 ? this.bytes.length : end + 1;
    }
    starts[count] = this.bytes.length;
    this.#starts = starts;
    this.count = count;
  }

  /** Also of the line after the last. */
  start(line: number): number {
    return this.#starts[Math.min(line, this.count)] ?? 0;
  }

  equal(line: number, other: Lines, at: number): boolean {
    if (line < 0 || line >= this.count || at >= other.count) return false;
    const [start, end, from, to] = [this.start(line), this.start(line + 1), other.start(at), other.start(at + 1)];
    return end - start === to - from && this.bytes.compare(other.bytes, from, to, start, end) === 0;
  }

  /** FNV-1a over at most 64 bytes of each end. */
  hash(line: number): number {
    const [start, end] = [this.start(line), this.start(line + 1)];
    let hash = 0x811c9dc5 ^ (end - start);
    for (let at = start; at < end; at += 1) {
      if (at === start + 64 && end - at > 64) at = end - 64;
      hash = Math.imul(hash ^ (this.bytes[at] ?? 0), 0x01000193);
    }
    return hash >>> 0;
  }
}

/** Lines of a text by their hash, each bucket ascending. */
class LineIndex {
  readonly #lines: Lines;
  readonly #mask: number;
  /** Where the lines of each bucket begin in `#sorted`. */
  readonly #buckets: Uint32Array;
  readonly #sorted: Uint32Array;

  constructor(lines: Lines) {
    this.#lines = lines;
    const size = 2 ** Math.ceil(Math.log2(lines.count + 2));
    this.#mask = size - 1;
    this.#buckets = new Uint32Array(size + 1);
    this.#sorted = new Uint32Array(lines.count);
    const of = new Uint32Array(lines.count);
    for (let line = 0; line < lines.count; line += 1) {
      const bucket = lines.hash(line) & this.#mask;
      of[line] = bucket;
      this.#buckets[bucket + 1] = (this.#buckets[bucket + 1] ?? 0) + 1;
    }
    for (let bucket = 0; bucket < size; bucket += 1) {
      this.#buckets[bucket + 1] = (this.#buckets[bucket + 1] ?? 0) + (this.#buckets[bucket] ?? 0);
    }
    const next = this.#buckets.slice();
    for (let line = 0; line < lines.count; line += 1) {
      const bucket = of[line] ?? 0;
      const at = next[bucket] ?? 0;
      this.#sorted[at] = line;
      next[bucket] = at + 1;
    }
  }

  /** The equal line that is the next at or after `expected`, or else the last before it; a few tries, then none. */
  nearest(to: Lines, at: number, expected: number): number {
    const bucket = to.hash(at) & this.#mask;
    const [begin, end] = [this.#buckets[bucket] ?? 0, this.#buckets[bucket + 1] ?? 0];
    let low = begin;
    for (let high = end; low < high; ) {
      const middle = (low + high) >>> 1;
      if ((this.#sorted[middle] ?? 0) < expected) low = middle + 1;
      else high = middle;
    }
    for (let tries = 0; tries < 4; tries += 1) {
      const after = low + tries < end ? (this.#sorted[low + tries] ?? 0) : NONE;
      if (this.#lines.equal(after, to, at)) return after;
      const before = low - tries - 1 >= begin ? (this.#sorted[low - tries - 1] ?? 0) : NONE;
      if (this.#lines.equal(before, to, at)) return before;
    }
    return NONE;
  }
}

/** What a worker is asked. */
export interface DeltaQuestion {
  readonly id: number;
  readonly base: Uint8Array;
  readonly next: Uint8Array;
}

if (!isMainThread && workerData === DELTA_WORKER) {
  parentPort?.on("message", ({ id, base, next }: DeltaQuestion) => {
    parentPort?.postMessage({ id, ...packDelta(base, next) });
  });
}
