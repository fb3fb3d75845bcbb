import type { Hex } from "@logos/chain-client";
import { CliError } from "../errors.js";

/** Bytes as the chain writes them. */
export const hexOf = (bytes: Uint8Array): Hex => `0x${Buffer.from(bytes).toString("hex")}`;

/** A hash of 32 bytes as somebody typed it. Throws `usage`. */
export function parseHash(text: string, what: string): Hex {
  const lower = text.toLowerCase();
  if (/^0x[0-9a-f]{64}$/.test(lower)) return lower as Hex;
  throw new CliError("usage", `${what}: "${text.slice(0, 80)}" is no hash of 32 bytes, 0x and 64 digits`);
}

/** The bytes of a hash. */
export const bytesOf = (hash: Hex): Uint8Array => new Uint8Array(Buffer.from(hash.slice(2), "hex"));

/** The beginning of a hash, for tables. */
export const shortHash = (hash: Hex): string => `${hash.slice(0, 10)}…`;
