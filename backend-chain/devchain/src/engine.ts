import { randomBytes } from "node:crypto";
import { type Logger, silentLogger } from "@logos/proto/process";
import { type Hex, toHex } from "./bytes/hex.js";
import { Author } from "./chain/author.js";
import type { Block } from "./chain/block.js";
import { Chain } from "./chain/chain.js";
import { earliestTimestamp } from "./chain/slot-time.js";
import { Producer } from "./clock/producer.js";
import { WallClock } from "./clock/wall-clock.js";
import type { ReachPoint } from "./crash-points.js";
import { prepareCrypto } from "./crypto/hashes.js";
import { DevchainError } from "./errors.js";
import { buildGenesis } from "./genesis/genesis.js";
import type { Json } from "./genesis/lossless-json.js";
import { Pool } from "./pool/pool.js";
import { authorMethods } from "./rpc/author-methods.js";
import { chainMethods } from "./rpc/chain-methods.js";
import { Dispatcher } from "./rpc/dispatcher.js";
import { Finality } from "./rpc/finality.js";
import type { Node } from "./rpc/node.js";
import { paymentMethods } from "./rpc/payment-methods.js";
import { InProcessProvider } from "./rpc/provider.js";
import { stateMethods } from "./rpc/state-methods.js";
import { systemMethods } from "./rpc/system-methods.js";
import { ChainStore } from "./store/chain-store.js";

/** States of so many past blocks stay readable, as many as the runtime knows hashes of. */
const KEEP_STATES = 4096;

/** Blocks come by the wall clock, or only when `newBlock` and `advanceTo` are called; then chain time starts here. */
export type Clock = "wall" | { readonly startMs: number };

export interface EngineOptions {
  /** runtime.wasm, plain or compressed; a chain that exists in `data` goes on with the runtime it has. */
  readonly wasm: Uint8Array;
  /** Preset of the runtime's genesis; `development` without one. */
  readonly preset?: string;
  /** Laid over the preset. */
  readonly genesis?: Json;
  /** Makes the genesis hash this chain's own; 16 random bytes without one. */
  readonly salt?: Uint8Array;
  /** Folder of this chain; without one it ends with the process. */
  readonly data?: string;
  readonly clock: Clock;
  readonly log?: Logger;
  /** Called at CRASH_POINTS. */
  readonly reach?: ReachPoint;
}

export interface BlockId {
  readonly number: number;
  readonly hash: Hex;
}

/** The embedded development chain. */
export interface ChainEngine {
  /** Opens or makes the chain and begins; throws DevchainError. */
  start(): Promise<void>;
  /** Known after start. */
  readonly genesisHash: Hex;
  readonly head: BlockId;
  /** Time of the last block in milliseconds since 1970. */
  readonly timestampMs: number;
  /** A new connection without a socket, as @polkadot/api takes it. */
  provider(): InProcessProvider;
  /** Makes a block as soon as the chain's time allows, whether or not something waits. */
  newBlock(): Promise<BlockId>;
  /** Manual clock only: makes every block that is due up to this chain time, and one at it. */
  advanceTo(timeMs: number): Promise<void>;
  close(): Promise<void>;
}

interface Running {
  readonly store: ChainStore;
  readonly node: Node;
  readonly producer: Producer;
  readonly clock: WallClock | undefined;
  readonly dispatcher: Dispatcher;
}

/** Makes an engine; nothing happens before `start`. */
export function createEngine(options: EngineOptions): ChainEngine {
  return new Engine(options);
}

/** The JSON-RPC methods of a started engine, for a server. */
export function dispatcherOf(engine: ChainEngine): Dispatcher {
  if (!(engine instanceof Engine)) throw new DevchainError("usage", "not an engine of this package");
  return engine.dispatcher;
}

class Engine implements ChainEngine {
  readonly #options: EngineOptions;
  readonly #log: Logger;
  readonly #providers = new Set<InProcessProvider>();
  #nowMs: number;
  #running: Running | undefined;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#log = options.log ?? silentLogger;
    this.#nowMs = options.clock === "wall" ? 0 : options.clock.startMs;
  }

  get dispatcher(): Dispatcher {
    return this.#open().dispatcher;
  }

  get genesisHash(): Hex {
    return toHex(this.#open().node.chain.genesisHash);
  }

  get head(): BlockId {
    return idOf(this.#open().node.chain.head);
  }

  get timestampMs(): number {
    return this.#open().node.chain.timestampMs;
  }

  async start(): Promise<void> {
    if (this.#running !== undefined) throw new DevchainError("usage", "the engine is started already");
    await prepareCrypto();
    const store = new ChainStore(this.#options.data, KEEP_STATES);
    try {
      this.#running = this.#assemble(store);
      // Clients need block 1: before it the chain has neither a time of its own nor an epoch.
      if (this.head.number === 0) this.#running.producer.makeBlock(this.#time());
    } catch (error) {
      this.#running = undefined;
      store.close();
      throw error;
    }
    this.#running.clock?.start();
  }

  provider(): InProcessProvider {
    return new InProcessProvider(this.#open().dispatcher, this.#providers);
  }

  async newBlock(): Promise<BlockId> {
    const { node, producer, clock } = this.#open();
    const earliestMs = earliestTimestamp(node.chain.timestampMs, node.chain.babe.slotMs);
    if (clock === undefined) return idOf(this.#makeBlock(Math.max(this.#nowMs, earliestMs)));
    const waitMs = Math.min(earliestMs - Date.now(), node.chain.babe.slotMs);
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    this.#open();
    const block = producer.makeBlock(Date.now());
    clock.plan();
    return idOf(block);
  }

  async advanceTo(timeMs: number): Promise<void> {
    const { node, producer, clock } = this.#open();
    if (clock !== undefined)
      throw new DevchainError("usage", "advanceTo needs a manual clock; this chain follows the wall");
    for (;;) {
      const dueMs = producer.dueMs(this.#nowMs);
      if (dueMs === undefined || dueMs > timeMs) break;
      this.#makeBlock(dueMs);
      // Clients in this process act on a block before the next.
      await new Promise((resolve) => setImmediate(resolve));
      this.#open();
    }
    const { slotMs } = node.chain.babe;
    if (timeMs >= earliestTimestamp(node.chain.timestampMs, slotMs)) this.#makeBlock(timeMs);
    this.#nowMs = Math.max(this.#nowMs, timeMs);
  }

  async close(): Promise<void> {
    const running = this.#running;
    if (running === undefined) return;
    this.#running = undefined;
    running.clock?.stop();
    for (const provider of [...this.#providers]) await provider.disconnect();
    running.node.finality.close();
    running.store.close();
  }

  #makeBlock(timeMs: number): Block {
    const { node, producer } = this.#open();
    const block = producer.makeBlock(timeMs);
    this.#nowMs = Math.max(this.#nowMs, node.chain.timestampMs);
    return block;
  }

  #time(): number {
    return this.#options.clock === "wall" ? Date.now() : this.#nowMs;
  }

  #assemble(store: ChainStore): Running {
    const { wasm, preset = "development", genesis, salt = randomBytes(16), reach = () => {} } = this.#options;
    const log = this.#log;
    const chain = new Chain({
      store,
      reach,
      log,
      genesis: () => {
        const patch = genesis === undefined ? {} : { patch: genesis };
        return buildGenesis({ wasm, preset, ...patch, salt: new Uint8Array(salt), timeMs: this.#time(), log });
      },
    });
    const pool = new Pool();
    const author = new Author(chain, pool, log);
    const producer = new Producer({ chain, author, pool, log });
    const clock = this.#options.clock === "wall" ? new WallClock(producer, chain, log) : undefined;
    pool.onReady(() => clock?.plan());
    const node: Node = { chain, pool, author, finality: new Finality(chain) };
    const dispatcher = new Dispatcher(
      {
        ...chainMethods(node),
        ...stateMethods(node),
        ...authorMethods(node),
        ...paymentMethods(node),
        ...systemMethods(node),
      },
      log,
    );
    return { store, node, producer, clock, dispatcher };
  }

  #open(): Running {
    if (this.#running === undefined) throw new DevchainError("closed", "the engine is not started, or closed");
    return this.#running;
  }
}

function idOf(block: Block): BlockId {
  return { number: block.header.number, hash: toHex(block.hash) };
}
