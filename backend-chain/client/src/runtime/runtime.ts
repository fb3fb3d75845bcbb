import { ChainError } from "../api/errors.js";
import { concat } from "../scale/bytes.js";
import type { Coder } from "../scale/coder.js";
import { Reader } from "../scale/reader.js";
import { Writer } from "../scale/writer.js";
import { Coders } from "./coders.js";
import type { ExtensionDefinition, PalletDefinition, RuntimeDefinitions, StorageDefinition } from "./definitions.js";
import { HASH_BYTES, hashedPart, storagePrefix } from "./storage-key.js";

/** Versions that are signed with every extrinsic. */
export interface RuntimeVersion {
  readonly specVersion: number;
  readonly transactionVersion: number;
}

/** A storage item of one runtime: its keys and values. */
export interface StorageItem {
  readonly prefix: Uint8Array;
  key(...parts: readonly unknown[]): Uint8Array;
  /** What all keys with these first parts begin with. */
  below(...parts: readonly unknown[]): Uint8Array;
  /** The last part of a key that keeps its parts. */
  lastPart(key: Uint8Array): unknown;
  /** The value; of a missing key the default, or undefined where there is none. */
  value(bytes: Uint8Array | undefined): unknown;
}

/** A function of a runtime API. */
export interface ApiMethod {
  readonly name: string;
  encode(...inputs: readonly unknown[]): Uint8Array;
  decode(output: Uint8Array): unknown;
}

/** One runtime, spoken by plain values: calls, storage, runtime APIs and errors by their Rust names. */
export class Runtime {
  readonly version: RuntimeVersion;
  readonly extensions: readonly ExtensionDefinition[];
  readonly #coders: Coders;
  readonly #pallets: ReadonlyMap<string, PalletDefinition>;
  readonly #definitions: RuntimeDefinitions;
  readonly #items = new Map<string, StorageItem>();
  readonly #methods = new Map<string, ApiMethod>();

  constructor(definitions: RuntimeDefinitions, version: RuntimeVersion) {
    this.version = version;
    this.extensions = definitions.extensions;
    this.#definitions = definitions;
    this.#coders = new Coders(definitions.types);
    this.#pallets = new Map(definitions.pallets.map((pallet) => [pallet.name, pallet]));
  }

  coder(type: number): Coder {
    return this.#coders.of(type);
  }

  /** A call as it stands in an extrinsic or a batch; `args` by their Rust names, undefined if there are none. */
  call(pallet: string, name: string, args: Readonly<Record<string, unknown>> | undefined): Uint8Array {
    const { index, calls } = this.#pallet(pallet);
    if (calls === undefined) throw missing(`${pallet}.${name}`);
    const out = new Writer().number(index, 1);
    this.coder(calls).encode({ type: name, value: args }, out);
    return out.bytes();
  }

  /** Coder of one argument of a call. */
  argument(pallet: string, name: string, argument: string): Coder {
    const type = this.#definitions.types.get(this.#pallet(pallet).calls ?? -1);
    const call = type?.kind === "variant" ? type.variants.find((candidate) => candidate.name === name) : undefined;
    const field = call?.fields.find((candidate) => candidate.name === argument);
    if (field === undefined) throw missing(`${pallet}.${name}.${argument}`);
    return this.coder(field.type);
  }

  storage(pallet: string, item: string): StorageItem {
    const name = `${pallet}.${item}`;
    const known = this.#items.get(name);
    if (known !== undefined) return known;
    const { prefix, storage } = this.#pallet(pallet);
    const definition = storage.find((candidate) => candidate.name === item);
    if (definition === undefined) throw missing(name);
    const made = this.#item(storagePrefix(prefix, item), definition);
    this.#items.set(name, made);
    return made;
  }

  api(api: string, method: string): ApiMethod {
    const name = `${api}_${method}`;
    const known = this.#methods.get(name);
    if (known !== undefined) return known;
    const definition = this.#definitions.apis.find((found) => found.api === api && found.method === method);
    if (definition === undefined) throw missing(name);
    const inputs = definition.inputs.map(({ type }) => this.coder(type));
    const made: ApiMethod = {
      name,
      encode: (...values) => {
        const out = new Writer();
        for (const [at, input] of inputs.entries()) input.encode(values[at], out);
        return out.bytes();
      },
      decode: (output) => decodeAll(this.coder(definition.output), output),
    };
    this.#methods.set(name, made);
    return made;
  }

  constant(pallet: string, name: string): unknown {
    const constant = this.#pallet(pallet).constants.find((candidate) => candidate.name === name);
    if (constant === undefined) throw missing(`${pallet}.${name}`);
    return decodeAll(this.coder(constant.type), constant.value);
  }

  /** Names of the pallet and of its error, as far as the metadata knows them. */
  errorName(palletIndex: number, error: number): { readonly pallet: string; readonly error: string } {
    const pallet = this.#definitions.pallets.find(({ index }) => index === palletIndex);
    const type = pallet?.errors === undefined ? undefined : this.#definitions.types.get(pallet.errors);
    const variant = type?.kind === "variant" ? type.variants.find(({ index }) => index === error) : undefined;
    return { pallet: pallet?.name ?? `pallet ${palletIndex}`, error: variant?.name ?? `error ${error}` };
  }

  #pallet(name: string): PalletDefinition {
    const pallet = this.#pallets.get(name);
    if (pallet === undefined) throw missing(name);
    return pallet;
  }

  #item(prefix: Uint8Array, { hashers, key, value, fallback }: StorageDefinition): StorageItem {
    const coder = this.coder(value);
    const parts = key === undefined ? [] : this.#keyParts(key, hashers.length);
    const begin = (values: readonly unknown[], count: number) => {
      const hashed = hashers.slice(0, count).map((hasher, at) => {
        const out = new Writer();
        this.coder(parts[at] ?? 0).encode(values[at], out);
        return hashedPart(hasher, out.bytes());
      });
      return concat(prefix, ...hashed);
    };
    return {
      prefix,
      key: (...values) => begin(values, hashers.length),
      below: (...values) => begin(values, values.length),
      lastPart: (bytes) => {
        const reader = new Reader(bytes.subarray(prefix.length));
        const values = hashers.map((hasher, at) => {
          const skipped = HASH_BYTES[hasher];
          if (skipped === undefined) throw new ChainError("malformed", `A key hashed by ${hasher} keeps no parts.`);
          reader.take(skipped);
          return this.coder(parts[at] ?? 0).decode(reader);
        });
        reader.end();
        return values.at(-1);
      },
      value: (bytes) => {
        const stored = bytes ?? fallback;
        return stored === undefined ? undefined : decodeAll(coder, stored);
      },
    };
  }

  /** Types of the parts of a key: with several hashers it is a tuple. */
  #keyParts(key: number, count: number): readonly number[] {
    if (count === 1) return [key];
    const type = this.#definitions.types.get(key);
    return type?.kind === "tuple" ? type.members : [];
  }
}

/** Decodes a whole value. */
export function decodeAll(coder: Coder, bytes: Uint8Array): unknown {
  const reader = new Reader(bytes);
  const value = coder.decode(reader);
  reader.end();
  return value;
}

function missing(name: string): ChainError {
  return new ChainError("incompatible-runtime", `The chain's runtime has no ${name}; use a client of its release.`, {
    details: { missing: name },
  });
}
