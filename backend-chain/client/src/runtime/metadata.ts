import { ChainError } from "../api/errors.js";
import { readId, readList, readOption, readText, skipDocs } from "../scale/read-parts.js";
import { malformed, Reader } from "../scale/reader.js";
import type {
  ApiMethodDefinition,
  ExtensionDefinition,
  HasherName,
  PalletDefinition,
  RuntimeDefinitions,
  StorageDefinition,
} from "./definitions.js";
import { readTypes } from "./portable-types.js";

/** “meta”, then the version: frame-metadata, `RuntimeMetadataPrefixed`. */
const MAGIC = 0x6174656d;
/** The version that is read: runtime APIs are in it, and it is the smallest that has them. */
export const METADATA_VERSION: number = 15;

const HASHERS: readonly HasherName[] = [
  "Blake2_128",
  "Blake2_256",
  "Blake2_128Concat",
  "Twox128",
  "Twox256",
  "Twox64Concat",
  "Identity",
];

/**
 * Decodes runtime metadata of version 15 (frame-metadata 23, `v15`). Written by hand: the api's own decoder takes a third
 * of a second of every process that connects, and loses what extensions sign.
 */
export function decodeMetadata(bytes: Uint8Array): RuntimeDefinitions {
  const from = new Reader(bytes);
  if (from.small(4) !== MAGIC) throw malformed("metadata begins with “meta”");
  const version = from.small(1);
  if (version !== METADATA_VERSION) throw otherVersion(version);
  const types = readTypes(from);
  const pallets = readList(from, readPallet);
  const extensions = readExtrinsic(from);
  from.compact(); // The type of the runtime itself.
  const apis = readList(from, readApi).flat();
  for (let outer = 0; outer < 3; outer += 1) from.compact(); // Types of all calls, events and errors.
  readList(from, () => [readText(from), from.compact(), from.take(from.count())]); // Custom values.
  from.end();
  return { types, pallets, apis, extensions };
}

function readPallet(from: Reader): PalletDefinition {
  const name = readText(from);
  const storage = readOption(from, () => ({ prefix: readText(from), items: readList(from, readStorage) }));
  const calls = readOption(from, readId);
  readOption(from, readId); // Events.
  const constants = readList(from, () => {
    const constant = { name: readText(from), type: readId(from), value: from.take(from.count()) };
    skipDocs(from);
    return constant;
  });
  const errors = readOption(from, readId);
  const index = from.small(1);
  skipDocs(from);
  return { name, index, prefix: storage?.prefix ?? "", storage: storage?.items ?? [], calls, errors, constants };
}

function readStorage(from: Reader): StorageDefinition {
  const name = readText(from);
  const isDefault = from.small(1) === 1;
  const isMap = from.small(1) === 1;
  const hashers = isMap ? readList(from, readHasher) : [];
  const key = isMap ? readId(from) : undefined;
  const value = readId(from);
  const fallback = from.take(from.count());
  skipDocs(from);
  return { name, hashers, key, value, fallback: isDefault ? fallback : undefined };
}

function readHasher(from: Reader): HasherName {
  const index = from.small(1);
  const hasher = HASHERS[index];
  if (hasher === undefined) throw malformed(`${index} is no hasher`);
  return hasher;
}

function readExtrinsic(from: Reader): ExtensionDefinition[] {
  from.small(1); // Its version: 4 is taken by runtimes of 4 and 5.
  for (let type = 0; type < 4; type += 1) from.compact(); // Address, call, signature, extra.
  return readList(from, () => ({ name: readText(from), extra: readId(from), implicit: readId(from) }));
}

function readApi(from: Reader): ApiMethodDefinition[] {
  const api = readText(from);
  const methods = readList(from, () => {
    const method = readText(from);
    const inputs = readList(from, () => ({ name: readText(from), type: readId(from) }));
    const output = readId(from);
    skipDocs(from);
    return { api, method, inputs, output };
  });
  skipDocs(from);
  return methods;
}

function otherVersion(version: number): ChainError {
  const text = `The chain gave metadata of version ${version} where ${METADATA_VERSION} was asked for.`;
  return new ChainError("malformed", text, { details: { version: String(version) } });
}
