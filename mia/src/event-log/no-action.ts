import { bytesToUtf8 } from "../bytes/text.js";

const LOCALITY = "StartupLocality\0";
const INFORMATIVE = ["SP800-155 Event\0", "SP800-155 Event2", "SP800-155 Event3"];

/** The locality that an EV_NO_ACTION event declares, or undefined; 17 bytes: the name and the locality (§10.4.5.3). */
export function startupLocalityOf(data: Uint8Array): number | undefined {
  return data.length === 17 && signatureOf(data) === LOCALITY ? data[16] : undefined;
}

/** Whether an EV_NO_ACTION event is one whose meaning is known; any other could carry what a reader believes. */
export function isKnownNoAction(data: Uint8Array): boolean {
  const locality = startupLocalityOf(data);
  if (locality !== undefined) return locality === 0 || locality === 3 || locality === 4;
  return INFORMATIVE.includes(signatureOf(data));
}

function signatureOf(data: Uint8Array): string {
  return bytesToUtf8(data.subarray(0, 16));
}
