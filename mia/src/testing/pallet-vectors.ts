import { fileURLToPath } from "node:url";
import { toHex } from "../bytes/hex.js";

/** A word of a vector: bytes in hexadecimal (`-` for none), lists of them joined by commas, anything else as it stands. */
export type Word = string | number | boolean | Uint8Array | readonly Uint8Array[];

/** One line of a file of vectors: words with spaces between. */
export function vector(...words: readonly Word[]): string {
  return words.map(textOf).join(" ");
}

/** Where the attestation pallet keeps vectors; its tests check the same files. `vitest -u` writes them anew. */
export function vectorsPath(name: string): string {
  return fileURLToPath(new URL(`../../../backend-chain/pallets/attestation/fixtures/${name}`, import.meta.url));
}

function textOf(word: Word): string {
  if (typeof word === "object") {
    const parts = word instanceof Uint8Array ? [word] : word;
    return parts.map(toHex).join(",") || "-";
  }
  return String(word);
}
