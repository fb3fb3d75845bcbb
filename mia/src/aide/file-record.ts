/** What is kept of one path: the projection that is the same on every machine of one image (no inode, no times). */
export interface FileRecord {
  readonly path: Uint8Array;
  /** st_mode with its type bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: bigint;
  /** Of a regular file. */
  readonly sha256?: Uint8Array;
  /** Of a symbolic link, where the scope records it. */
  readonly linkTarget?: Uint8Array;
}

export type FileKind = "file" | "directory" | "link" | "other";

/** Kind by the type bits of st_mode (inode(7)). */
export function kindOf(mode: number): FileKind {
  const type = mode & 0o170000;
  if (type === 0o100000) return "file";
  if (type === 0o040000) return "directory";
  return type === 0o120000 ? "link" : "other";
}
