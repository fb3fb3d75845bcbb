import { readId, readList, readOption, readText, skipDocs } from "../scale/read-parts.js";
import { malformed, type Reader } from "../scale/reader.js";
import type { FieldDefinition, PrimitiveName, TypeDefinition } from "./definitions.js";

const PRIMITIVES: readonly PrimitiveName[] = [
  "bool",
  "char",
  "str",
  "u8",
  "u16",
  "u32",
  "u64",
  "u128",
  "u256",
  "i8",
  "i16",
  "i32",
  "i64",
  "i128",
  "i256",
];

/** Reads a portable registry (scale-info 2, `PortableRegistry`). */
export function readTypes(from: Reader): Map<number, TypeDefinition> {
  return new Map(
    readList(from, () => {
      const id = readId(from);
      const path = readList(from, readText).join("::");
      readList(from, () => [readText(from), readOption(from, readId)]); // Parameters.
      const definition = readDefinition(from, path);
      skipDocs(from);
      return [id, definition] as const;
    }),
  );
}

function readDefinition(from: Reader, path: string): TypeDefinition {
  const kind = from.small(1);
  switch (kind) {
    case 0:
      return { kind: "composite", fields: readList(from, readField) };
    case 1:
      return { kind: "variant", path, variants: readList(from, readVariant) };
    case 2:
      return { kind: "sequence", of: readId(from) };
    case 3: {
      const length = from.small(4);
      return { kind: "array", length, of: readId(from) };
    }
    case 4:
      return { kind: "tuple", members: readList(from, readId) };
    case 5:
      return { kind: "primitive", name: readPrimitive(from) };
    case 6:
      return { kind: "compact", of: readId(from) };
    case 7:
      readId(from);
      readId(from);
      return { kind: "bits" };
    default:
      throw malformed(`${kind} is no kind of type`);
  }
}

function readPrimitive(from: Reader): PrimitiveName {
  const index = from.small(1);
  const name = PRIMITIVES[index];
  if (name === undefined) throw malformed(`${index} is no primitive type`);
  return name;
}

function readField(from: Reader): FieldDefinition {
  const name = readOption(from, readText);
  const type = readId(from);
  readOption(from, readText); // Its name in the source.
  skipDocs(from);
  return { name, type };
}

function readVariant(from: Reader): { name: string; index: number; fields: FieldDefinition[] } {
  const name = readText(from);
  const fields = readList(from, readField);
  const index = from.small(1);
  skipDocs(from);
  return { name, index, fields };
}
