import { ProviderError } from "../errors.js";
import { CtyNumber } from "./cty-number.js";
import type { CtyType } from "./cty-type.js";
import { MsgpackReader, type Token } from "./msgpack-reader.js";
import { MsgpackWriter } from "./msgpack-writer.js";
import { writeNumber } from "./number-codec.js";
import { unknownFromExtension, writeUnknown } from "./refinements.js";
import { isObject, isUnknown, type ObjectValue, type Value } from "./value.js";

/**
 * Decodes a value of `type`. Throws ProviderError `malformed`, naming the path, for bytes that are none.
 * Form: Terraform's object wire format over MessagePack, as go-cty writes it.
 */
export function decodeValue(bytes: Uint8Array, type: CtyType): Value {
  const reader = new MsgpackReader(bytes);
  const value = readValue(reader, type, "");
  reader.end();
  return value;
}

export function encodeValue(value: Value, type: CtyType): Uint8Array {
  const writer = new MsgpackWriter();
  writeValue(writer, value, type, "");
  return writer.finish();
}

function readValue(reader: MsgpackReader, type: CtyType, path: string): Value {
  const token = reader.next();
  if (token.kind === "nil") return null;
  if (token.kind === "extension") return unknownFromExtension(token.type, token.data);
  if (typeof type === "string") return readPrimitive(token, type, path);
  if (type.kind === "object") return readObject(reader, token, type.attributes, path);
  if (type.kind === "map") {
    const map = new Map<string, Value>();
    for (let left = lengthOf(token, "map", path); left > 0; left -= 1) {
      const key = readKey(reader, map, path);
      map.set(key, readValue(reader, type.element, `${path}["${key}"]`));
    }
    return map;
  }
  const list: Value[] = [];
  for (let length = lengthOf(token, "array", path); list.length < length; ) {
    list.push(readValue(reader, type.element, `${path}[${list.length}]`));
  }
  return list;
}

function readPrimitive(token: Token, type: "string" | "number" | "bool", path: string): Value {
  if (type === "string" && token.kind === "text") return token.value;
  if (type === "bool" && token.kind === "bool") return token.value;
  if (type === "number" && token.kind === "number") return token.value;
  if (type === "number" && token.kind === "text") return CtyNumber.parse(token.value);
  throw unfit(path, `a ${type}`, token.kind);
}

function readObject(
  reader: MsgpackReader,
  token: Token,
  attributes: Readonly<Record<string, CtyType>>,
  path: string,
): ObjectValue {
  const names = Object.keys(attributes);
  const length = lengthOf(token, "map", path);
  if (length !== names.length) throw unfit(path, `an object of ${names.length} attributes`, `${length}`);
  const found = new Map<string, Value>();
  for (let left = length; left > 0; left -= 1) {
    const name = readKey(reader, found, path);
    const type = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (type === undefined) throw unfit(path, "an attribute of the schema", `"${name}"`);
    found.set(name, readValue(reader, type, `${path}.${name}`));
  }
  return Object.fromEntries(found);
}

function readKey(reader: MsgpackReader, seen: ReadonlyMap<string, Value>, path: string): string {
  const token = reader.next();
  if (token.kind !== "text" || seen.has(token.value)) throw unfit(path, "a new key", token.kind);
  return token.value;
}

function lengthOf(token: Token, kind: "array" | "map", path: string): number {
  if (token.kind !== kind) throw unfit(path, `an ${kind}`, token.kind);
  return token.length;
}

function writeValue(writer: MsgpackWriter, value: Value, type: CtyType, path: string): void {
  if (value === null) writer.nil();
  else if (isUnknown(value)) writeUnknown(writer, value);
  else if (type === "string" && typeof value === "string") writer.text(value);
  else if (type === "bool" && typeof value === "boolean") writer.bool(value);
  else if (type === "number" && value instanceof CtyNumber) writeNumber(writer, value);
  else if (typeof type === "string") throw unfit(path, `a ${type}`, typeof value);
  else if (type.kind === "object" && isObject(value)) {
    const names = Object.keys(type.attributes).sort();
    writer.map(names.length);
    for (const name of names) {
      writeValue(writer.text(name), value[name] ?? null, type.attributes[name] ?? "string", `${path}.${name}`);
    }
  } else if (type.kind === "map" && value instanceof Map) {
    writer.map(value.size);
    for (const key of [...value.keys()].sort()) {
      writeValue(writer.text(key), value.get(key) ?? null, type.element, `${path}["${key}"]`);
    }
  } else if ((type.kind === "list" || type.kind === "set") && Array.isArray(value)) {
    writer.array(value.length);
    for (const [index, inner] of value.entries()) writeValue(writer, inner, type.element, `${path}[${index}]`);
  } else throw unfit(path, `a ${type.kind}`, typeof value);
}

function unfit(path: string, wanted: string, found: string): ProviderError {
  return new ProviderError(
    "malformed",
    `${path === "" ? "the value" : path.replace(/^\./, "")}: not ${wanted} (${found})`,
  );
}
