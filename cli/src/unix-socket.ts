import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

// sun_path of a Unix socket holds 108 bytes with its terminator, on macOS 104.
const MAX_BYTES = 100;

/** The path of a socket in a folder; for a folder with a long path one elsewhere that everybody derives alike. */
export function unixSocketPath(folder: string, name: string): string {
  const path = join(resolve(folder), name);
  if (Buffer.byteLength(path) <= MAX_BYTES) return path;
  const digest = createHash("sha256").update(path).digest("hex").slice(0, 24);
  return join(tmpdir(), `logos-${digest}.sock`);
}
