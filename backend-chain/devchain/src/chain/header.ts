import { type Hex, toHex } from "../bytes/hex.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { compact, concat } from "../bytes/scale-writer.js";
import { blake2_256 } from "../crypto/hashes.js";
import { DevchainError } from "../errors.js";

/** Header of sp-runtime with 32-bit numbers and blake2-256; log items stay SCALE. */
export interface Header {
  readonly parentHash: Uint8Array;
  readonly number: number;
  readonly stateRoot: Uint8Array;
  readonly extrinsicsRoot: Uint8Array;
  readonly logs: readonly Uint8Array[];
}

export interface HeaderJson {
  readonly parentHash: Hex;
  readonly number: Hex;
  readonly stateRoot: Hex;
  readonly extrinsicsRoot: Hex;
  readonly digest: { readonly logs: readonly Hex[] };
}

// DigestItem of sp-runtime by its SCALE index: these start with a four-byte engine id, this one has no content.
const WITH_ENGINE: readonly number[] = [4, 5, 6];
const OTHER = 0;
const ENVIRONMENT_UPDATED = 8;

export function encodeHeader(header: Header): Uint8Array {
  return concat(
    header.parentHash,
    compact(header.number),
    header.stateRoot,
    header.extrinsicsRoot,
    compact(header.logs.length),
    ...header.logs,
  );
}

export function decodeHeader(bytes: Uint8Array): Header {
  const reader = new ScaleReader(bytes);
  const header = {
    parentHash: reader.bytes(32).slice(),
    number: reader.compact(),
    stateRoot: reader.bytes(32).slice(),
    extrinsicsRoot: reader.bytes(32).slice(),
    logs: reader.list(() => readLog(reader, bytes)),
  };
  reader.end();
  return header;
}

export function hashHeader(header: Header): Uint8Array {
  return blake2_256(encodeHeader(header));
}

export function headerJson(header: Header): HeaderJson {
  return {
    parentHash: toHex(header.parentHash),
    number: `0x${header.number.toString(16)}`,
    stateRoot: toHex(header.stateRoot),
    extrinsicsRoot: toHex(header.extrinsicsRoot),
    digest: { logs: header.logs.map(toHex) },
  };
}

function readLog(reader: ScaleReader, bytes: Uint8Array): Uint8Array {
  const start = reader.offset;
  const kind = reader.u8();
  if (WITH_ENGINE.includes(kind)) reader.bytes(4);
  else if (kind !== OTHER && kind !== ENVIRONMENT_UPDATED) {
    throw new DevchainError("malformed", `a header has a digest item of unknown kind ${kind}`);
  }
  if (kind !== ENVIRONMENT_UPDATED) reader.vec();
  return bytes.slice(start, reader.offset);
}
