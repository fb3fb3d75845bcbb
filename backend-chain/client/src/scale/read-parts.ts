import { utf8 } from "./coder.js";
import { malformed, type Reader } from "./reader.js";

/** A list of what `read` reads. */
export function readList<T>(from: Reader, read: (from: Reader) => T): T[] {
  return Array.from({ length: from.count() }, () => read(from));
}

export function readText(from: Reader): string {
  return utf8(from.take(from.count()));
}

export function readOption<T>(from: Reader, read: (from: Reader) => T): T | undefined {
  const tag = from.small(1);
  if (tag > 1) throw malformed(`${tag} begins no option`);
  return tag === 0 ? undefined : read(from);
}

/** The number of a type. */
export function readId(from: Reader): number {
  return Number(from.compact());
}

/** Passes over documentation without decoding it. */
export function skipDocs(from: Reader): void {
  for (let left = from.count(); left > 0; left -= 1) from.take(from.count());
}
