import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isLiving } from "../living-process.js";

/** What `<data>/devnet.json` says; it outlives the devnet and marks the folder as one that `--fresh` may empty. */
export interface DevnetState {
  readonly endpoint: string;
  /** The supervisor while it runs. */
  readonly supervisor: number | undefined;
  readonly processes: readonly { readonly name: string; readonly pid: number | undefined }[];
}

const fileOf = (dataFolder: string): string => join(dataFolder, "devnet.json");

export function writeDevnetState(dataFolder: string, state: DevnetState): void {
  const temporary = `${fileOf(dataFolder)}.${process.pid}.tmp`;
  writeFileSync(temporary, `${JSON.stringify(state, undefined, 2)}\n`, { mode: 0o600 });
  renameSync(temporary, fileOf(dataFolder));
}

/** The recorded state, with `supervisor` undefined if that process is gone; undefined if there never was a devnet. */
export function readDevnetState(dataFolder: string): DevnetState | undefined {
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(fileOf(dataFolder), "utf8"));
  } catch {
    return undefined;
  }
  if (typeof document !== "object" || document === null || !("endpoint" in document)) return undefined;
  const { endpoint, supervisor, processes } = document as Partial<DevnetState>;
  if (typeof endpoint !== "string" || !Array.isArray(processes)) return undefined;
  const lives = typeof supervisor === "number" && isLiving(supervisor);
  return { endpoint, supervisor: lives ? supervisor : undefined, processes: lives ? processes : [] };
}
