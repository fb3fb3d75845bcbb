import { ByteReader } from "../bytes/reader.js";
import { bytesToUtf8 } from "../bytes/text.js";

const MAX_EVENTS = 16;
const MAX_DATA_BYTES = 4096;

/** Tags of systemd's stub and of the kernel's EFI stub, with the description each must carry. */
export const TAGS: ReadonlyMap<number, string> = new Map([
  [0x8f3b_22ed, "LOADED_IMAGE::LoadOptions\0"],
  [0x8f3b_22ec, "Linux initrd\0"],
]);

export const LOAD_OPTIONS_TAG = 0x8f3b_22ed;

/** Reads EV_EVENT_TAG data, a list of {id u32, size u32, data} (§10.4.2), to its last byte. */
export function parseTaggedEvents(bytes: Uint8Array): { readonly id: number; readonly text: string }[] {
  const reader = new ByteReader(bytes, "tagged event", "little");
  const tags: { id: number; text: string }[] = [];
  while (reader.remaining > 0) {
    reader.limited(tags.length, MAX_EVENTS);
    tags.push({ id: reader.u32(), text: bytesToUtf8(reader.sized32(MAX_DATA_BYTES)) });
  }
  return tags;
}
