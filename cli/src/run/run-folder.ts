import { randomBytes } from "node:crypto";
import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isLiving } from "../living-process.js";

// sun_path of a Unix socket holds 108 bytes with its terminator, on macOS 104; the name of the socket comes on top.
const MAX_FOLDER_BYTES = 80;
const NAME = /^run-(\d+)-[0-9a-f]{8}$/;

/** Removes folders whose runs were killed. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = NAME.exec(name)?.[1];
    if (pid !== undefined && !isLiving(Number(pid))) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** A folder for the files of one run that only its owner can enter, short enough for a socket within. */
export function createRunFolder(home: string): string {
  const own = join(home, "run");
  const parent = Buffer.byteLength(own) <= MAX_FOLDER_BYTES ? own : tmpdir();
  mkdirSync(parent, { recursive: true, mode: 0o700 });
  removeLeftovers(parent);
  const folder = join(parent, `run-${process.pid}-${randomBytes(4).toString("hex")}`);
  mkdirSync(folder, { mode: 0o700 });
  return folder;
}
