import { fromBase64 } from "../bytes/base64.js";
import { toHex } from "../bytes/hex.js";
import { MiaError } from "../errors.js";
import type { FileRecord } from "./file-record.js";
import { decodePercent } from "./percent.js";

const MAX_TEXT = 64 << 20;
const REQUIRED = ["name", "perm", "uid", "gid", "size", "sha256"];
/** Read past: they differ between machines of one image, or say what sha256 says already. */
const IGNORED = ["inode", "attr", "mtime", "ctime", "atime", "bcount", "lcount", "linkcount", "md5", "sha1", "sha512"];

/**
 * Reads an AIDE database (text, unpacked; format of 0.17 to 0.19) into records in the order of the file.
 *
 * Errors: `truncated` without `@@end_db`, `unsupported` for a column that is not known or missing, `duplicate` for a path
 * that stands twice, `malformed`.
 */
export function parseAideDatabase(text: string): FileRecord[] {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `an AIDE database of ${text.length} characters`);
  const lines = text.split("\n");
  if (lines[0] !== "@@begin_db") throw new MiaError("malformed", "an AIDE database starts with @@begin_db");
  const end = lines.indexOf("@@end_db");
  if (end < 0) throw new MiaError("truncated", "the AIDE database has no @@end_db");
  if (lines.slice(end + 1).some((line) => line !== "")) throw new MiaError("trailing-bytes", "text follows @@end_db");
  let columns: readonly string[] | undefined;
  const records = new Map<string, FileRecord>();
  for (const line of lines.slice(1, end)) {
    if (line.startsWith("#")) continue;
    if (line.startsWith("@@db_spec ")) {
      if (columns !== undefined) throw new MiaError("duplicate", "a second @@db_spec");
      columns = columnsOf(line);
      continue;
    }
    if (columns === undefined) throw new MiaError("malformed", "a row before @@db_spec");
    const record = recordOf(columns, line);
    const key = toHex(record.path);
    if (records.has(key)) throw new MiaError("duplicate", `the path ${line.split(" ")[0]} stands twice`);
    records.set(key, record);
  }
  return [...records.values()];
}

function columnsOf(line: string): readonly string[] {
  // AIDE 0.18 ends this line, and no other, with a space; 0.19 does not.
  const columns = line.replace(/ $/, "").split(" ").slice(1);
  if (new Set(columns).size !== columns.length) throw new MiaError("duplicate", "a column twice in @@db_spec");
  const unknown = columns.find((column) => ![...REQUIRED, ...IGNORED, "lname"].includes(column));
  if (unknown !== undefined) throw new MiaError("unsupported", `AIDE column "${unknown.slice(0, 24)}"`);
  const missing = REQUIRED.find((column) => !columns.includes(column));
  if (missing !== undefined) throw new MiaError("unsupported", `the AIDE database has no column ${missing}`);
  return columns;
}

function recordOf(columns: readonly string[], line: string): FileRecord {
  const fields = line.split(" ");
  if (fields.length !== columns.length) {
    throw new MiaError("malformed", `an AIDE row of ${fields.length} fields, ${columns.length} are declared`);
  }
  const field = (name: string) => fields[columns.indexOf(name)] ?? "";
  const sha256 = field("sha256");
  const linkTarget = field("lname");
  return {
    path: pathOf(field("name")),
    mode: numberOf(field("perm"), 8),
    uid: numberOf(field("uid"), 10),
    gid: numberOf(field("gid"), 10),
    size: BigInt(numberOf(field("size"), 10, Number.MAX_SAFE_INTEGER)),
    ...(sha256 === "0" ? {} : { sha256: digestOf(sha256) }),
    ...(linkTarget === "" || linkTarget === "0" ? {} : { linkTarget: decodePercent(linkTarget) }),
  };
}

function pathOf(text: string): Uint8Array {
  const path = decodePercent(text);
  if (path[0] !== 0x2f || path.includes(0))
    throw new MiaError("malformed", `"${text.slice(0, 40)}" is no absolute path`);
  return path;
}

function digestOf(text: string): Uint8Array {
  const digest = fromBase64(text, "AIDE sha256");
  if (digest.length !== 32) throw new MiaError("malformed", `a sha256 of ${digest.length} bytes`);
  return digest;
}

function numberOf(text: string, base: 8 | 10, limit = 0xffff_ffff): number {
  const value = (base === 8 ? /^[0-7]{1,16}$/ : /^\d{1,16}$/).test(text) ? Number.parseInt(text, base) : Number.NaN;
  if (!(value <= limit))
    throw new MiaError("malformed", `"${text.slice(0, 24)}" is no number of base ${base} in range`);
  return value;
}
