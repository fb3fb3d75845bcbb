import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import { StateBackendError } from "../errors.js";
import { padmeSize } from "./padme.js";

/** Most bytes of one state. */
export const MAX_STATE_BYTES = 268_435_456;
const FORMAT = 1;
const HEADER_BYTES = 9;

/**
 * What is encrypted of a state: format (1 byte, 1 = snapshot in zstd), bytes of plaintext and of compressed bytes (4 each,
 * big-endian), the compressed bytes (RFC 8878), zeros up to a Padmé size.
 */
export function packPayload(plaintext: Uint8Array): Uint8Array {
  const compressed = zstdCompressSync(plaintext, { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
  const out = Buffer.alloc(padmeSize(HEADER_BYTES + compressed.length));
  out.writeUInt8(FORMAT, 0);
  out.writeUInt32BE(plaintext.length, 1);
  out.writeUInt32BE(compressed.length, 5);
  compressed.copy(out, HEADER_BYTES);
  return out;
}

/** The state in a payload. Throws `malformed` on anything that {@link packPayload} does not make. */
export function unpackPayload(payload: Uint8Array): Uint8Array {
  const view = Buffer.from(payload.buffer, payload.byteOffset, payload.length);
  if (view.length < HEADER_BYTES) throw malformed(`${view.length} bytes`);
  const format = view.readUInt8(0);
  if (format !== FORMAT) throw malformed(`format ${format}, which a newer logos may know`);
  const plainBytes = view.readUInt32BE(1);
  const end = HEADER_BYTES + view.readUInt32BE(5);
  if (plainBytes > MAX_STATE_BYTES) throw malformed(`${plainBytes} bytes of state`);
  if (end > view.length || view.length !== padmeSize(end)) throw malformed("its lengths do not fit");
  if (view.subarray(end).some((byte) => byte !== 0)) throw malformed("something in its padding");
  const plaintext = inflate(view.subarray(HEADER_BYTES, end), plainBytes);
  if (plaintext.length !== plainBytes) throw malformed(`${plaintext.length} bytes of state, not ${plainBytes}`);
  return plaintext;
}

function inflate(compressed: Uint8Array, plainBytes: number): Uint8Array {
  try {
    return zstdDecompressSync(compressed, { maxOutputLength: Math.max(1, plainBytes) });
  } catch (cause) {
    throw new StateBackendError("malformed", "a decrypted state does not decompress", { cause });
  }
}

function malformed(reason: string): StateBackendError {
  return new StateBackendError("malformed", `a decrypted state is malformed: ${reason}`);
}
