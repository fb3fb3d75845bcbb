import type { Logger } from "@logos/proto/process";
import type { Overlay } from "../storage/overlay.js";
import type { GuestMemory } from "../wasm/guest-memory.js";
import type { Keystore } from "./keystore.js";

/** What host functions work on during one call into a runtime. */
export interface Host {
  readonly memory: GuestMemory;
  readonly storage: Overlay;
  readonly keystore: Keystore;
  readonly log: Logger;
  /** Transactions open when the call began: they are the engine's and not the runtime's to close. */
  readonly floor: number;
  allocate(sizeBytes: number): number;
  free(address: number): void;
  /** SCALE RuntimeVersion of another runtime; undefined if it has none. */
  versionOf(wasm: Uint8Array): Uint8Array | undefined;
}

/** Pointers are numbers, fat pointers and 64-bit values bigints. */
export type HostFunctions = Readonly<Record<string, (...args: never[]) => unknown>>;

/** Copies bytes into fresh memory of the runtime; returns their address. */
export function give(host: Host, bytes: Uint8Array): number {
  const address = host.allocate(bytes.length);
  host.memory.view(address, bytes.length).set(bytes);
  return address;
}

/** The same as a fat pointer. */
export function giveFat(host: Host, bytes: Uint8Array): bigint {
  return (BigInt(bytes.length) << 32n) | BigInt(give(host, bytes));
}
