import { p256 } from "@noble/curves/nist.js";
import { concatBytes } from "@noble/hashes/utils.js";
import { toHex } from "../bytes/hex.js";
import { sha256Of } from "../bytes/short-hash.js";

type CurvePoint = typeof p256.Point.BASE;
const Point: typeof p256.Point = p256.Point;
const Fn: typeof p256.Point.Fn = Point.Fn;

/** A table of multiples costs what it saves in a few signatures, and some 100 KB. */
const SIGNATURES_BEFORE_TABLE = 3;
const TABLE_BITS = 4;
const MAX_KNOWN = 64;

/** Keys that verified lately, the last one at the end: a checker meets the key of a hub with each of its attestations. */
const known = new Map<string, { readonly point: CurvePoint; signatures: number }>();

/** A point of P-256; throws for coordinates of none. */
export function pointOf(x: Uint8Array, y: Uint8Array): CurvePoint {
  const point = Point.fromBytes(concatBytes(Uint8Array.of(4), x, y));
  point.assertValidity();
  return point;
}

/**
 * Whether a key on P-256 signed the SHA-256 of a message (FIPS 186-5, §6.4.2). Noble's own `verify` cannot keep a table of
 * the key's multiples, with which a signature takes a third of the time. Throws for a key that is no point.
 */
export function verifyEcdsa(
  key: { readonly x: Uint8Array; readonly y: Uint8Array },
  message: Uint8Array,
  signature: { readonly r: Uint8Array; readonly s: Uint8Array },
): boolean {
  const [r, s] = [numberOf(signature.r), numberOf(signature.s)];
  if (!Fn.isValidNot0(r) || !Fn.isValidNot0(s)) return false;
  const inverse = Fn.inv(s);
  const ofBase = Fn.mul(Fn.create(numberOf(sha256Of(message))), inverse);
  const sum = Point.BASE.multiplyUnsafe(ofBase).add(recall(key).multiplyUnsafe(Fn.mul(r, inverse)));
  return !sum.is0() && Fn.create(sum.x) === r;
}

function recall({ x, y }: { readonly x: Uint8Array; readonly y: Uint8Array }): CurvePoint {
  const name = toHex(x) + toHex(y);
  const key = known.get(name) ?? { point: pointOf(x, y), signatures: 0 };
  known.delete(name);
  known.set(name, key);
  for (const oldest of known.keys()) {
    if (known.size <= MAX_KNOWN) break;
    known.delete(oldest);
  }
  key.signatures += 1;
  if (key.signatures === SIGNATURES_BEFORE_TABLE) key.point.precompute(TABLE_BITS, false);
  return key.point;
}

const numberOf = (bytes: Uint8Array): bigint => BigInt(`0x${toHex(bytes) || "0"}`);
