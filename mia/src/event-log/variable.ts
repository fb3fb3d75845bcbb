import { ByteReader } from "../bytes/reader.js";
import { utf16ToText } from "../bytes/text.js";

/** UEFI_VARIABLE_DATA (TCG PC Client Platform Firmware Profile 1.06, §10.2.6). */
export interface FirmwareVariable {
  readonly vendor: Uint8Array;
  readonly name: string;
  readonly data: Uint8Array;
}

const MAX_NAME_UNITS = 512;
const MAX_DATA_BYTES = 1 << 20;

/** Reads an event's variable to its last byte. */
export function parseVariable(bytes: Uint8Array): FirmwareVariable {
  const reader = new ByteReader(bytes, "UEFI variable", "little");
  const vendor = reader.take(16);
  const nameUnits = reader.limited(Number(reader.u64()), MAX_NAME_UNITS);
  const dataBytes = reader.limited(Number(reader.u64()), MAX_DATA_BYTES);
  const name = utf16ToText(reader.take(2 * nameUnits));
  const data = reader.take(dataBytes);
  reader.end();
  return { vendor, name, data };
}
