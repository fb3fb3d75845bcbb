import { StateBackendError } from "../errors.js";
import type { LockRequest } from "../workspace/parts.js";

/** Most bytes of a lock's body; Terraform sends some 250. */
export const MAX_LOCK_BYTES = 65_536;
// Limits of pallet-tfstate, in bytes.
const MAX_ID = 128;
const MAX_OPERATION = 64;
const MAX_WHO = 256;

/**
 * Reads Terraform's lock info (hashicorp/terraform, internal/states/statemgr/locker.go, LockInfo). Operation and who are cut
 * to what the chain takes. Throws `malformed`.
 */
export function readLockBody(bytes: Uint8Array): LockRequest {
  const body = parse(bytes);
  const text = (name: string): string => {
    const value = body[name];
    return typeof value === "string" ? printable(value) : "";
  };
  const id = text("ID");
  if (id === "" || id !== body["ID"] || Buffer.byteLength(id) > MAX_ID) {
    throw new StateBackendError("malformed", `the lock's ID is missing, unprintable or longer than ${MAX_ID} bytes`);
  }
  return { id, operation: cut(text("Operation"), MAX_OPERATION), who: cut(text("Who"), MAX_WHO) };
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new StateBackendError("malformed", "the body of a lock is no JSON", { cause });
  }
  if (typeof value !== "object" || value === null) throw new StateBackendError("malformed", "a lock without an ID");
  return value as Readonly<Record<string, unknown>>;
}

const printable = (text: string): string => text.replace(/\p{C}/gu, "");

/** Whole characters only. */
function cut(text: string, maxBytes: number): string {
  let out = text;
  while (Buffer.byteLength(out) > maxBytes) out = [...out].slice(0, -1).join("");
  return out;
}
