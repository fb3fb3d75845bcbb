import type { Address, Hex, HubId } from "./identifiers.js";

/** Where a daemon or hub stands, so that nobody checks himself. */
export interface NetworkPlace {
  readonly operator: number;
  readonly asn: number;
  readonly prefix: string;
}

export interface Capacity {
  readonly vcpu: number;
  readonly memoryMib: bigint;
  readonly diskGib: bigint;
}

export interface Hub {
  readonly id: HubId;
  readonly account: Address;
  readonly operator: number;
  readonly region: string;
  readonly class: string;
  readonly place: NetworkPlace;
  readonly capacity: Capacity;
  readonly free: Capacity;
  /** `host:port`; empty until announced. */
  readonly endpoint: string;
  /** SPKI DER of the TLS key; `0x` until announced. */
  readonly tlsKey: Hex;
  readonly phase: "active" | "draining" | "retired" | "overcommitted";
}

export type Offence = "false-result" | "false-ok" | "false-alarm" | "not-revealed";

export interface Daemon {
  readonly account: Address;
  readonly place: NetworkPlace;
  readonly tlsKey: Hex;
  readonly suspended: { readonly offence: Offence; readonly resource: bigint } | undefined;
}
