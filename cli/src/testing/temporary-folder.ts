import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folders: string[] = [];

function removeAll(): void {
  if (process.env["LOGOS_KEEP"] !== undefined) return;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** A new folder that goes when the process ends; LOGOS_KEEP keeps it. */
export function temporaryFolder(prefix: string): string {
  if (folders.length === 0) {
    process.once("exit", removeAll);
    // Runners of tests end their workers by a signal or by hanging up.
    process.once("SIGTERM", () => process.exit(143));
    process.once("disconnect", removeAll);
  }
  const folder = mkdtempSync(join(tmpdir(), `logos-${prefix}-`));
  folders.push(folder);
  return folder;
}
