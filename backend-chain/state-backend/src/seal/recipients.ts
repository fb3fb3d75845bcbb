import { createHash } from "node:crypto";
import type { Hex } from "@logos/chain-client";

/** Hash of who can read a revision: SHA-256 of the age recipients, sorted, a line feed after each. */
export function recipientsHash(recipients: readonly string[]): Hex {
  const hash = createHash("sha256");
  for (const recipient of [...recipients].sort()) hash.update(`${recipient}\n`);
  return `0x${hash.digest("hex")}`;
}
