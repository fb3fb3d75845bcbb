/** Where the value of a member of the outermost object stands: bytes from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const [OPEN_OBJECT, CLOSE_OBJECT, OPEN_ARRAY] = [0x7b, 0x7d, 0x5b];
/** What a function below answers for bytes that are not what it looks for. */
const NO = -1;
/** As deep as Terraform's own reader goes (golang/go, encoding/json, maxNestingDepth). */
const MAX_DEPTH = 10_000;
const LITERALS = ["true", "false", "null"].map((word) => new TextEncoder().encode(word));
const ESCAPES = new Set(new TextEncoder().encode('"\\/bfnrt'));

/**
 * Finds the members of the outermost object of a JSON text (RFC 8259) in UTF-8; a name that stands there twice has both
 * places. Undefined for bytes that are no such text. It makes no text or object out of them, for states are large.
 */
export function topLevelSpans(bytes: Uint8Array): ReadonlyMap<string, readonly Span[]> | undefined {
  const spans = new Map<string, Span[]>();
  let at = afterSpace(bytes, 0);
  if (bytes[at] !== OPEN_OBJECT) return undefined;
  at = afterSpace(bytes, at + 1);
  const isEmpty = bytes[at] === CLOSE_OBJECT;
  for (let goesOn = !isEmpty; goesOn; ) {
    const nameAt = at;
    const start = afterName(bytes, nameAt);
    const end = start === NO ? NO : afterValue(bytes, start);
    if (end === NO) return undefined;
    const name = JSON.parse(new TextDecoder().decode(bytes.subarray(nameAt, afterString(bytes, nameAt)))) as string;
    spans.set(name, [...(spans.get(name) ?? []), { start, end }]);
    at = afterSpace(bytes, end);
    goesOn = bytes[at] === COMMA;
    if (goesOn) at = afterSpace(bytes, at + 1);
  }
  const isWhole = bytes[at] === CLOSE_OBJECT && afterSpace(bytes, at + 1) === bytes.length;
  return isWhole ? spans : undefined;
}

function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let byte = bytes[at]; byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09; byte = bytes[at])
    at += 1;
  return at;
}

/** The value that begins there; objects and arrays without recursion, for their depth is the sender's. */
function afterValue(bytes: Uint8Array, from: number): number {
  /** What will close the objects and arrays around. */
  const closers = new Uint8Array(MAX_DEPTH);
  let depth = 0;
  for (let at = from; ; ) {
    const first = bytes[at];
    if (first === OPEN_OBJECT || first === OPEN_ARRAY) {
      at = afterSpace(bytes, at + 1);
      if (bytes[at] !== first + 2) {
        if (depth === MAX_DEPTH) return NO;
        closers[depth] = first + 2;
        depth += 1;
        if (first === OPEN_OBJECT) at = afterName(bytes, at);
        if (at === NO) return NO;
        continue;
      }
      at += 1;
    } else {
      at = afterScalar(bytes, at);
      if (at === NO) return NO;
    }
    while (depth > 0) {
      at = afterSpace(bytes, at);
      if (bytes[at] === COMMA) break;
      if (bytes[at] !== closers[depth - 1]) return NO;
      depth -= 1;
      at += 1;
    }
    if (depth === 0) return at;
    at = afterSpace(bytes, at + 1);
    if (closers[depth - 1] === CLOSE_OBJECT) at = afterName(bytes, at);
    if (at === NO) return NO;
  }
}

/** A member's name, its colon and the space around. */
function afterName(bytes: Uint8Array, from: number): number {
  const end = bytes[from] === QUOTE ? afterString(bytes, from) : NO;
  if (end === NO) return NO;
  const at = afterSpace(bytes, end);
  return bytes[at] === COLON ? afterSpace(bytes, at + 1) : NO;
}

function afterScalar(bytes: Uint8Array, from: number): number {
  if (bytes[from] === QUOTE) return afterString(bytes, from);
  for (const literal of LITERALS) {
    if (literal.every((byte, index) => bytes[from + index] === byte)) return from + literal.length;
  }
  return afterNumber(bytes, from);
}

/** The string whose quote stands there. */
function afterString(bytes: Uint8Array, from: number): number {
  for (let at = from + 1; ; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === undefined || byte < 0x20) return NO;
    if (byte !== BACKSLASH) continue;
    at += 1;
    const escaped = bytes[at] ?? 0;
    if (escaped === 0x75 /* u */) {
      for (let digit = 1; digit <= 4; digit += 1) if (!isHexDigit(bytes[at + digit] ?? 0)) return NO;
      at += 4;
    } else if (!ESCAPES.has(escaped)) return NO;
  }
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isHexDigit = (byte: number): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

function afterDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isDigit(bytes[at])) at += 1;
  return at === from ? NO : at;
}

function afterNumber(bytes: Uint8Array, from: number): number {
  const first = bytes[from] === 0x2d /* - */ ? from + 1 : from;
  let at = bytes[first] === 0x30 ? first + 1 : afterDigits(bytes, first);
  if (at !== NO && bytes[at] === 0x2e /* . */) at = afterDigits(bytes, at + 1);
  if (at === NO || ((bytes[at] ?? 0) | 0x20) !== 0x65 /* e */) return at;
  const sign = bytes[at + 1];
  return afterDigits(bytes, sign === 0x2b || sign === 0x2d ? at + 2 : at + 1);
}
