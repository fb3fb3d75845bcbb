import { existsSync } from "node:fs";
import { ImageError } from "../errors.js";
import { requireTool, TOOLS } from "../tools.js";
import { FIRMWARE } from "../vm/boot.js";

/**
 * Whether tests that build and boot images must be skipped on this machine. Says so on stderr; with LOGOS_REQUIRE=all they
 * are not skipped but fail at the missing program.
 */
export function lacksParts(subject: string): boolean {
  const missing: string[] = TOOLS.filter(isMissing);
  if (!existsSync(FIRMWARE)) missing.push(FIRMWARE);
  if (missing.length === 0 || process.env["LOGOS_REQUIRE"] === "all") return false;
  process.stderr.write(`SKIPPED: ${subject}; missing ${missing.join(", ")}: run scripts/install-mia-tools\n`);
  return true;
}

function isMissing(tool: (typeof TOOLS)[number]): boolean {
  try {
    requireTool(tool);
    return false;
  } catch (error) {
    if (error instanceof ImageError) return true;
    throw error;
  }
}
