import type { wire } from "@logos/proto/tfplugin6";
import type { CtyType } from "./cty-type.js";
import { valueFromJson } from "./json.js";
import { decodeValue, encodeValue } from "./msgpack.js";
import type { Value } from "./value.js";

type Wire = wire.DynamicValue.$Properties;

/** Reads a DynamicValue, MessagePack or JSON; one without bytes is null. Throws ProviderError `malformed`. */
export function valueFromWire(dynamic: Wire | null | undefined, type: CtyType): Value {
  if (dynamic?.msgpack && dynamic.msgpack.length > 0) return decodeValue(dynamic.msgpack, type);
  if (dynamic?.json && dynamic.json.length > 0) return valueFromJson(dynamic.json, type);
  return null;
}

/** Terraform reads answers in MessagePack only. */
export function valueToWire(value: Value, type: CtyType): Wire {
  return { msgpack: encodeValue(value, type) };
}
