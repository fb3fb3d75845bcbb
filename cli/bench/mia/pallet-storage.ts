import type { ChainEngine } from "@logos/devchain";

/** twox128 of "Attestation": what the keys of the pallet begin with. */
const PREFIX = "0x6310fed47319b658f9b8b2504e0d72ec";
const PAGE = 1_000;
/** Digits of a key that has no part behind the names of pallet and item. */
const VALUE_KEY = 2 + 64;

/** Bytes of values by their keys, `0x` and hex. */
export type Storage = ReadonlyMap<string, number>;

/** The entries of the attestation pallet's maps at the head of a chain. */
export async function palletStorage(engine: ChainEngine): Promise<Storage> {
  const provider = engine.provider();
  const keys = await provider.send<readonly string[]>("state_getKeysPaged", [PREFIX, PAGE]);
  if (keys.length === 0 || keys.length === PAGE) throw new Error(`the pallet has ${keys.length} keys`);
  const entries = keys.filter((key) => key.length > VALUE_KEY);
  const sizes = entries.map(async (key) => [key, await provider.send<number>("state_getStorageSize", [key])] as const);
  return new Map(await Promise.all(sizes));
}
