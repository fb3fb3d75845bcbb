import { ChainError } from "../api/errors.js";
import type { Hex } from "../api/identifiers.js";
import { fromHex, toHex } from "../scale/bytes.js";
import { malformed } from "../scale/reader.js";

/** Whoever answers JSON-RPC: a connection, or a session while it is admitted. */
export interface Asked {
  request(method: string, params: readonly unknown[]): Promise<unknown>;
}

/** Most keys of one page. */
export const PAGE_KEYS = 256;

/** Hash of a block, of the best one without a number; undefined if there is none. */
export async function blockHash(from: Asked, number?: number): Promise<Hex | undefined> {
  const hash = await from.request("chain_getBlockHash", number === undefined ? [] : [number]);
  return hash === null ? undefined : hexOf(hash);
}

/** Number of a block, of the best one without a hash. */
export async function blockNumber(from: Asked, at?: Hex): Promise<number> {
  return headerNumber(await from.request("chain_getHeader", at === undefined ? [] : [at]));
}

/** Number in a header as JSON-RPC shows it. */
export function headerNumber(header: unknown): number {
  const { number } = fields(header);
  const value = typeof number === "string" ? Number(number) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw malformed("a header has no number");
  return value;
}

/** Extrinsics of a block. */
export async function blockExtrinsics(from: Asked, at: Hex): Promise<readonly Hex[]> {
  const answer = await from.request("chain_getBlock", [at]);
  const { extrinsics } = fields(fields(answer)["block"]);
  if (!Array.isArray(extrinsics)) throw malformed("a block has no extrinsics");
  return extrinsics.map(hexOf);
}

/** A stored value of the best block or of the one asked for. */
export async function storedValue(from: Asked, key: Uint8Array, at?: Hex): Promise<Uint8Array | undefined> {
  const value = await from.request("state_getStorage", at === undefined ? [toHex(key)] : [toHex(key), at]);
  return value === null ? undefined : bytesOf(value);
}

/** All keys below a prefix and their values at one block, page by page. */
export async function* storedPages(
  from: Asked,
  prefix: Uint8Array,
): AsyncGenerator<readonly (readonly [key: Uint8Array, value: Uint8Array | undefined])[]> {
  const at = await blockHash(from);
  for (let after: Hex | null = null; ; ) {
    const keys: readonly Hex[] = hexes(await from.request("state_getKeysPaged", [toHex(prefix), PAGE_KEYS, after, at]));
    const last = keys.at(-1);
    if (last === undefined) return;
    yield changes(await from.request("state_queryStorageAt", [keys, at])).map(([key, value]) => [key, value] as const);
    if (keys.length < PAGE_KEYS) return;
    after = last;
  }
}

/** What a runtime API function answers. */
export async function callRuntime(from: Asked, method: string, input: Uint8Array, at?: Hex): Promise<Uint8Array> {
  const params = at === undefined ? [method, toHex(input)] : [method, toHex(input), at];
  return bytesOf(await from.request("state_call", params));
}

/** Keys and values of storage change sets. */
export function changes(answer: unknown): readonly (readonly [Uint8Array, Uint8Array | undefined])[] {
  const sets = Array.isArray(answer) ? answer : [answer];
  return sets.flatMap((set) => {
    const list = fields(set)["changes"];
    if (!Array.isArray(list)) throw malformed("a change set has no changes");
    return list.map((change: unknown) => {
      const [key, value] = Array.isArray(change) ? change : [];
      return [bytesOf(key), value === null ? undefined : bytesOf(value)] as const;
    });
  });
}

/** The members of a JSON object. */
export function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw malformed("the node answered no object");
  return value as Readonly<Record<string, unknown>>;
}

function hexes(value: unknown): readonly Hex[] {
  if (!Array.isArray(value)) throw malformed("the node answered no list");
  return value.map(hexOf);
}

export function hexOf(value: unknown): Hex {
  if (typeof value !== "string" || !value.startsWith("0x")) throw malformed("the node answered no hexadecimal");
  return value as Hex;
}

function bytesOf(value: unknown): Uint8Array {
  const bytes = typeof value === "string" ? fromHex(value) : undefined;
  if (bytes === undefined) throw malformed("the node answered no hexadecimal");
  return bytes;
}

/** What a node said no to: JSON-RPC's code, message and data; undefined for other failures. */
export function refusalOf(error: unknown): { readonly code: number; readonly reason: string } | undefined {
  if (!(error instanceof Error) || error instanceof ChainError || !("code" in error)) return undefined;
  const data = "data" in error && typeof error.data === "string" ? error.data : "";
  return { code: Number(error.code), reason: data || error.message };
}
