import { createHash } from "node:crypto";
import type { Hex } from "@logos/chain-client";

export function hexOf(bytes: Uint8Array): Hex {
  return `0x${Buffer.from(bytes).toString("hex")}`;
}

export function bytesOf(hex: Hex): Uint8Array {
  return new Uint8Array(Buffer.from(hex.slice(2), "hex"));
}

export function sha256Hex(bytes: Uint8Array): Hex {
  return hexOf(createHash("sha256").update(bytes).digest());
}

export function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.from(a).equals(b);
}
