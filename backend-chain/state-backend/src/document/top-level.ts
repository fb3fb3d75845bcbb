/** Where the value of a member of the outermost object stands: characters from `start` to before `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
const opens = (code: number): boolean => code === 0x7b || code === 0x5b;
const closes = (code: number): boolean => code === 0x7d || code === 0x5d;

/** The index after the string that begins at `from`. */
function endOfString(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at + 1;
}

/**
 * Finds the members of the outermost object of a JSON text (RFC 8259) without changing a character of it: numbers keep
 * their digits. `text` must be well-formed, with an object outermost. A name that stands there twice has both places.
 */
export function topLevelSpans(text: string): ReadonlyMap<string, readonly Span[]> {
  const spans = new Map<string, Span[]>();
  let at = text.indexOf("{") + 1;
  while (at < text.length) {
    while (isSpace(text.charCodeAt(at)) || text[at] === ",") at += 1;
    if (text.charCodeAt(at) !== QUOTE) break;
    const nameEnd = endOfString(text, at);
    const name = JSON.parse(text.slice(at, nameEnd)) as string;
    at = nameEnd;
    while (isSpace(text.charCodeAt(at)) || text[at] === ":") at += 1;
    const start = at;
    at = endOfValue(text, start);
    spans.set(name, [...(spans.get(name) ?? []), { start, end: at }]);
  }
  return spans;
}

function endOfValue(text: string, start: number): number {
  let at = start;
  let depth = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at = endOfString(text, at);
      if (depth === 0) return at;
      continue;
    }
    if (depth === 0 && (code === 0x2c || closes(code) || isSpace(code))) return at;
    if (opens(code)) depth += 1;
    if (closes(code)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
    at += 1;
  }
  return at;
}
