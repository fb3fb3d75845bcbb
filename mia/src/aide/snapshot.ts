import { compareBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { ScaleWriter } from "../bytes/scale.js";
import { MiaError } from "../errors.js";
import { leafHash, listRoot } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";
import { topOf } from "../merkle/tree.js";
import { type FileKind, type FileRecord, kindOf } from "./file-record.js";

const KINDS: Readonly<Record<FileKind, number>> = { file: 0, directory: 1, link: 2, other: 3 };

/**
 * Canonical root of a file tree: records by path bytes, each a leaf SCALE{path, mode u32, uid u32, gid u32, kind u8, size
 * u64, Option<sha256 | link target>}. A size counts for files and links only: a directory's is its file system's affair.
 * `duplicate` for a path that stands twice.
 */
export function snapshotRoot(records: readonly FileRecord[]): Uint8Array {
  const sorted = records.toSorted((left, right) => compareBytes(left.path, right.path));
  const twice = sorted.find(
    (record, index) => index > 0 && compareBytes(sorted[index - 1]?.path ?? record.path, record.path) === 0,
  );
  if (twice !== undefined) throw new MiaError("duplicate", `the path ${toHex(twice.path)} (hex) stands twice`);
  return listRoot(TAG.file, sorted.length, topOf(sorted.map((record) => leafHash(TAG.file, encodeRecord(record)))));
}

function encodeRecord(record: FileRecord): Uint8Array {
  const kind = kindOf(record.mode);
  const writer = new ScaleWriter().vec(record.path);
  writer.u32(record.mode).u32(record.uid).u32(record.gid).u8(KINDS[kind]);
  writer.u64(kind === "file" || kind === "link" ? record.size : 0n);
  if (kind === "file") writer.option(record.sha256);
  else if (kind === "link") writer.option(record.linkTarget && new ScaleWriter().vec(record.linkTarget).finish());
  else writer.u8(0);
  return writer.finish();
}
