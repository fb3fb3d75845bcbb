import { Metadata, TypeRegistry } from "@polkadot/types";
import substrate from "@polkadot/types-support/metadata/v15/substrate-hex";
import fc from "fast-check";
import { expect, test } from "vitest";
import { fromHex, toHex } from "../scale/bytes.js";
import { Reader } from "../scale/reader.js";
import { Writer } from "../scale/writer.js";
import { Coders } from "./coders.js";
import { decodeMetadata } from "./metadata.js";

/** Metadata of the SDK's kitchen-sink node, without the option and length around it. */
const metadata = fromHex(substrate)?.subarray(5) ?? new Uint8Array();

function setUp() {
  const registry = new TypeRegistry();
  registry.setMetadata(new Metadata(registry, toHex(metadata)));
  const definitions = decodeMetadata(metadata);
  return { registry, definitions, coders: new Coders(definitions.types) };
}

test("every type of a large runtime codes the api's default value to the same bytes", () => {
  const { registry, definitions, coders } = setUp();
  let coded = 0;
  for (const [id, { kind }] of definitions.types) {
    if (kind === "bits") continue;
    let bytes: Uint8Array;
    try {
      const type = registry.createLookupType(id);
      bytes = registry.createType(type).toU8a();
      registry.createType(type, bytes);
    } catch {
      continue; // The api has no default of a few types, and of a few one that it does not decode itself.
    }
    const out = new Writer();
    const reader = new Reader(bytes);
    try {
      coders.of(id).encode(coders.of(id).decode(reader), out);
    } catch {
      continue; // The api's default is none: it shapes a few types itself, and takes 0 for every enum's first variant.
    }
    expect(toHex(out.bytes())).toBe(toHex(bytes));
    coded += 1;
  }
  expect(coded).toBeGreaterThan(1000);
});

test("whatever bytes decode, decode as the api decodes them", () => {
  const { registry, definitions, coders } = setUp();
  const account = definitions.pallets
    .find(({ name }) => name === "System")
    ?.storage.find(({ name }) => name === "Account")?.value;
  const type = registry.createLookupType(account ?? 0);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 80, maxLength: 80 }), (bytes) => {
      const { nonce, data } = coders.of(account ?? 0).decode(new Reader(bytes)) as {
        nonce: number;
        data: { free: bigint };
      };
      const theirs = registry.createType(type, bytes).toJSON() as { nonce: number; data: { free: number | string } };
      expect(nonce).toBe(theirs.nonce);
      expect(data.free).toBe(BigInt(theirs.data.free));
    }),
  );
});

test("random bytes decode or are refused, and nothing else happens", () => {
  const { definitions, coders } = setUp();
  const ids = [...definitions.types.keys()];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.uint8Array({ maxLength: 200 }), (id, bytes) => {
      let value: unknown;
      const reader = new Reader(bytes);
      try {
        value = coders.of(id).decode(reader);
      } catch (error) {
        expect(error).toMatchObject({ name: "ChainError" });
        return;
      }
      const out = new Writer();
      coders.of(id).encode(value, out);
      expect(toHex(out.bytes())).toBe(toHex(bytes.subarray(0, bytes.length - reader.left)));
    }),
    { numRuns: 2000 },
  );
});

test("metadata says what the api reads in it", () => {
  const { registry, definitions } = setUp();
  const { pallets, apis, lookup } = new Metadata(registry, toHex(metadata)).asLatest;
  expect([...definitions.types.keys()]).toEqual([...lookup.types].map(({ id }) => id.toNumber()));
  expect(definitions.pallets.map(({ name, index, calls, errors }) => ({ name, index, calls, errors }))).toEqual(
    [...pallets].map(({ name, index, calls, errors }) => ({
      name: name.toString(),
      index: index.toNumber(),
      calls: calls.isSome ? calls.unwrap().type.toNumber() : undefined,
      errors: errors.isSome ? errors.unwrap().type.toNumber() : undefined,
    })),
  );
  const items = [...pallets].flatMap(({ storage }) => (storage.isSome ? [...storage.unwrap().items] : []));
  expect(definitions.pallets.flatMap(({ storage }) => storage.map(({ name, value }) => `${name} ${value}`))).toEqual(
    items.map(({ name, type }) => `${name} ${type.isMap ? type.asMap.value : type.asPlain}`),
  );
  const hashers = items.flatMap(({ type }) => (type.isMap ? [...type.asMap.hashers].map((hasher) => hasher.type) : []));
  const ours = definitions.pallets.flatMap(({ storage }) => storage.flatMap((item) => item.hashers));
  expect(ours.map((name) => name.replace("_", ""))).toEqual(hashers.map((name) => name.replace("_", "")));
  const methods = [...apis].flatMap((api) => [...api.methods].map((method) => `${api.name}_${method.name}`));
  expect(definitions.apis.map(({ api, method }) => `${api}_${method}`)).toEqual(methods);
  const extensions = Object.fromEntries(definitions.extensions.map(({ name, implicit }) => [name, implicit]));
  const u32 = [...definitions.types].find(([, type]) => type.kind === "primitive" && type.name === "u32")?.[0];
  expect(extensions["CheckSpecVersion"]).toBe(u32);
});

test("bytes that are no metadata are refused", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      expect(() => decodeMetadata(bytes)).toThrowError(expect.objectContaining({ code: "malformed" }));
    }),
  );
  fc.assert(
    fc.property(fc.nat(metadata.length - 1), (length) => {
      expect(() => decodeMetadata(metadata.subarray(0, length))).toThrowError(
        expect.objectContaining({ code: "malformed" }),
      );
    }),
    { numRuns: 20 },
  );
});
