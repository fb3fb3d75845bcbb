import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleWriter } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import type { FileRecord } from "./file-record.js";

/** Which paths of a machine are measured: those at or below a root, but for those at or below an excluded path. */
export interface FilesScope {
  readonly roots: readonly string[];
  readonly excluded: readonly string[];
  /** Whether link targets count (AIDE attribute `l`); without it only their lengths do. */
  readonly linkTargets: boolean;
}

/** Hash of a scope, whose lists must be sorted, without repetition and of absolute paths without a slash at the end. */
export function scopeHash(scope: FilesScope): Uint8Array {
  const writer = new ScaleWriter();
  for (const paths of [scope.roots, scope.excluded]) {
    writer.compact(paths.length);
    paths.forEach((path, index) => {
      const sorted = index === 0 || (paths[index - 1] ?? "") < path;
      if (!sorted || !/^\/.*[^/]$/.test(path))
        throw new MiaError("malformed", `"${path}" in a scope: sort, no slash at the end`);
      writer.vec(utf8ToBytes(path));
    });
  }
  return leafHash(TAG.filesScope, writer.u8(scope.linkTargets ? 1 : 0).finish());
}

/** The records that a scope covers, with link targets only where it asks for them. */
export function inScope(scope: FilesScope, records: readonly FileRecord[]): FileRecord[] {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const under = (path: string, roots: readonly string[]) =>
    roots.some((root) => path === root || path.startsWith(`${root}/`));
  return records
    .filter((record) => {
      const path = decoder.decode(record.path);
      return under(path, scope.roots) && !under(path, scope.excluded);
    })
    .map(({ linkTarget, ...rest }) => (scope.linkTargets && linkTarget !== undefined ? { ...rest, linkTarget } : rest));
}
