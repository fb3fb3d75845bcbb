import { ByteWriter } from "../../bytes/writer.js";
import type { UnverifiedQuote } from "../../quote/verify.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import type { TpmClient } from "./client.js";
import { EMPTY_PASSWORD } from "./frame.js";
import { selectionOf } from "./pcrs.js";

const MAX_ATTEST_BYTES = 1024;

/** TPM2_Quote over SHA-256 PCRs with the key's own scheme. Some TPMs take no more than 34 bytes of extraData. */
export function quotePcrs(tpm: TpmClient, key: number, mask: number, extraData: Uint8Array): Promise<UnverifiedQuote> {
  const parameters = new ByteWriter("big").sized16(extraData).u16(ALGORITHM.null).bytes(selectionOf(mask)).finish();
  const command = { name: "quote", handles: [key], authorizations: [EMPTY_PASSWORD], parameters } as const;
  return tpm.execute(command, (reader) => ({
    attest: reader.sized16(MAX_ATTEST_BYTES),
    signature: reader.take(reader.remaining),
  }));
}
