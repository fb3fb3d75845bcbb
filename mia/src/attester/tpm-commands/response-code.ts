import { RESPONSE_NAMES, type TpmResponseName } from "./response-names.js";

export interface TpmResponseCode {
  readonly name: TpmResponseName;
  /** What a placed error is about, counted from 1, such as `parameter 2`. */
  readonly place: string | undefined;
}

const BAD_TAG = 0x01e;
const FORMAT_ONE = 0x080;
const VERSION_2 = 0x100;
const VENDOR = 0x400;
const WARNING = 0x800;

/**
 * Names a response code (TPM 2.0 Library Part 2, §6.6). The upper half is left out: there a resource manager, such as the
 * kernel's behind /dev/tpmrm0, says that the code is its own.
 */
export function describeResponseCode(code: number): TpmResponseCode {
  const low = code & 0xfff;
  if ((low & FORMAT_ONE) !== 0) {
    return { name: RESPONSE_NAMES.placed[low & 0x3f] ?? "TPM_RC_UNKNOWN", place: placeOf(low) };
  }
  if (low === BAD_TAG) return { name: "TPM_RC_BAD_TAG", place: undefined };
  if ((low & VENDOR) !== 0) return { name: "TPM_RC_VENDOR", place: undefined };
  const known = (low & WARNING) !== 0 ? RESPONSE_NAMES.warnings : RESPONSE_NAMES.errors;
  const name = (low & VERSION_2) !== 0 ? known[low & 0x7f] : undefined;
  return { name: name ?? "TPM_RC_UNKNOWN", place: undefined };
}

function placeOf(low: number): string | undefined {
  const number = (low >> 8) & 0xf;
  if ((low & 0x40) !== 0) return `parameter ${number}`;
  if (number === 0) return undefined;
  return number < 8 ? `handle ${number}` : `session ${number - 8}`;
}
