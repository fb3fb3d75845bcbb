import { createHash } from "node:crypto";
import type { Hex } from "@logos/chain-client";
import type { Look } from "./look.js";
import type { Probe } from "./probe.js";

/**
 * What an observation rests on: the hub's statement, its signature and the probe's transcript, each after its length as
 * four big-endian bytes. What is missing is empty.
 */
export function encodeEvidence({ signed }: Look, probe: Probe | undefined): Uint8Array {
  const empty = new Uint8Array();
  const parts = [signed?.statement ?? empty, signed?.signature ?? empty, Buffer.from(probe?.transcript ?? "")];
  return Buffer.concat(
    parts.flatMap((part) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(part.length);
      return [length, part];
    }),
  );
}

/** SHA-256 of the evidence: what the chain keeps of it. */
export function evidenceRoot(evidence: Uint8Array): Hex {
  return `0x${createHash("sha256").update(evidence).digest("hex")}`;
}
