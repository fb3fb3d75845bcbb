import type { ScaleReader } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import type { ClaimResult, KernelGuardEngine, MachineClass, SensorEngine, TamperFlag } from "./claims.js";

/** Enumerations of the claims as u8. 0 is never an engine, so that zeroed bytes do not name one. */
export const CODES: {
  readonly result: Readonly<Record<ClaimResult, number>>;
  readonly machineClass: Readonly<Record<MachineClass, number>>;
  readonly kernelGuard: Readonly<Record<KernelGuardEngine, number>>;
  readonly sensors: Readonly<Record<SensorEngine, number>>;
  readonly tamper: Readonly<Record<TamperFlag, number>>;
} = {
  result: { clean: 0, degraded: 1, violated: 2 },
  machineClass: { hub: 0, validator: 1, personal: 2 },
  kernelGuard: { lkrg: 1 },
  sensors: { bpftrace: 1, tetragon: 2 },
  tamper: { clear: 0, raised: 1 },
};

/** The name of a code, or `malformed`. */
export function readCode<K extends string>(reader: ScaleReader, codes: Readonly<Record<K, number>>): K {
  const code = reader.u8();
  for (const name in codes) if (codes[name] === code) return name;
  throw new MiaError("malformed", `code ${code} is none of ${Object.keys(codes).join(", ")}`);
}

export function readFlag(reader: ScaleReader): boolean {
  const flag = reader.u8();
  if (flag > 1) throw new MiaError("malformed", `a flag of ${flag}`);
  return flag === 1;
}
