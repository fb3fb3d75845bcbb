import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { StateBackendError } from "../errors.js";
import { largeState } from "../testing/large-state.js";
import { applyDelta } from "./apply-delta.js";
import { DeltaMaker } from "./delta-maker.js";
import { makeDelta, packDelta } from "./make-delta.js";

const LIMIT = 1 << 28;
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

const line = fc.constantFrom("{", "}", '  "a": 1,', '  "b": "long enough to be worth a copy",', "", "x", "\r");
const text = fc
  .tuple(fc.array(line, { maxLength: 60 }), fc.boolean())
  .map(([lines, ends]) => bytes(lines.join("\n") + (ends ? "\n" : "")));

test("whatever the texts are, a delta gives back the second one byte for byte", () => {
  const either = fc.oneof(text, fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(either, either, (base, next) => same(applyDelta(base, makeDelta(base, next), LIMIT), next)),
    { numRuns: 2000 },
  );
});

test("lines that were changed, left out or added in a long text cost about as much as they are long", () => {
  const long = Array.from({ length: 600 }, (_, at) => `  "line ${at}": "${"ab".repeat(at % 30)}",`);
  const change = fc.record({
    at: fc.nat(599),
    to: fc.oneof(
      fc.constantFrom([], ['  "line": 0'], ["}", "{", "}"], ['  "line 7": "",', "x"]),
      fc.nat(500).map((at) => long.slice(at, at + 20)),
    ),
    out: fc.nat(3),
  });
  const base = bytes(long.join("\n"));
  fc.assert(
    fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
      const lines = [...long];
      for (const { at, to, out } of changes) lines.splice(at, out, ...to);
      const next = bytes(lines.join("\n"));
      const delta = makeDelta(base, next);
      expect(same(applyDelta(base, delta, LIMIT), next)).toBe(true);
      const inserted = changes.flatMap(({ to }) => to).join("\n").length;
      // At the end of the text up to sixteen lines are not worth a closer look.
      expect(delta.length).toBeLessThan(1_000 + inserted + 160 * changes.length);
    }),
    { numRuns: 1000 },
  );
});

test("bytes that are no delta are refused with `malformed`, or make a text within the limit", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.uint8Array({ maxLength: 40 }), (base, delta) => {
      try {
        return applyDelta(base, delta, 1000).length <= 1000;
      } catch (error) {
        return error instanceof StateBackendError && error.code === "malformed";
      }
    }),
    { numRuns: 2000 },
  );
});

test("a delta with one more byte, or one less, is refused", () => {
  const delta = makeDelta(bytes("a\nb\n"), bytes("a\nc\nb\n"));
  for (const wrong of [delta.subarray(0, -1), Buffer.concat([delta, bytes("x")])]) {
    expect(() => applyDelta(bytes("a\nb\n"), wrong, LIMIT)).toThrowError(
      expect.objectContaining({ code: "malformed" }),
    );
  }
});

describe("of one changed resource", () => {
  const maker = new DeltaMaker({ debug: expect.unreachable, info: () => {}, warn: () => {} });
  afterAll(() => maker.close());

  test.each([0.1, 1, 10, 20])(
    "a state of %s MB has a delta below 700 bytes, and one less makes even fewer, in a thread",
    async (megabytes) => {
      const base = largeState(megabytes * 1e6);
      for (const [next, mostBytes] of [
        [largeState(megabytes * 1e6, { changed: 7 }), 700],
        [largeState(megabytes * 1e6, { without: 7 }), 200],
      ] as const) {
        const { packed } = await maker.make(base, next);
        expect(packed.length).toBeLessThan(mostBytes);
        expect(Buffer.compare(packed, packDelta(base, next).packed)).toBe(0);
        expect(same(applyDelta(base, makeDelta(base, next), LIMIT), next)).toBe(true);
      }
    },
  );

  test("a resource taken out of the middle, and another put in, cost little too", () => {
    const base = largeState(1e6);
    expect(packDelta(base, largeState(1e6, { without: 40 })).packed.length).toBeLessThan(200);
    expect(packDelta(largeState(1e6, { without: 40 }), base).packed.length).toBeLessThan(900);
  });
});

test("the time to make a delta grows no faster than the text does, also when all lines are equal", () => {
  const lines = bytes("}\n".repeat(400_000));
  const other = bytes("}\n".repeat(200_000) + "{\n".repeat(3) + "}\n".repeat(200_000));
  const started = performance.now();
  expect(same(applyDelta(lines, makeDelta(lines, other), LIMIT), other)).toBe(true);
  expect(performance.now() - started).toBeLessThan(5_000);
});
