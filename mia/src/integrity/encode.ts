import { ScaleWriter } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import type { ClaimName, IntegrityClaims } from "./claims.js";
import { CODES } from "./codes.js";

/** First byte of every leaf's content. */
export const CLAIMS_VERSION = 1;

/** SCALE of one claim: the version, for claims that may be absent an Option, then the fields in the order of their type. */
export function encodeClaim(claims: IntegrityClaims, name: ClaimName): Uint8Array {
  const writer = new ScaleWriter();
  writer.u8(CLAIMS_VERSION);
  ENCODERS[name](writer, claims);
  return writer.finish();
}

type Encoder = (writer: ScaleWriter, claims: IntegrityClaims) => void;

const ENCODERS: Readonly<Record<ClaimName, Encoder>> = {
  profile: (writer, { profile }) => {
    hash(writer, profile.profileId).u32(profile.epoch);
    hash(writer, profile.policyHash).u8(CODES.machineClass[profile.machineClass]);
  },
  boot: (writer, { boot }) => {
    writer.u32(boot.pcrMask);
    hash(writer, boot.pcrDigest).u8(boot.secureBoot ? 1 : 0);
    hash(writer, boot.commandLineHash);
  },
  ima: (writer, { ima }) => {
    hash(writer, ima.allowlistRoot).u8(CODES.result[ima.result]).u8(CODES.result[ima.violations]);
    hash(writer, ima.imaPolicyHash);
  },
  files: (writer, { files }) => {
    if (files === "absent") return absent(writer);
    hash(hash(writer.u8(1), files.scopeHash), files.snapshotRoot).u32(files.entries);
  },
  kernelGuard: (writer, { kernelGuard: guard }) => {
    if (guard === "absent") return absent(writer);
    writer.u8(1).u8(CODES.kernelGuard[guard.engine]);
    hash(hash(hash(writer, guard.versionHash), guard.moduleHash), guard.configHash);
    writer.u8(guard.alive ? 1 : 0).u8(CODES.result[guard.alerts]);
  },
  sensors: (writer, { sensors }) => {
    if (sensors === "absent") return absent(writer);
    hash(writer.u8(1).u8(CODES.sensors[sensors.engine]), sensors.rulesetHash);
    writer.u8(CODES.result[sensors.result]).u8(sensors.lossy ? 1 : 0);
  },
  tamper: (writer, { tamper }) => {
    if (tamper === "absent") return absent(writer);
    hash(writer.u8(1), tamper.sensorSetHash).u8(CODES.tamper[tamper.flag]).u8(tamper.nvCounterDelta);
  },
  update: (writer, { update }) => {
    hash(writer.u32(update.release), update.deploymentId);
  },
};

function absent(writer: ScaleWriter): void {
  writer.u8(0);
}

function hash<W extends ScaleWriter>(writer: W, value: Uint8Array): W {
  if (value.length !== 32) throw new MiaError("malformed", `a hash of ${value.length} bytes in a claim`);
  writer.bytes(value);
  return writer;
}
