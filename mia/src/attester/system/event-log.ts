import { readFile } from "./read-file.js";

/** Where Linux shows the firmware's log of the first TPM. */
export const EVENT_LOG_PATH = "/sys/kernel/security/tpm0/binary_bios_measurements";
/** As much as the core reads. */
const MAX_LOG_BYTES = 1 << 20;

/** The firmware's event log as it is. AttesterError `source-unreadable`, `source-too-large`. */
export function readEventLog(path: string = EVENT_LOG_PATH): Promise<Uint8Array> {
  return readFile(path, MAX_LOG_BYTES, "is securityfs mounted, and did the firmware hand over a log?");
}
