import { StateBackendError } from "../errors.js";
import { padmeSize } from "./padme.js";

// Skippable frames (RFC 8878, §3.1.2): zstd programs pass over them, so `age -d … | zstd -d` prints a state.
const HEAD = 0x184d2a50;
const PADDING = 0x184d2a51;
const FRAME_BYTES = 8;
const MAX_HEAD_BYTES = 16_384;

/** A skippable frame with `head`, `body`, and a skippable frame of zeros up to a Padmé size. */
export function packFrames(head: Uint8Array, body: Uint8Array): Uint8Array {
  const used = FRAME_BYTES + head.length + body.length;
  const out = Buffer.alloc(padmeSize(used + FRAME_BYTES));
  out.writeUInt32LE(HEAD, 0);
  out.writeUInt32LE(head.length, 4);
  out.set(head, FRAME_BYTES);
  out.set(body, FRAME_BYTES + head.length);
  out.writeUInt32LE(PADDING, used);
  out.writeUInt32LE(out.length - used - FRAME_BYTES, used + 4);
  return out;
}

/** What {@link packFrames} packed; `bodyBytes` reads the length of the body out of the head. */
export function unpackFrames(
  frames: Uint8Array,
  bodyBytes: (head: Uint8Array) => number,
): { readonly head: Uint8Array; readonly body: Uint8Array } {
  const view = Buffer.from(frames.buffer, frames.byteOffset, frames.length);
  if (view.length < 2 * FRAME_BYTES || view.readUInt32LE(0) !== HEAD) throw malformed("it has another format");
  const headBytes = view.readUInt32LE(4);
  const bodyAt = FRAME_BYTES + headBytes;
  if (headBytes > MAX_HEAD_BYTES || bodyAt > view.length) throw malformed("its lengths do not fit");
  const head = view.subarray(FRAME_BYTES, bodyAt);
  const end = bodyAt + bodyBytes(head);
  if (end + FRAME_BYTES > view.length || view.length !== padmeSize(end + FRAME_BYTES)) {
    throw malformed("its lengths do not fit");
  }
  const isPadding =
    view.readUInt32LE(end) === PADDING && view.readUInt32LE(end + 4) === view.length - end - FRAME_BYTES;
  if (!isPadding || view.subarray(end + FRAME_BYTES).some((byte) => byte !== 0)) {
    throw malformed("something in its padding");
  }
  return { head, body: view.subarray(bodyAt, end) };
}

export function malformed(reason: string): StateBackendError {
  return new StateBackendError("malformed", `a decrypted state is malformed: ${reason}`);
}
