import type { Logger } from "@logos/proto/process";
import { DevchainError, messageOf } from "../errors.js";
import { cryptoFunctions } from "../host/crypto-functions.js";
import { hashingFunctions } from "../host/hashing-functions.js";
import type { Host, HostFunctions } from "../host/host.js";
import { Keystore } from "../host/keystore.js";
import { storageFunctions } from "../host/storage-functions.js";
import { systemFunctions } from "../host/system-functions.js";
import { Overlay } from "../storage/overlay.js";
import { Allocator } from "./allocator.js";
import { GuestMemory } from "./guest-memory.js";
import { wasmOfCode } from "./runtime-code.js";
import { type WasmModule, wasmEngine } from "./wasm-engine.js";

/** Runs one compiled runtime; every call has an instance of its own and zeroed memory. */
export class Executor {
  readonly #module: WasmModule;
  readonly #exports: ReadonlySet<string>;
  readonly #log: Logger;
  readonly #keystore: Keystore;
  readonly #functions: HostFunctions;
  #memory = new GuestMemory();
  #touchedBytes = 0;
  #host: Host | undefined;

  /** Compiles `:code`; throws `bad-wasm`. */
  constructor(code: Uint8Array, log: Logger, keystore: Keystore = new Keystore()) {
    try {
      this.#module = new wasmEngine.Module(wasmOfCode(code));
    } catch (cause) {
      throw new DevchainError("bad-wasm", `the runtime does not compile: ${messageOf(cause)}`, { cause });
    }
    this.#log = log;
    this.#keystore = keystore;
    this.#exports = new Set(wasmEngine.Module.exports(this.#module).map(({ name }) => name));
    this.#functions = this.#linkedFunctions();
  }

  /** Whether the runtime exports this function, for instance `ProvisioningApi_wake`. */
  has(method: string): boolean {
    return this.#exports.has(method);
  }

  /**
   * Calls an exported function on this storage. A panic or a broken rule throws `trap`; storage transactions that the call
   * left open are rolled back, its other changes stay: the caller brackets a call that may fail in a transaction.
   */
  call(method: string, args: Uint8Array, storage: Overlay): Uint8Array {
    if (!this.has(method)) throw new DevchainError("trap", `the runtime has no function ${method}`);
    if (this.#host !== undefined) throw new DevchainError("trap", `${method} is called while another call runs`);
    const floor = storage.depth;
    try {
      return this.#run(method, args, storage);
    } catch (cause) {
      if (cause instanceof DevchainError) throw cause;
      throw new DevchainError("trap", `${method}: ${messageOf(cause)}`, { cause });
    } finally {
      this.#host = undefined;
      storage.rollbackTo(floor);
    }
  }

  #run(method: string, args: Uint8Array, storage: Overlay): Uint8Array {
    this.#renewMemory();
    const memory = this.#memory;
    const env = { ...this.#functions, memory: memory.memory };
    const instance = new wasmEngine.Instance(this.#module, { env });
    const heapBase = (instance.exports["__heap_base"] as { readonly value: number } | undefined)?.value;
    const run = instance.exports[method] as ((pointer: number, length: number) => bigint) | undefined;
    if (heapBase === undefined || run === undefined) {
      throw new DevchainError("bad-wasm", `the runtime exports no __heap_base or no function ${method}`);
    }
    const allocator = new Allocator(memory, heapBase);
    this.#host = {
      memory,
      storage,
      keystore: this.#keystore,
      log: this.#log,
      floor: storage.depth,
      allocate: (sizeBytes) => allocator.allocate(sizeBytes),
      free: (address) => allocator.free(address),
      versionOf: (wasm) => versionOf(wasm, this.#log),
    };
    try {
      const pointer = allocator.allocate(args.length);
      memory.view(pointer, args.length).set(args);
      return memory.fatCopy(run(pointer, args.length));
    } finally {
      this.#touchedBytes = allocator.highWater;
    }
  }

  #renewMemory(): void {
    // Memory cannot shrink: one large call must not cost its pages for ever.
    if (this.#memory.grown) this.#memory = new GuestMemory();
    else this.#memory.clear(this.#touchedBytes);
    this.#touchedBytes = 0;
  }

  #linkedFunctions(): HostFunctions {
    const host = (): Host => {
      if (this.#host === undefined) throw new DevchainError("trap", "a host function is called outside a call");
      return this.#host;
    };
    const known: HostFunctions = {
      ...storageFunctions(host),
      ...hashingFunctions(host),
      ...cryptoFunctions(host),
      ...systemFunctions(host),
    };
    const linked: Record<string, HostFunctions[string]> = {};
    for (const { name, kind } of wasmEngine.Module.imports(this.#module)) {
      if (kind !== "function") continue;
      linked[name] =
        known[name] ??
        (() => {
          throw new DevchainError(
            "trap",
            `the runtime calls the host function ${name}, which this chain does not have`,
          );
        });
    }
    return linked;
  }
}

function versionOf(wasm: Uint8Array, log: Logger): Uint8Array | undefined {
  try {
    return new Executor(wasm, log).call("Core_version", new Uint8Array(0), new Overlay(undefined));
  } catch {
    return undefined;
  }
}
