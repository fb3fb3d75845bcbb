import type { HardwareProfile } from "@logos/mia";
import { CliError } from "../errors.js";
import { bytesOf, hexOf, parseHash } from "./hex.js";
import { readInput } from "./input-file.js";

const MAX_BYTES = 64 << 10;

/** What the machines of one model measure whatever they boot, as a JSON file. */
export function encodeHardware({ pcrs, secureBoot }: HardwareProfile): string {
  const values = Object.fromEntries([...pcrs].map(([pcr, value]) => [pcr, hexOf(value)]));
  return `${JSON.stringify({ secureBoot, pcrs: values }, undefined, 2)}\n`;
}

/** Reads what {@link encodeHardware} writes. Throws `not-found` or `failed`. */
export function readHardware(directory: string, name: string): HardwareProfile {
  const fail = (what: string, cause?: unknown): CliError =>
    new CliError("failed", `${name} is no hardware profile: ${what}`, {
      hint: "`logos mia reference capture` writes one",
      cause,
    });
  const text = Buffer.from(readInput(directory, name, "the hardware profile", MAX_BYTES)).toString("utf8");
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw fail("it is no JSON", cause);
  }
  const { secureBoot, pcrs } = (document ?? {}) as { readonly secureBoot?: unknown; readonly pcrs?: unknown };
  if (typeof secureBoot !== "boolean") throw fail("secureBoot is neither true nor false");
  if (typeof pcrs !== "object" || pcrs === null) throw fail("pcrs is no object");
  const values = Object.entries(pcrs).map(([pcr, value]) => {
    if (!/^(?:[0-9]|1[0-9]|2[0-3])$/.test(pcr)) throw fail(`there is no PCR ${pcr}`);
    return [Number(pcr), bytesOf(parseHash(String(value), `PCR ${pcr}`))] as const;
  });
  return { secureBoot, pcrs: new Map(values) };
}
