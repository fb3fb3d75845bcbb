import type { Logger } from "@logos/proto/process";
import { type Key, keyOf } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import type { ReachPoint } from "../crash-points.js";
import { blake2_256 } from "../crypto/hashes.js";
import { DevchainError } from "../errors.js";
import { CODE_KEY, inKeyOrder } from "../genesis/genesis.js";
import { Overlay } from "../storage/overlay.js";
import { storageKey } from "../storage/storage-key.js";
import type { ChainStore } from "../store/chain-store.js";
import { orderedRoot } from "../trie/ordered-root.js";
import { type Trie, trieApply, trieGet } from "../trie/trie.js";
import { buildTrie } from "../trie/trie-build.js";
import { trieRoot } from "../trie/trie-root.js";
import { Executor } from "../wasm/executor.js";
import { type BabeConfig, decodeBabeConfig } from "./babe-digest.js";
import type { Block, ImportedBlock } from "./block.js";
import type { BuiltBlock } from "./block-builder.js";
import { type Header, hashHeader } from "./header.js";

const NONE = new Uint8Array(0);
/** Past states kept as tries; a client that reads an old block reads it more than once. */
const CACHED_STATES = 4;
const CACHED_EXECUTORS = 2;

export interface ChainOptions {
  readonly store: ChainStore;
  /** Storage of block 0, asked for when the store is empty. */
  readonly genesis: () => ReadonlyMap<Key, Uint8Array>;
  readonly reach: ReachPoint;
  readonly log: Logger;
}

/** The chain as it stands: head, storage and the runtime that belongs to it. There is one branch, final at once. */
export class Chain {
  readonly genesisHash: Uint8Array;
  readonly babe: BabeConfig;
  readonly #store: ChainStore;
  readonly #reach: ReachPoint;
  readonly #log: Logger;
  readonly #listeners = new Set<(block: ImportedBlock) => void>();
  readonly #executors = new Map<Key, Executor>();
  readonly #pastStates = new Map<number, Trie>();
  readonly #timestampKey = storageKey("Timestamp", "Now");
  #head: Block;
  #state: Trie;

  constructor(options: ChainOptions) {
    this.#store = options.store;
    this.#reach = options.reach;
    this.#log = options.log;
    const head = this.#store.head();
    if (head === undefined) {
      const entries = options.genesis();
      this.#state = buildTrie(inKeyOrder(entries));
      const genesis = { ...genesisBlock(this.#state), changes: entries };
      this.#store.commit(genesis, () => undefined);
      this.#head = genesis;
    } else {
      this.#head = head;
      this.#state = buildTrie(this.#store.loadState());
    }
    this.genesisHash = this.blockAt(0).hash;
    this.babe = decodeBabeConfig(this.query("BabeApi_configuration", NONE, this.#state));
  }

  get head(): Block {
    return this.#head;
  }

  get state(): Trie {
    return this.#state;
  }

  get executor(): Executor {
    return this.executorOf(this.#state);
  }

  /** Chain time: what the last block said it is. */
  get timestampMs(): number {
    const value = trieGet(this.#state, this.#timestampKey);
    return value === undefined ? 0 : Number(new ScaleReader(value).u64());
  }

  /** Calls back after every block; returns how to stop. */
  onBlock(listener: (block: ImportedBlock) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Makes a block that was built on the head the new head. */
  append(block: BuiltBlock): void {
    this.#reach("before-block-commit");
    const before = this.#state;
    this.#store.commit(block, (key) => trieGet(before, key));
    this.#reach("after-block-commit");
    this.#head = block;
    this.#state = block.state;
    this.#pastStates.clear();
    if (block.changes.has(CODE_KEY)) this.#log.info("runtime upgraded", { number: block.header.number });
    for (const listener of [...this.#listeners]) listener(block);
  }

  /** Throws `unknown-block`. */
  blockAt(number: number): Block {
    const block = number === this.#head?.header.number ? this.#head : this.#store.block(number);
    if (block === undefined) throw new DevchainError("unknown-block", `there is no block ${number}`);
    return block;
  }

  /** undefined: no such block. */
  numberOf(hash: Uint8Array): number | undefined {
    if (Buffer.compare(hash, this.#head.hash) === 0) return this.#head.header.number;
    return this.#store.numberOf(hash);
  }

  /** The whole storage after a block; throws `unknown-block` when that is no longer kept. */
  stateAt(number: number): Trie {
    if (number === this.#head.header.number) return this.#state;
    this.#requireState(number);
    const known = this.#pastStates.get(number);
    if (known !== undefined || this.#pastStates.has(number)) return known;
    const state = trieApply(this.#state, this.#store.changesBackTo(number));
    if (this.#pastStates.size >= CACHED_STATES) this.#pastStates.clear();
    this.#pastStates.set(number, state);
    return state;
  }

  /** One value after a block, without building that block's whole storage. */
  valueAt(key: Key, number: number): Uint8Array | undefined {
    if (number !== this.#head.header.number) {
      this.#requireState(number);
      const old = this.#store.valueBefore(key, number);
      if (old !== undefined) return old ?? undefined;
    }
    return trieGet(this.#state, key);
  }

  /** Calls the runtime of a state and throws its changes away. */
  query(method: string, args: Uint8Array, state: Trie = this.#state): Uint8Array {
    return this.executorOf(state).call(method, args, new Overlay(state));
  }

  executorOf(state: Trie): Executor {
    const code = trieGet(state, CODE_KEY);
    if (code === undefined) throw new DevchainError("data-broken", "the storage holds no runtime (:code)");
    const id = this.#codeId(code);
    let executor = this.#executors.get(id);
    if (executor === undefined) {
      executor = new Executor(code, this.#log);
      if (this.#executors.size >= CACHED_EXECUTORS) this.#executors.clear();
      this.#executors.set(id, executor);
    }
    return executor;
  }

  readonly #codeIds = new WeakMap<Uint8Array, Key>();
  #codeId(code: Uint8Array): Key {
    let id = this.#codeIds.get(code);
    if (id === undefined) {
      id = keyOf(blake2_256(code));
      this.#codeIds.set(code, id);
    }
    return id;
  }

  #requireState(number: number): void {
    if (!this.#store.hasState(number, this.#head.header.number)) {
      throw new DevchainError("unknown-block", `the state of block ${number} is no longer kept`);
    }
  }
}

function genesisBlock(state: Trie): Block {
  const header: Header = {
    parentHash: new Uint8Array(32),
    number: 0,
    stateRoot: trieRoot(state, 1),
    extrinsicsRoot: orderedRoot([], 1),
    logs: [],
  };
  return { hash: hashHeader(header), header, body: [] };
}
