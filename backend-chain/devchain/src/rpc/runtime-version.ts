import { type Hex, toHex } from "../bytes/hex.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import type { Chain } from "../chain/chain.js";
import type { Trie } from "../trie/trie.js";

export interface RuntimeVersionJson {
  readonly specName: string;
  readonly implName: string;
  readonly authoringVersion: number;
  readonly specVersion: number;
  readonly implVersion: number;
  /** Eight-byte id of each runtime API and its version. */
  readonly apis: readonly (readonly [Hex, number])[];
  readonly transactionVersion: number;
  /** Under its old and its new name. */
  readonly stateVersion: number;
  readonly systemVersion: number;
}

/** RuntimeVersion of sp-version 46 as nodes show it. */
export function readRuntimeVersion(chain: Chain, state: Trie): RuntimeVersionJson {
  const reader = new ScaleReader(chain.query("Core_version", new Uint8Array(0), state));
  const names = { specName: reader.text(), implName: reader.text() };
  const versions = { authoringVersion: reader.u32(), specVersion: reader.u32(), implVersion: reader.u32() };
  const apis = reader.list(() => [toHex(reader.bytes(8)), reader.u32()] as const);
  const transactionVersion = reader.u32();
  const systemVersion = reader.u8();
  reader.end();
  return { ...names, ...versions, apis, transactionVersion, stateVersion: systemVersion, systemVersion };
}
