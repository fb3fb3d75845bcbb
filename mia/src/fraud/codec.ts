import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { readFlag } from "../integrity/codes.js";
import type { AbsenceProof, Neighbour } from "./absence.js";
import type { FraudProof } from "./proof.js";

const MAX_PATH = 32;
const MAX_TEMPLATE_BYTES = 8192;

/** SCALE of a proof, as the extrinsic carries it. */
export function encodeFraudProof(proof: FraudProof): Uint8Array {
  const { step } = proof;
  const writer = new ScaleWriter().u32(proof.entryIndex).u32(proof.position).u32(proof.stateCount);
  writer.bytes(proof.before).bytes(proof.after);
  writeHashes(writer, proof.beforePath);
  writeHashes(writer, proof.afterPath);
  if (step === "violation") return writer.u8(0).finish();
  writer.u8(1).vec(step.templateData);
  const { absence } = step;
  if (absence === undefined) return writer.u8(0).finish();
  writer.u8(1).u32(absence.count).u32(absence.index);
  writeNeighbour(writer, absence.left);
  writeNeighbour(writer, absence.right);
  return writer.finish();
}

/** Reads what `encodeFraudProof` writes, to its last byte. */
export function parseFraudProof(bytes: Uint8Array): FraudProof {
  const reader = new ScaleReader(bytes, "fraud proof");
  const common = {
    entryIndex: reader.u32(),
    position: reader.u32(),
    stateCount: reader.u32(),
    before: reader.take(32),
    after: reader.take(32),
    beforePath: readHashes(reader),
    afterPath: readHashes(reader),
  };
  const proof: FraudProof = readFlag(reader)
    ? { ...common, step: { templateData: reader.vec(MAX_TEMPLATE_BYTES), absence: readAbsence(reader) } }
    : { ...common, step: "violation" };
  reader.end();
  return proof;
}

function readAbsence(reader: ScaleReader): AbsenceProof | undefined {
  if (!readFlag(reader)) return undefined;
  const [count, index] = [reader.u32(), reader.u32()];
  const [left, right] = [readNeighbour(reader), readNeighbour(reader)];
  return { count, index, ...(left === undefined ? {} : { left }), ...(right === undefined ? {} : { right }) };
}

function writeNeighbour(writer: ScaleWriter, neighbour: Neighbour | undefined): void {
  if (neighbour === undefined) writer.u8(0);
  else writeHashes(writer.u8(1).bytes(neighbour.leaf), neighbour.path);
}

function readNeighbour(reader: ScaleReader): Neighbour | undefined {
  return readFlag(reader) ? { leaf: reader.take(32), path: readHashes(reader) } : undefined;
}

function writeHashes(writer: ByteTarget, hashes: readonly Uint8Array[]): void {
  writer.u8(hashes.length);
  for (const hash of hashes) writer.bytes(hash);
}

function readHashes(reader: ScaleReader): Uint8Array[] {
  return Array.from({ length: reader.limited(reader.u8(), MAX_PATH) }, () => reader.take(32));
}

type ByteTarget = Pick<ScaleWriter, "u8" | "bytes">;
