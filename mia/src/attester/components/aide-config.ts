import type { FilesScope } from "../../aide/scope.js";
import { AttesterError } from "../errors.js";

/** What an AIDE rule takes as it stands, once dots and pluses are escaped; a space, for one, would end the rule. */
const PLAIN_PATH = /^\/[A-Za-z0-9/._+:,=~-]+$/;

/**
 * AIDE's whole configuration for one scope (aide.conf(5)), so that the scope's hash says what was measured. The report's
 * format must stand before its place, or AIDE ignores it.
 */
export function aideConfigOf(scope: FilesScope, databases: { readonly before?: string; readonly now: string }): string {
  const attributes = scope.linkTargets ? "p+u+g+s+l+sha256" : "p+u+g+s+sha256";
  return [
    ...(databases.before === undefined ? [] : [`database_in=file:${databases.before}`]),
    `database_out=file:${databases.now}`,
    "gzip_dbout=no",
    "report_format=json",
    "report_url=stdout",
    `Measured = ${attributes}`,
    // A folder's size is its file system's affair.
    "Folder = p+u+g",
    // AIDE takes the first rule that matches a path.
    ...scope.excluded.map((path) => `!${patternOf(path)}`),
    ...scope.roots.flatMap((path) => [`${patternOf(path)} d Folder`, `${patternOf(path)} Measured`]),
    "",
  ].join("\n");
}

/** The path itself and all below it, and not what merely starts alike. */
function patternOf(path: string): string {
  if (!PLAIN_PATH.test(path)) {
    throw new AttesterError("source-malformed", `AIDE cannot be told of "${path}": use letters, digits and /._+:,=~-`);
  }
  return `${path.replace(/[.+]/g, "\\$&")}(/.*)?$`;
}
