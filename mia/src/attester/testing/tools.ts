import { findTool } from "../software-tpm/find-tool.js";

export { findTool };

/**
 * Whether tests that need these programs must be skipped. Says so on stderr; with LOGOS_REQUIRE=all they are not skipped
 * but fail at the missing program.
 */
export function lacks(subject: string, ...names: readonly string[]): boolean {
  const missing = names.filter((name) => findTool(name) === undefined);
  if (missing.length === 0 || process.env["LOGOS_REQUIRE"] === "all") return false;
  process.stderr.write(`SKIPPED: ${subject}; missing ${missing.join(", ")}: run scripts/install-mia-tools\n`);
  return true;
}
