import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Longest path of a socket that every system takes (macOS has 104 bytes with the final zero). */
const MAX_PATH = 100;

/** A place for the socket that only this account can enter. */
export interface SocketPlace {
  readonly path: string;
  remove(): Promise<void>;
}

/** Makes a folder of mode 0700 for the socket: in `folder`, or among temporary files, by a short path in any case. */
export async function makeSocketPlace(folder: string | undefined): Promise<SocketPlace> {
  const wanted = folder ?? tmpdir();
  const base = join(wanted, "logos-XXXXXX", "s").length > MAX_PATH ? "/tmp" : wanted;
  const place = await mkdtemp(join(base, "logos-"));
  return { path: join(place, "s"), remove: () => rm(place, { recursive: true, force: true }) };
}
