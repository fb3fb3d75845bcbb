import { ProviderError } from "../errors.js";

/** What a resource keeps beside its state, unseen by the practitioner: short texts by name. */
export type PrivateState = Readonly<Record<string, string>>;

const MAX_BYTES = 65_536;

/** Reads what {@link privateToWire} wrote; no bytes are no entries. Throws ProviderError `malformed`. */
export function privateFromWire(bytes: Uint8Array | null | undefined): PrivateState {
  if (bytes === null || bytes === undefined || bytes.length === 0) return {};
  if (bytes.length > MAX_BYTES) throw new ProviderError("malformed", `private state of ${bytes.length} bytes`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw new ProviderError("malformed", "private state that is not JSON", { cause });
  }
  if (!isRecordOfTexts(parsed)) {
    throw new ProviderError("malformed", "private state that is no record of texts");
  }
  return parsed;
}

export function privateToWire(entries: PrivateState): Uint8Array {
  return Object.keys(entries).length === 0 ? new Uint8Array() : Buffer.from(JSON.stringify(entries));
}

function isRecordOfTexts(value: unknown): value is PrivateState {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => typeof each === "string");
}
