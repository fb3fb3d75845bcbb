import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { readFlag } from "../integrity/codes.js";
import type { AbsenceProof, Neighbour } from "./absence.js";
import { type FraudProof, MAX_ALLOWLIST_PATH, MAX_STATE_PATH, MAX_TEMPLATE_BYTES } from "./proof.js";

const KINDS: readonly FraudProof["kind"][] = ["false-start", "false-end", "entry", "violation"];

/** SCALE of the pallet's enum `FraudProof`, as the extrinsic carries it. */
export function encodeFraudProof(proof: FraudProof): Uint8Array {
  const writer = new ScaleWriter().u8(KINDS.indexOf(proof.kind));
  if (proof.kind === "false-start" || proof.kind === "false-end") {
    writeHashes(writer.bytes(proof.state), proof.path);
    return writer.finish();
  }
  writeHashes(writer.u32(proof.index).bytes(proof.before), proof.beforePath);
  writeHashes(writer, proof.afterPath);
  if (proof.kind === "violation") return writer.finish();
  const { gap } = proof;
  writer.vec(proof.template).u8(gap === undefined ? 0 : 1);
  if (gap !== undefined) {
    writer.u32(gap.count).u32(gap.index);
    writeNeighbour(writer, gap.left);
    writeNeighbour(writer, gap.right);
  }
  return writer.finish();
}

/** Reads what `encodeFraudProof` writes, to its last byte and within the pallet's bounds. */
export function parseFraudProof(bytes: Uint8Array): FraudProof {
  const reader = new ScaleReader(bytes, "fraud proof");
  const code = reader.u8();
  const kind = KINDS[code];
  if (kind === undefined) throw reader.error("malformed", `a proof of kind ${code}`);
  const proof = readProof(kind, reader);
  reader.end();
  return proof;
}

function readProof(kind: FraudProof["kind"], reader: ScaleReader): FraudProof {
  if (kind === "false-start" || kind === "false-end") {
    return { kind, state: reader.take(32), path: readHashes(reader, MAX_STATE_PATH) };
  }
  const step = {
    index: reader.u32(),
    before: reader.take(32),
    beforePath: readHashes(reader, MAX_STATE_PATH),
    afterPath: readHashes(reader, MAX_STATE_PATH),
  };
  if (kind === "violation") return { kind, ...step };
  return { kind, ...step, template: reader.vec(MAX_TEMPLATE_BYTES), gap: readGap(reader) };
}

function readGap(reader: ScaleReader): AbsenceProof | undefined {
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
  return readFlag(reader) ? { leaf: reader.take(32), path: readHashes(reader, MAX_ALLOWLIST_PATH) } : undefined;
}

function writeHashes(writer: ScaleWriter, hashes: readonly Uint8Array[]): void {
  writer.compact(hashes.length);
  for (const hash of hashes) writer.bytes(hash);
}

function readHashes(reader: ScaleReader, limit: number): Uint8Array[] {
  return Array.from({ length: reader.compact(limit) }, () => reader.take(32));
}
