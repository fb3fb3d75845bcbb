import { ByteReader } from "../bytes/reader.js";
import { ByteWriter } from "../bytes/writer.js";
import { ALGORITHM } from "./algorithms.js";

const MAX_RSA_BYTES = 512;

export type RsaScheme = "rsassa" | "rsapss";

/** TPMT_SIGNATURE. `r` and `s` are padded on the left to 32 bytes, for some TPMs drop leading zeros. */
export type TpmSignature =
  | { readonly scheme: "ecdsa"; readonly hash: number; readonly r: Uint8Array; readonly s: Uint8Array }
  | { readonly scheme: RsaScheme; readonly hash: number; readonly signature: Uint8Array };

/** Reads a TPMT_SIGNATURE (TPM 2.0 Library Part 2, §11.3.4) to its last byte. */
export function parseSignature(bytes: Uint8Array): TpmSignature {
  const reader = new ByteReader(bytes, "TPMT_SIGNATURE", "big");
  const algorithm = reader.u16();
  const hash = reader.u16();
  if (algorithm === ALGORITHM.ecdsa) {
    const r = scalar(reader);
    const s = scalar(reader);
    reader.end();
    return { scheme: "ecdsa", hash, r, s };
  }
  if (algorithm !== ALGORITHM.rsassa && algorithm !== ALGORITHM.rsapss) {
    throw reader.error("unsupported", `signature algorithm 0x${algorithm.toString(16)}`);
  }
  const signature = reader.sized16(MAX_RSA_BYTES);
  reader.end();
  return { scheme: algorithm === ALGORITHM.rsassa ? "rsassa" : "rsapss", hash, signature };
}

/** The bytes that `parseSignature` reads. */
export function encodeSignature(signature: TpmSignature): Uint8Array {
  const writer = new ByteWriter("big").u16(ALGORITHM[signature.scheme]).u16(signature.hash);
  if (signature.scheme === "ecdsa") return writer.sized16(signature.r).sized16(signature.s).finish();
  return writer.sized16(signature.signature).finish();
}

function scalar(reader: ByteReader): Uint8Array {
  const field = reader.sized16(32);
  if (field.length === 0) throw reader.error("malformed", "an empty ECDSA scalar");
  const padded = new Uint8Array(32);
  padded.set(field, 32 - field.length);
  return padded;
}
