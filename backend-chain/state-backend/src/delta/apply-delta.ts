import { StateBackendError } from "../errors.js";

/** What {@link makeDelta} describes. Throws `malformed` for anything else, and for more than `limitBytes`. */
export function applyDelta(base: Uint8Array, delta: Uint8Array, limitBytes: number): Uint8Array {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; factor <= 2 ** 42; factor *= 128) {
      const byte = delta[at];
      if (byte === undefined) throw malformed("it ends early");
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw malformed("a number is too long");
  };
  const length = number();
  if (length > limitBytes) throw malformed(`it makes ${length} bytes, and ${limitBytes} are the most`);
  const count = number();
  if (count > delta.length) throw malformed(`${count} steps in ${delta.length} bytes`);
  const steps = [];
  let end = 0;
  let copied = 0;
  let inserted = 0;
  for (let step = 0; step < count; step += 1) {
    const zigzag = number();
    const from = end + (zigzag % 2 === 1 ? -(zigzag + 1) / 2 : zigzag / 2);
    const copy = number();
    const insert = number();
    end = from + copy;
    if (from < 0 || end > base.length) throw malformed("it copies what its base does not have");
    copied += copy;
    inserted += insert;
    if (copied + inserted > length) throw malformed("it makes more bytes than it says");
    steps.push({ from, end, insert });
  }
  if (copied + inserted !== length) throw malformed("it makes fewer bytes than it says");
  if (delta.length - at !== inserted) throw malformed("its inserted bytes are not as many as it says");
  const out = new Uint8Array(length);
  let to = 0;
  for (const { from, end: until, insert } of steps) {
    out.set(base.subarray(from, until), to);
    to += until - from;
    out.set(delta.subarray(at, at + insert), to);
    to += insert;
    at += insert;
  }
  return out;
}

function malformed(reason: string): StateBackendError {
  return new StateBackendError("malformed", `a delta of a state is malformed: ${reason}`);
}
