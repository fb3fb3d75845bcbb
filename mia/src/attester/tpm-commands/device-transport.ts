import { type FileHandle, open } from "node:fs/promises";
import { AttesterError } from "../errors.js";
import { MAX_TRANSFER_BYTES } from "./constants.js";
import type { TpmTransport } from "./transport.js";

/** Behind the kernel's resource manager, which keeps the objects of each opener apart and flushes them at the end. */
export const TPM_DEVICE = "/dev/tpmrm0";

/** Opens a TPM device. The kernel takes a command in one write and gives its answer in one read. */
export async function openDevice(path: string = TPM_DEVICE): Promise<TpmTransport> {
  let file: FileHandle;
  try {
    file = await open(path, "r+");
  } catch (cause) {
    throw new AttesterError("tpm-unreachable", `${path} cannot be opened: is there a TPM, and may this user use it?`, {
      cause,
    });
  }
  return {
    async transmit(command) {
      try {
        const { bytesWritten } = await file.write(command);
        if (bytesWritten !== command.length) throw new Error(`${bytesWritten} of ${command.length} bytes were taken`);
        const answer = new Uint8Array(MAX_TRANSFER_BYTES);
        const { bytesRead } = await file.read(answer, 0, answer.length, null);
        return answer.slice(0, bytesRead);
      } catch (cause) {
        throw new AttesterError("tpm-unreachable", `${path} did not carry out a command`, { cause });
      }
    },
    close: () => file.close(),
  };
}
