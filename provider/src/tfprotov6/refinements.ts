import { ProviderError } from "../errors.js";
import { CtyNumber } from "./cty-number.js";
import { MsgpackReader, type Token } from "./msgpack-reader.js";
import { MsgpackWriter } from "./msgpack-writer.js";
import { writeNumber } from "./number-codec.js";
import { type Refinements, Unknown, unknown } from "./value.js";

const PLAIN = 0;
const REFINED = 12;
const MAX_BYTES = 1024;
const Key = { nullness: "1", prefix: "2", lower: "3", upper: "4", minLength: "5", maxLength: "6" } as const;

/**
 * Reads an unknown value from a MessagePack extension: type 12 carries what is known of it, every other type nothing.
 * Source: go-cty, msgpack format; keys that it does not list are passed over, as it demands.
 */
export function unknownFromExtension(type: number, data: Uint8Array): Unknown {
  if (type !== REFINED || data.length > MAX_BYTES) return unknown;
  const reader = new MsgpackReader(data);
  const head = reader.next();
  if (head.kind !== "map") throw malformed();
  const found: { -readonly [K in keyof Refinements]: Refinements[K] } = {};
  for (let index = 0; index < head.length; index += 1) {
    const key = reader.next();
    const value = reader.next();
    const pair = value.kind === "array" ? Array.from({ length: value.length }, () => reader.next()) : [];
    if (value.kind === "map") throw malformed();
    switch (key.kind === "number" ? key.value.text : "") {
      case Key.nullness:
        if (value.kind === "bool" && !value.value) found.notNull = true;
        break;
      case Key.prefix:
        if (value.kind === "text") found.prefix = value.value;
        break;
      case Key.lower:
        found.lower = bound(pair);
        break;
      case Key.upper:
        found.upper = bound(pair);
        break;
      case Key.minLength:
        found.minLength = count(value);
        break;
      case Key.maxLength:
        found.maxLength = count(value);
        break;
    }
  }
  reader.end();
  return new Unknown(found);
}

/** Writes an unknown value: type 0 with one zero byte, or type 12 with its refinements. */
export function writeUnknown(writer: MsgpackWriter, { refinements }: Unknown): void {
  const { notNull, prefix, lower, upper, minLength, maxLength } = refinements;
  const fields: ((inner: MsgpackWriter) => void)[] = [];
  if (notNull === true) fields.push((inner) => inner.int(1n).bool(false));
  if (prefix !== undefined) fields.push((inner) => inner.int(2n).text(prefix));
  for (const [key, limit] of [
    [3n, lower],
    [4n, upper],
  ] as const) {
    if (limit !== undefined)
      fields.push((inner) => writeNumber(inner.int(key).array(2), limit.value).bool(limit.inclusive));
  }
  if (minLength !== undefined) fields.push((inner) => inner.int(5n).int(BigInt(minLength)));
  if (maxLength !== undefined) fields.push((inner) => inner.int(6n).int(BigInt(maxLength)));
  if (fields.length === 0) {
    writer.extension(PLAIN, Uint8Array.of(0));
    return;
  }
  const payload = new MsgpackWriter().map(fields.length);
  for (const field of fields) field(payload);
  writer.extension(REFINED, payload.finish());
}

function bound(pair: readonly Token[]): { value: CtyNumber; inclusive: boolean } {
  const [limit, inclusive] = pair;
  if (inclusive?.kind !== "bool") throw malformed();
  if (limit?.kind === "number") return { value: limit.value, inclusive: inclusive.value };
  if (limit?.kind === "text") return { value: CtyNumber.parse(limit.value), inclusive: inclusive.value };
  throw malformed();
}

function count(token: Token): number {
  if (token.kind !== "number") throw malformed();
  return Number(token.value.text);
}

function malformed(): ProviderError {
  return new ProviderError("malformed", "an unknown value whose refinements cannot be read");
}
