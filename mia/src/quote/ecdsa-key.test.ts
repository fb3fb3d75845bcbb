import { p256 } from "@noble/curves/nist.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { pointOf, verifyEcdsa } from "./ecdsa-key.js";

interface Pair {
  readonly secret: Uint8Array;
  readonly x: Uint8Array;
  readonly y: Uint8Array;
}

function pairOf(seed: number): Pair {
  const { secretKey: secret, publicKey } = p256.keygen(new Uint8Array(48).fill(seed));
  const point = p256.Point.fromBytes(publicKey).toBytes(false);
  return { secret, x: point.slice(1, 33), y: point.slice(33) };
}

function sign({ secret }: Pair, message: Uint8Array): { readonly r: Uint8Array; readonly s: Uint8Array } {
  const signature = p256.sign(message, secret, { lowS: false });
  return { r: signature.slice(0, 32), s: signature.slice(32) };
}

// More keys than are kept, each often enough for its table, and in any order.
test("a key verifies what it signed, and nothing else, however often and whichever others verify in between", () => {
  const pairs = Array.from({ length: 70 }, (_, index) => pairOf(index + 1));
  const [own, other] = [pairs[0] as Pair, pairs[1] as Pair];
  for (const [index, pair] of [...pairs, ...Array.from({ length: 6 }, () => own), ...pairs].entries()) {
    const message = Uint8Array.of(index);
    const signature = sign(pair, message);
    expect(verifyEcdsa(pair, message, signature)).toBe(true);
    expect(verifyEcdsa(pair === own ? other : own, message, signature)).toBe(false);
    expect(verifyEcdsa(pair, Uint8Array.of(index, 0), signature)).toBe(false);
  }
});

test("it agrees with noble on signatures of any numbers", () => {
  const pair = pairOf(7);
  const key = p256.Point.fromAffine({
    x: BigInt(`0x${Buffer.from(pair.x).toString("hex")}`),
    y: BigInt(`0x${Buffer.from(pair.y).toString("hex")}`),
  });
  const order = p256.Point.Fn.toBytes(p256.Point.Fn.create(-1n));
  const scalar = fc.oneof(
    fc.uint8Array({ minLength: 32, maxLength: 32 }),
    fc.constantFrom(new Uint8Array(32), new Uint8Array(32).fill(255), order, order.with(31, (order[31] ?? 0) + 1)),
  );
  const message = fc.uint8Array({ maxLength: 100 });
  fc.assert(
    fc.property(message, fc.option(fc.tuple(scalar, scalar)), (signed, foreign) => {
      const { r, s } = foreign === null ? sign(pair, signed) : { r: foreign[0], s: foreign[1] };
      const compact = Uint8Array.of(...r, ...s);
      let expected = false;
      try {
        expected = p256.verify(compact, signed, key.toBytes(), { lowS: false });
      } catch {
        // Noble throws for numbers outside their range.
      }
      expect(verifyEcdsa(pair, signed, { r, s })).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test("coordinates of no point are refused", () => {
  const { x, y } = pairOf(3);
  expect(() => pointOf(x, y.with(0, (y[0] ?? 0) ^ 1))).toThrow();
  expect(() => pointOf(x.slice(1), y)).toThrow();
});
