import { ByteWriter } from "../../bytes/writer.js";
import { isRefusal } from "../errors.js";
import type { TpmClient } from "./client.js";

const SU_CLEAR = 0x0000;

/** TPM2_Startup(CLEAR), as firmware does after a reset; a TPM that was started already stays as it is. */
export async function startup(tpm: TpmClient): Promise<void> {
  try {
    await tpm.perform({ name: "startup", parameters: new ByteWriter("big").u16(SU_CLEAR).finish() });
  } catch (error) {
    if (!isRefusal(error, "TPM_RC_INITIALIZE")) throw error;
  }
}

/** TPM2_Shutdown(CLEAR): an orderly end, after which the clock counts as safe. */
export async function shutdown(tpm: TpmClient): Promise<void> {
  await tpm.perform({ name: "shutdown", parameters: new ByteWriter("big").u16(SU_CLEAR).finish() });
}
