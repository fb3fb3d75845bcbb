import { zstdDecompressSync } from "node:zlib";
import { DevchainError } from "../errors.js";

/** sp-maybe-compressed-blob: eight bytes in front of a zstd frame. */
const COMPRESSED = Uint8Array.of(0x52, 0xbc, 0x53, 0x76, 0x46, 0xdb, 0x8e, 0x05);
const LIMIT_BYTES = 50 * 1024 * 1024;

/** The wasm module inside `:code`, which may be compressed. */
export function wasmOfCode(code: Uint8Array): Uint8Array {
  if (Buffer.compare(code.subarray(0, COMPRESSED.length), COMPRESSED) !== 0) return code;
  try {
    return zstdDecompressSync(code.subarray(COMPRESSED.length), { maxOutputLength: LIMIT_BYTES });
  } catch (cause) {
    throw new DevchainError("bad-wasm", "the compressed runtime does not unpack to at most 50 MiB", { cause });
  }
}
