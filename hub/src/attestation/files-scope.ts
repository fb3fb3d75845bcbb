import { type FilesScope, MiaError, scopeHash } from "@logos/mia";
import type { FilesOptions } from "@logos/mia/attester";
import { readIfThere } from "../durable-file.js";
import { HubError } from "../errors.js";

const EXAMPLE = '{"roots": ["/etc", "/usr"], "excluded": [], "linkTargets": true, "database": "/var/lib/aide/aide.db"}';

/** Reads which paths AIDE measures, and against which database. Throws `malformed` with an example. */
export function readFilesScope(file: string): FilesOptions {
  const text = readIfThere(file)?.toString("utf8");
  if (text === undefined) throw new HubError("malformed", `--files ${file} is missing: give ${EXAMPLE}`);
  const fail = (cause?: unknown): never => {
    const why = cause instanceof MiaError ? cause.message : "it is not of this form";
    throw new HubError("malformed", `--files ${file}: ${why}; give ${EXAMPLE}`, { cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return fail(cause);
  }
  if (typeof value !== "object" || value === null) return fail();
  const { roots, excluded = [], linkTargets = true, database } = value as Record<string, unknown>;
  if (!isPaths(roots) || !isPaths(excluded) || typeof linkTargets !== "boolean") return fail();
  if (typeof database !== "string" || !database.startsWith("/")) return fail();
  const scope: FilesScope = { roots, excluded, linkTargets };
  try {
    // Says which path is out of order, before any attestation fails for it.
    scopeHash(scope);
  } catch (cause) {
    return fail(cause);
  }
  return { scope, database };
}

function isPaths(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((path) => typeof path === "string");
}
