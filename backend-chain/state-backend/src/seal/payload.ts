import { promisify } from "node:util";
import { constants, zstdCompress, zstdDecompress } from "node:zlib";
import { StateBackendError } from "../errors.js";
import { malformed, packFrames, unpackFrames } from "./frames.js";
import type { Ring } from "./ring.js";

/** Most bytes of one state. */
export const MAX_STATE_BYTES = 268_435_456;
const FORMAT = 2;
const MAX_RECIPIENTS = 256;

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** What is encrypted. */
export type Payload =
  /** A whole state, and what its readers share. */
  | { readonly kind: "snapshot"; readonly plaintext: Uint8Array; readonly ring: Ring }
  /** What changed since a snapshot. */
  | { readonly kind: "delta"; readonly delta: Uint8Array }
  /** A state or a plan for this machine or for a person. */
  | { readonly kind: "copy"; readonly plaintext: Uint8Array };

/** The head of a payload: JSON of these members. */
interface Head {
  readonly format: number;
  readonly kind: Payload["kind"];
  /** Of what is compressed, and compressed. */
  readonly bytes: number;
  readonly packed: number;
  readonly key?: string;
  readonly owner?: string;
  readonly extra?: readonly string[];
}

// Terraform waits for a copy, and it is not kept for long; a snapshot is made after the answer and stays.
const LEVELS = { copy: 1, snapshot: 3 } as const;

/** {@link packFrames | Frames}: a head in JSON, then the bytes in zstd (RFC 8878), which another thread compresses. */
export async function packPayload(payload: Exclude<Payload, { kind: "delta" }>): Promise<Uint8Array> {
  const { kind, plaintext } = payload;
  const packed = await compress(plaintext, { params: { [constants.ZSTD_c_compressionLevel]: LEVELS[kind] } });
  const { key, owner, extra } = kind === "snapshot" ? payload.ring : { key: undefined, owner: undefined, extra: [] };
  const ring = key === undefined ? {} : { key: Buffer.from(key).toString("base64"), owner, extra };
  return frames({ format: FORMAT, kind, bytes: plaintext.length, packed: packed.length, ...ring }, packed);
}

/** The same for a delta that is in zstd already. */
export const packDeltaPayload = (packed: Uint8Array, bytes: number): Uint8Array =>
  frames({ format: FORMAT, kind: "delta", bytes, packed: packed.length }, packed);

const frames = (head: object, packed: Uint8Array): Uint8Array =>
  packFrames(new TextEncoder().encode(JSON.stringify(head)), packed);

/** Throws `malformed` on anything that the functions above do not make. */
export async function unpackPayload(payload: Uint8Array): Promise<Payload> {
  let head: Head | undefined;
  const { body } = unpackFrames(payload, (bytes) => {
    head = readHead(bytes);
    return head.packed;
  });
  if (head === undefined) throw malformed("it has no head");
  const bytes = await inflate(body, head.bytes);
  if (head.kind === "delta") return { kind: "delta", delta: bytes };
  if (head.kind === "copy") return { kind: "copy", plaintext: bytes };
  return { kind: "snapshot", plaintext: bytes, ring: ringOf(head) };
}

function readHead(bytes: Uint8Array): Head {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new StateBackendError("malformed", "a decrypted state is malformed: its head is no JSON", { cause });
  }
  if (typeof value !== "object" || value === null) throw malformed("its head is no object");
  const { format, kind, bytes: plain, packed } = value as Partial<Record<keyof Head, unknown>>;
  if (format !== FORMAT) throw malformed(`format ${String(format).slice(0, 20)}, which a newer logos may know`);
  if (kind !== "snapshot" && kind !== "delta" && kind !== "copy") throw malformed("it is of another kind");
  if (!isSize(plain) || !isSize(packed)) throw malformed("its sizes are none, or too large");
  return value as Head;
}

const isSize = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 2 * MAX_STATE_BYTES;

function ringOf({ key, owner, extra }: Head): Ring {
  const bytes = typeof key === "string" ? new Uint8Array(Buffer.from(key, "base64")) : new Uint8Array();
  const isList = Array.isArray(extra) && extra.length <= MAX_RECIPIENTS && extra.every(isRecipient);
  if (bytes.length !== 32 || !isRecipient(owner) || !isList) throw malformed("what its readers share is not there");
  return { key: bytes, owner, extra };
}

/** Whether a text looks like an age recipient; the age library checks the rest. */
export const isRecipient = (text: unknown): text is string =>
  typeof text === "string" && /^age1[0-9a-z]{10,120}$/.test(text);

async function inflate(packed: Uint8Array, bytes: number): Promise<Uint8Array> {
  let inflated: Uint8Array;
  try {
    inflated = await decompress(packed, { maxOutputLength: Math.max(1, bytes) });
  } catch (cause) {
    throw new StateBackendError("malformed", "a decrypted state does not decompress", { cause });
  }
  if (inflated.length !== bytes) throw malformed(`${inflated.length} bytes of state, not ${bytes}`);
  return inflated;
}
