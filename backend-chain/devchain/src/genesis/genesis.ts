import type { Logger } from "@logos/proto/process";
import type { Key } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { optionVec, text, u64, vec } from "../bytes/scale-writer.js";
import { DevchainError } from "../errors.js";
import { Overlay } from "../storage/overlay.js";
import { storageKey } from "../storage/storage-key.js";
import { Executor } from "../wasm/executor.js";
import { type Json, mergeJson, parseJson, writeJson } from "./lossless-json.js";

export const CODE_KEY: Key = ":code";
/** Random bytes of this chain alone, so that no two development chains share a genesis hash. */
export const SALT_KEY: Key = ":logos:salt";

export interface GenesisOptions {
  readonly wasm: Uint8Array;
  /** Name of a preset of the runtime's GenesisBuilder. */
  readonly preset: string;
  /** Laid over the preset: JSON of the runtime's genesis configuration. */
  readonly patch?: Json;
  readonly salt: Uint8Array;
  /** Chain time at genesis: the first block then cannot fall on both sides of a slot's start. */
  readonly timeMs: number;
  readonly log: Logger;
}

/** The storage of block 0; throws `bad-wasm` or `bad-genesis`. */
export function buildGenesis(options: GenesisOptions): Map<Key, Uint8Array> {
  const executor = new Executor(options.wasm, options.log);
  const storage = new Overlay(undefined);
  const preset = readPreset(executor, options.preset);
  if (preset === undefined) {
    const names = presetNames(executor).join(", ");
    throw new DevchainError("bad-genesis", `the runtime has no preset ${options.preset}; it has ${names}`);
  }
  let config = mergeJson(readPreset(executor, undefined) ?? {}, preset);
  if (options.patch !== undefined) config = mergeJson(config, options.patch);
  const result = new ScaleReader(executor.call("GenesisBuilder_build_state", vec(text(writeJson(config))), storage));
  if (result.u8() !== 0) {
    throw new DevchainError("bad-genesis", `the runtime refuses the genesis configuration: ${result.text()}`);
  }
  storage.set(CODE_KEY, options.wasm);
  storage.set(SALT_KEY, options.salt);
  storage.set(storageKey("Timestamp", "Now"), u64(BigInt(options.timeMs)));
  const entries = new Map<Key, Uint8Array>();
  for (const [key, value] of storage.changes()) if (value !== null) entries.set(key, value);
  return entries;
}

/** A named preset, or without a name the default configuration that presets are patches of. */
function readPreset(executor: Executor, name: string | undefined): Json | undefined {
  const id = optionVec(name === undefined ? undefined : text(name));
  const reader = new ScaleReader(executor.call("GenesisBuilder_get_preset", id, new Overlay(undefined)));
  return reader.u8() === 0 ? undefined : parseJson(reader.text());
}

function presetNames(executor: Executor): string[] {
  const none = new Uint8Array(0);
  const reader = new ScaleReader(executor.call("GenesisBuilder_preset_names", none, new Overlay(undefined)));
  return reader.list(() => reader.text());
}

/** Sorted for building a trie. */
export function inKeyOrder(entries: ReadonlyMap<Key, Uint8Array>): [Key, Uint8Array][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
