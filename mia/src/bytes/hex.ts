import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { MiaError } from "../errors.js";

export { bytesToHex as toHex };

/** Lower- or upper-case hex of whole bytes; `malformed` names the subject otherwise. */
export function fromHex(text: string, subject: string): Uint8Array {
  if (text.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(text)) {
    throw new MiaError("malformed", `${subject}: "${text.slice(0, 24)}" is not hex of whole bytes`);
  }
  return hexToBytes(text);
}
