import { type Hex, toHex } from "../bytes/hex.js";
import { hexOfKey, type Key } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { blake2_256 } from "../crypto/hashes.js";
import { keysWithPrefix } from "../trie/trie-walk.js";
import type { Methods } from "./dispatcher.js";
import { blockNumber, type Node, stateAt } from "./node.js";
import { invalidParams, type Params } from "./params.js";
import { readRuntimeVersion } from "./runtime-version.js";
import { storageSubscriptions } from "./storage-subscriptions.js";

const NONE = new Uint8Array(0);
const MOST_KEYS = 1000;
/** Blocks in one state_queryStorage request. */
const MOST_BLOCKS = 1000;

/** `state_*` of sc-rpc-api without child tries, proofs and tracing. */
export function stateMethods(node: Node): Methods {
  const { chain } = node;
  const value = (params: Params) => chain.valueAt(params.key(0, "key"), blockNumber(node, params, 1));
  const keysPaged = (params: Params) => {
    const count = params.count(1, "count");
    if (count > MOST_KEYS) throw invalidParams(`at most ${MOST_KEYS} keys per page`);
    const prefix = params.has(0) ? params.key(0, "prefix") : "";
    const after = params.has(2) ? params.key(2, "start key") : undefined;
    return take(keysWithPrefix(stateAt(node, params, 3), prefix, after), count).map(hexOfKey);
  };
  const call = (params: Params) =>
    toHex(chain.query(params.text(0, "method"), params.bytes(1, "arguments"), stateAt(node, params, 2)));
  const version = (params: Params) => readRuntimeVersion(chain, stateAt(node, params, 0));
  return {
    state_getStorage: (params) => hexOrNull(value(params)),
    state_getStorageAt: (params) => hexOrNull(value(params)),
    state_getStorageHash: (params) => {
      const found = value(params);
      return found === undefined ? null : toHex(blake2_256(found));
    },
    state_getStorageSize: (params) => value(params)?.length ?? null,
    state_getKeysPaged: keysPaged,
    state_getKeysPagedAt: keysPaged,
    state_getKeys: (params) =>
      take(keysWithPrefix(stateAt(node, params, 1), params.key(0, "prefix")), MOST_KEYS).map(hexOfKey),
    state_queryStorageAt: (params) => {
      const number = blockNumber(node, params, 1);
      const changes = params.keys(0, "keys").map((key) => [hexOfKey(key), hexOrNull(chain.valueAt(key, number))]);
      return [{ block: toHex(chain.blockAt(number).hash), changes }];
    },
    state_queryStorage: (params) => queryStorage(node, params),
    state_call: call,
    state_callAt: call,
    state_getMetadata: (params) => toHex(metadata(node, params)),
    state_getRuntimeVersion: version,
    chain_getRuntimeVersion: version,
    ...storageSubscriptions(node),
  };
}

function metadata(node: Node, params: Params): Uint8Array {
  const state = stateAt(node, params, 0);
  // OpaqueMetadata is a Vec<u8> around it.
  return new ScaleReader(node.chain.query("Metadata_metadata", NONE, state)).vec();
}

/** The values at the first block and each change of one of them up to the last. */
function queryStorage(node: Node, params: Params): unknown {
  const keys = params.keys(0, "keys");
  const from = blockNumber(node, params, 1);
  const to = blockNumber(node, params, 2);
  if (to - from > MOST_BLOCKS) throw invalidParams(`at most ${MOST_BLOCKS} blocks at once`);
  const known = new Map<Key, Hex | null>();
  const out: { block: Hex; changes: [Hex, Hex | null][] }[] = [];
  for (let number = from; number <= to; number += 1) {
    const changes: [Hex, Hex | null][] = [];
    for (const key of keys) {
      const value = hexOrNull(node.chain.valueAt(key, number));
      if (known.get(key) === value) continue;
      known.set(key, value);
      changes.push([hexOfKey(key), value]);
    }
    if (changes.length > 0) out.push({ block: toHex(node.chain.blockAt(number).hash), changes });
  }
  return out;
}

function take<T>(items: Iterable<T>, count: number): T[] {
  const out: T[] = [];
  if (count === 0) return out;
  for (const item of items) {
    out.push(item);
    if (out.length === count) break;
  }
  return out;
}

function hexOrNull(value: Uint8Array | undefined): Hex | null {
  return value === undefined ? null : toHex(value);
}
