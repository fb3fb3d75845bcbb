import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { type FileRecord, kindOf } from "../aide/file-record.js";
import { type FilesScope, inScope, scopeHash } from "../aide/scope.js";
import { snapshotRoot } from "../aide/snapshot.js";
import type { FilesClaim } from "../integrity/claims.js";
import type { AllowlistEntry } from "./allowlist.js";

/** One path of an image's file tree, as it will be on the machine. */
export interface ImageFile {
  readonly path: string;
  /** st_mode with its type bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Of a regular file; a link's target as text. */
  readonly content?: Uint8Array;
  /** SHA-256 of the content, from a caller that hashes faster than this package can. */
  readonly sha256?: Uint8Array;
  readonly linkTarget?: string;
}

const LOADED = /\.so(\.[0-9.]+)?$|\.ko(\.xz|\.zst|\.gz)?$|^\/(usr\/)?lib\/firmware\//;

/** The files leaf that AIDE will report on a machine with this tree. */
export function filesClaimOf(tree: readonly ImageFile[], scope: FilesScope): FilesClaim {
  const records = fileRecordsOf(tree, scope);
  return { scopeHash: scopeHash(scope), snapshotRoot: snapshotRoot(records), entries: records.length };
}

/** What AIDE records of a tree. */
export function fileRecordsOf(tree: readonly ImageFile[], scope: FilesScope): FileRecord[] {
  return inScope(scope, tree.map(recordOf));
}

/** Everything in a tree that can be executed, mapped, or loaded as module or firmware. */
export function executablesOf(tree: readonly ImageFile[]): AllowlistEntry[] {
  return tree.flatMap((file) => {
    const { path, mode, content } = file;
    if (kindOf(mode) !== "file" || content === undefined || !isLoadable(path, mode, content)) return [];
    return [{ path, algorithm: "sha256", digest: digestOf(file) }];
  });
}

function isLoadable(path: string, mode: number, content: Uint8Array): boolean {
  const [first, second, third, fourth] = content;
  const elf = first === 0x7f && second === 0x45 && third === 0x4c && fourth === 0x46;
  const script = first === 0x23 && second === 0x21;
  return (mode & 0o111) !== 0 || elf || script || LOADED.test(path);
}

function recordOf(file: ImageFile): FileRecord {
  const { mode, uid, gid, content, linkTarget } = file;
  const target = linkTarget === undefined ? undefined : utf8ToBytes(linkTarget);
  const size = BigInt(content?.length ?? target?.length ?? 0);
  const kind = kindOf(mode);
  return {
    path: utf8ToBytes(file.path),
    mode,
    uid,
    gid,
    size,
    ...(kind === "file" && content !== undefined ? { sha256: digestOf(file) } : {}),
    ...(kind === "link" && target !== undefined ? { linkTarget: target } : {}),
  };
}

function digestOf({ content, sha256: known }: ImageFile): Uint8Array {
  return known ?? sha256(content ?? new Uint8Array());
}
