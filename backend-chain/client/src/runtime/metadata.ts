import { Metadata, TypeRegistry } from "@polkadot/types";
import type { Si1Field, Si1TypeDef } from "@polkadot/types/interfaces";
import { ChainError } from "../api/errors.js";
import { toHex } from "../scale/bytes.js";
import type {
  FieldDefinition,
  HasherName,
  PalletDefinition,
  PrimitiveName,
  RuntimeDefinitions,
  StorageDefinition,
  TypeDefinition,
} from "./definitions.js";

type Latest = Metadata["asLatest"];
type Pallet = Latest["pallets"][number];

/**
 * Decodes runtime metadata: the only place that touches the api's own Codec types. Version 16 is wanted: of 15 the api
 * loses what extensions sign, 14 has no runtime APIs.
 */
export function decodeMetadata(bytes: Uint8Array): RuntimeDefinitions {
  const { lookup, pallets, apis, extrinsic } = latest(bytes);
  const types = new Map<number, TypeDefinition>();
  for (const { id, type } of lookup.types) types.set(id.toNumber(), typeDefinition(type.path.join("::"), type.def));
  return {
    types,
    pallets: [...pallets].map(palletDefinition),
    apis: [...apis].flatMap((api) =>
      [...api.methods].map((method) => ({
        api: api.name.toString(),
        method: method.name.toString(),
        inputs: [...method.inputs].map(({ name, type }) => ({ name: name.toString(), type: type.toNumber() })),
        output: method.output.toNumber(),
      })),
    ),
    extensions: [...extrinsic.transactionExtensions].map((extension) => ({
      name: extension.identifier.toString(),
      extra: extension.type.toNumber(),
      implicit: extension.implicit.toNumber(),
    })),
  };
}

function latest(bytes: Uint8Array): Latest {
  try {
    // The api takes no bytes at all for the metadata of a runtime without pallets.
    if (bytes.length < 5) throw new Error(`${bytes.length} bytes are too few`);
    return new Metadata(new TypeRegistry(), toHex(bytes)).asLatest;
  } catch (cause) {
    throw new ChainError("malformed", "The chain's metadata does not decode.", { cause });
  }
}

function palletDefinition(pallet: Pallet): PalletDefinition {
  const storage = pallet.storage.isSome ? pallet.storage.unwrap() : undefined;
  return {
    name: pallet.name.toString(),
    index: pallet.index.toNumber(),
    prefix: storage?.prefix.toString() ?? "",
    storage: storage === undefined ? [] : [...storage.items].map(storageDefinition),
    calls: pallet.calls.isSome ? pallet.calls.unwrap().type.toNumber() : undefined,
    errors: pallet.errors.isSome ? pallet.errors.unwrap().type.toNumber() : undefined,
    constants: [...pallet.constants].map(({ name, type, value }) => ({
      name: name.toString(),
      type: type.toNumber(),
      value: value.toU8a(true),
    })),
  };
}

type StorageItem = ReturnType<Pallet["storage"]["unwrap"]>["items"][number];

function storageDefinition({ name, type, modifier, fallback }: StorageItem): StorageDefinition {
  const map = type.isMap ? type.asMap : undefined;
  return {
    name: name.toString(),
    hashers: map === undefined ? [] : [...map.hashers].map((hasher) => hasherName(hasher.type)),
    key: map?.key.toNumber(),
    value: (map?.value ?? type.asPlain).toNumber(),
    fallback: modifier.isDefault ? fallback.toU8a(true) : undefined,
  };
}

function hasherName(name: string): HasherName {
  return name.replace("Blake2", "Blake2_").replace("__", "_") as HasherName;
}

function fieldDefinition({ name, type }: Si1Field): FieldDefinition {
  return { name: name.isSome ? name.unwrap().toString() : undefined, type: type.toNumber() };
}

function typeDefinition(path: string, def: Si1TypeDef): TypeDefinition {
  switch (def.type) {
    case "Composite":
      return { kind: "composite", fields: [...def.asComposite.fields].map(fieldDefinition) };
    case "Variant": {
      const variants = [...def.asVariant.variants].map((variant) => ({
        name: variant.name.toString(),
        index: variant.index.toNumber(),
        fields: [...variant.fields].map(fieldDefinition),
      }));
      return { kind: "variant", path, variants };
    }
    case "Sequence":
      return { kind: "sequence", of: def.asSequence.type.toNumber() };
    case "Array":
      return { kind: "array", of: def.asArray.type.toNumber(), length: def.asArray.len.toNumber() };
    case "Tuple":
      return { kind: "tuple", members: [...def.asTuple].map((member) => member.toNumber()) };
    case "Compact":
      return { kind: "compact", of: def.asCompact.type.toNumber() };
    case "Primitive":
      return { kind: "primitive", name: def.asPrimitive.type.toLowerCase() as PrimitiveName };
    default:
      return { kind: "bits" };
  }
}
