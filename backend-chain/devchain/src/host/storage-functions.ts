import { bytesOfKey } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { concat, optionVec, u32 } from "../bytes/scale-writer.js";
import { DevchainError } from "../errors.js";
import type { ClearedPrefix } from "../storage/overlay.js";
import { giveFat, type Host, type HostFunctions } from "./host.js";

/** `ext_storage_*` of sp-io 48 without child tries. */
export function storageFunctions(host: () => Host): HostFunctions {
  return {
    ext_storage_get_version_1: (key: bigint) =>
      giveFat(host(), optionVec(host().storage.get(host().memory.fatKey(key)))),
    ext_storage_read_version_1: (key: bigint, out: bigint, offset: number) => read(host(), key, out, offset >>> 0),
    ext_storage_exists_version_1: (key: bigint) =>
      host().storage.get(host().memory.fatKey(key)) === undefined ? 0 : 1,
    ext_storage_set_version_1: (key: bigint, value: bigint) => {
      host().storage.set(host().memory.fatKey(key), host().memory.fatCopy(value));
    },
    ext_storage_clear_version_1: (key: bigint) => {
      host().storage.set(host().memory.fatKey(key), null);
    },
    ext_storage_clear_prefix_version_1: (prefix: bigint) => {
      clearPrefix(host(), prefix, undefined);
    },
    ext_storage_clear_prefix_version_2: (prefix: bigint, limit: bigint) => {
      const { remaining, loops } = clearPrefix(host(), prefix, optionU32(host().memory.fatView(limit)));
      return giveFat(host(), concat(Uint8Array.of(remaining ? 1 : 0), u32(loops)));
    },
    ext_storage_append_version_1: (key: bigint, item: bigint) => {
      host().storage.append(host().memory.fatKey(key), host().memory.fatView(item));
    },
    ext_storage_next_key_version_1: (key: bigint) => {
      const next = host().storage.nextKey(host().memory.fatKey(key));
      return giveFat(host(), optionVec(next === undefined ? undefined : bytesOfKey(next)));
    },
    ext_storage_root_version_2: (version: number) => {
      // Nodes remember their encoding, so one chain has one state version.
      if (version !== 1)
        throw new DevchainError("trap", "the runtime wants state version 0; build it with system_version 1");
      return giveFat(host(), host().storage.root(1));
    },
    ext_storage_start_transaction_version_1: () => host().storage.begin(),
    ext_storage_commit_transaction_version_1: () => {
      ownTransaction(host());
      host().storage.commit();
    },
    ext_storage_rollback_transaction_version_1: () => {
      ownTransaction(host());
      host().storage.rollback();
    },
  };
}

function read(host: Host, key: bigint, out: bigint, offset: number): bigint {
  const value = host.storage.get(host.memory.fatKey(key));
  if (value === undefined) return giveFat(host, Uint8Array.of(0));
  const rest = value.subarray(Math.min(offset, value.length));
  const target = host.memory.fatView(out);
  target.set(rest.subarray(0, target.length));
  return giveFat(host, concat(Uint8Array.of(1), u32(rest.length)));
}

function clearPrefix(host: Host, pointer: bigint, limit: number | undefined): ClearedPrefix {
  return host.storage.clearPrefix(host.memory.fatKey(pointer), limit);
}

function optionU32(bytes: Uint8Array): number | undefined {
  const reader = new ScaleReader(bytes);
  const value = reader.u8() === 0 ? undefined : reader.u32();
  reader.end();
  return value;
}

function ownTransaction(host: Host): void {
  if (host.storage.depth <= host.floor) {
    throw new DevchainError("trap", "the runtime closes a storage transaction that it did not open");
  }
}
