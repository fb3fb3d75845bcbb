import { ByteWriter } from "../../bytes/writer.js";
import type { TpmClient } from "./client.js";

const MAX_DIGEST_BYTES = 64;

/** TPM2_GetRandom: at most `length` bytes (1 to 64), as many as the TPM gives at once. */
export function getRandom(tpm: TpmClient, length: number): Promise<Uint8Array> {
  const parameters = new ByteWriter("big").u16(length).finish();
  return tpm.execute({ name: "getRandom", parameters }, (reader) => reader.sized16(Math.min(length, MAX_DIGEST_BYTES)));
}
