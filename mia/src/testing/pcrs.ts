import { fromHex } from "../bytes/hex.js";
import { fixtureText } from "./fixture.js";

/** The values that tpm2_pcrread printed, by PCR. */
export function printedPcrs(name: string): ReadonlyMap<number, Uint8Array> {
  const lines = [...fixtureText(name).matchAll(/^\s+(\d+)\s*: 0x([0-9A-F]{64})$/gm)];
  return new Map(lines.map(([, pcr, value]) => [Number(pcr), fromHex(value ?? "", "PCR")]));
}
