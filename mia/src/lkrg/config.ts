import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleWriter } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";

const MAX_SETTINGS = 64;
/** Written to challenge the module, so not configuration. */
const CHALLENGE = "trigger";

/** Settings of LKRG by name, `lkrg.` left out: /proc/sys/lkrg. */
export type KernelGuardConfig = ReadonlyMap<string, number>;

/** Reads `sysctl lkrg` (LKRG 1.0.1): one `lkrg.<name> = <number>` a line. `duplicate` for a setting that stands twice. */
export function parseLkrgSysctl(text: string): KernelGuardConfig {
  const lines = text.split("\n").filter((line) => line !== "");
  if (lines.length > MAX_SETTINGS) throw new MiaError("too-large", `${lines.length} settings of LKRG`);
  const config = new Map<string, number>();
  for (const line of lines) {
    const [, name, value] = /^lkrg\.([a-z_]{1,32}) = (-?\d{1,9})$/.exec(line) ?? [];
    if (name === undefined) throw new MiaError("malformed", `"${line.slice(0, 40)}" is no setting of LKRG`);
    if (config.has(name)) throw new MiaError("duplicate", `lkrg.${name} stands twice`);
    config.set(name, Number(value));
  }
  return config;
}

/** Hash of a configuration: SCALE of (name, value i32) by name, without the challenge itself. */
export function kernelGuardConfigHash(config: KernelGuardConfig): Uint8Array {
  const settings = [...config]
    .filter(([name]) => name !== CHALLENGE)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  const writer = new ScaleWriter().compact(settings.length);
  for (const [name, value] of settings) writer.vec(utf8ToBytes(name)).u32(value >>> 0);
  return leafHash(TAG.kernelGuardConfig, writer.finish());
}
