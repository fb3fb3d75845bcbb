import { ScaleReader } from "../bytes/scale.js";
import type { ClaimName, IntegrityClaims } from "./claims.js";
import { CODES, readCode, readFlag } from "./codes.js";
import { CLAIMS_VERSION } from "./encode.js";

/** Reads what `encodeClaim` writes, to its last byte. */
export function decodeClaim<N extends ClaimName>(name: N, bytes: Uint8Array): IntegrityClaims[N] {
  const reader = new ScaleReader(bytes, `claim ${name}`);
  const version = reader.u8();
  if (version !== CLAIMS_VERSION) throw reader.error("unsupported", `version ${version}`);
  const claim = DECODERS[name](reader);
  reader.end();
  return claim;
}

const DECODERS: { readonly [N in ClaimName]: (reader: ScaleReader) => IntegrityClaims[N] } = {
  profile: (reader) => ({
    profileId: reader.take(32),
    epoch: reader.u32(),
    policyHash: reader.take(32),
    machineClass: readCode(reader, CODES.machineClass),
  }),
  boot: (reader) => ({
    pcrMask: reader.u32(),
    pcrDigest: reader.take(32),
    secureBoot: readFlag(reader),
    commandLineHash: reader.take(32),
  }),
  ima: (reader) => ({
    allowlistRoot: reader.take(32),
    result: readCode(reader, CODES.result),
    violations: readCode(reader, CODES.result),
    imaPolicyHash: reader.take(32),
  }),
  files: (reader) =>
    readFlag(reader) ? { scopeHash: reader.take(32), snapshotRoot: reader.take(32), entries: reader.u32() } : "absent",
  kernelGuard: (reader) =>
    readFlag(reader)
      ? {
          engine: readCode(reader, CODES.kernelGuard),
          versionHash: reader.take(32),
          moduleHash: reader.take(32),
          configHash: reader.take(32),
          alive: readFlag(reader),
          alerts: readCode(reader, CODES.result),
        }
      : "absent",
  sensors: (reader) =>
    readFlag(reader)
      ? {
          engine: readCode(reader, CODES.sensors),
          rulesetHash: reader.take(32),
          result: readCode(reader, CODES.result),
          lossy: readFlag(reader),
        }
      : "absent",
  tamper: (reader) =>
    readFlag(reader)
      ? { sensorSetHash: reader.take(32), flag: readCode(reader, CODES.tamper), nvCounterDelta: reader.u8() }
      : "absent",
  update: (reader) => ({ release: reader.u32(), deploymentId: reader.take(32) }),
};
