import { type FileHandle, open } from "node:fs/promises";
import { AttesterError, systemCodeOf } from "../errors.js";

const CHUNK_BYTES = 64 << 10;

/**
 * Whole content of a file of at most `limitBytes`, or undefined where there is none. Reads to the end, for files of the
 * kernel have no size. AttesterError `source-unreadable`, `source-too-large`.
 */
export async function readFileIfAny(path: string, limitBytes: number): Promise<Uint8Array | undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    return await readToEnd(file, path, limitBytes);
  } catch (cause) {
    if (cause instanceof AttesterError) throw cause;
    const code = systemCodeOf(cause);
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new AttesterError("source-unreadable", `${path} cannot be read (${code ?? "unknown"})`, { cause });
  } finally {
    await file?.close();
  }
}

/** The same for a file that must be there. `purpose` says in the error what it would have been for. */
export async function readFile(path: string, limitBytes: number, purpose: string): Promise<Uint8Array> {
  const content = await readFileIfAny(path, limitBytes);
  if (content !== undefined) return content;
  throw new AttesterError("source-unreadable", `${path} does not exist: ${purpose}`);
}

/** Content as UTF-8; what is none becomes U+FFFD and so equals nothing expected. */
export async function readTextIfAny(path: string, limitBytes: number): Promise<string | undefined> {
  const content = await readFileIfAny(path, limitBytes);
  return content === undefined ? undefined : new TextDecoder("utf-8", { ignoreBOM: true }).decode(content);
}

/** Text between two offsets of a file that grows. AttesterError `source-unreadable`, `source-too-large`. */
export async function readFilePart(path: string, from: number, to: number, limitBytes: number): Promise<string> {
  if (to - from > limitBytes) throw new AttesterError("source-too-large", `${path} grew by ${to - from} bytes`);
  try {
    await using file = await open(path, "r");
    const { bytesRead, buffer } = await file.read(Buffer.alloc(to - from), 0, to - from, from);
    return buffer.toString("utf8", 0, bytesRead);
  } catch (cause) {
    throw new AttesterError("source-unreadable", `${path} cannot be read`, { cause });
  }
}

async function readToEnd(file: FileHandle, path: string, limitBytes: number): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let total = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, null);
    if (bytesRead === 0) return new Uint8Array(Buffer.concat(parts));
    total += bytesRead;
    if (total > limitBytes) {
      throw new AttesterError("source-too-large", `${path} has more than ${limitBytes} bytes`);
    }
    parts.push(buffer.subarray(0, bytesRead));
  }
}
