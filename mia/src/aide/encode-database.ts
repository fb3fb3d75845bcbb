import { toBase64 } from "../bytes/base64.js";
import { type FileRecord, kindOf } from "./file-record.js";
import type { FilesScope } from "./scope.js";

/** Bits of the column `attr` (AIDE 0.17 to 0.19, include/attributes.h). */
const ATTRIBUTE = {
  name: 1,
  linkTarget: 1 << 1,
  mode: 1 << 2,
  uid: 1 << 3,
  gid: 1 << 4,
  size: 1 << 5,
  sha256: 1 << 30,
};

/**
 * An AIDE database of records, such as AIDE itself would make of a machine with these files. Inodes are 0, which nobody
 * compares: the same image has the same database, wherever it is built.
 */
export function encodeAideDatabase(records: readonly FileRecord[], scope: FilesScope): string {
  const rows = records.map((record) => encodeRow(record, scope)).sort();
  return ["@@begin_db", "@@db_spec name lname perm uid gid size inode attr sha256", ...rows, "@@end_db", ""].join("\n");
}

function encodeRow({ path, mode, uid, gid, size, sha256, linkTarget }: FileRecord, scope: FilesScope): string {
  const kind = kindOf(mode);
  let attributes = ATTRIBUTE.name | ATTRIBUTE.mode | ATTRIBUTE.uid | ATTRIBUTE.gid;
  if (kind !== "directory") attributes |= ATTRIBUTE.size;
  if (kind === "link" && scope.linkTargets) attributes |= ATTRIBUTE.linkTarget;
  if (kind === "file") attributes |= ATTRIBUTE.sha256;
  const target = kind === "link" && linkTarget !== undefined ? encodePercent(linkTarget) : "0";
  const digest = kind === "file" && sha256 !== undefined ? toBase64(sha256) : "0";
  const shownSize = kind === "directory" ? 0 : size;
  return [encodePercent(path), target, mode.toString(8), uid, gid, shownSize, 0, attributes, digest].join(" ");
}

/** Everything but letters, digits and a few signs as `%` and two hex digits, which AIDE reads back. */
function encodePercent(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const character = String.fromCharCode(byte);
    return /[A-Za-z0-9/._+-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
  }).join("");
}
