import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parseAideDatabase } from "../../aide/database.js";
import { type AideReport, parseAideReport } from "../../aide/report.js";
import { type FilesScope, scopeHash } from "../../aide/scope.js";
import { snapshotRoot } from "../../aide/snapshot.js";
import type { FilesEvidence } from "../../appraise/evidence.js";
import type { FilesClaim } from "../../integrity/claims.js";
import { AttesterError } from "../errors.js";
import { absent, present, type Reading } from "../reading.js";
import { readFile, readFileIfAny } from "../system/read-file.js";
import { runTool } from "../system/run-tool.js";
import { aideConfigOf } from "./aide-config.js";

const MAX_DATABASE_BYTES = 64 << 20;
const MAX_REPORT_BYTES = 16 << 20;
const DEFAULT_TIMEOUT_MS = 300_000;
/** Bits of AIDE's exit code up to here say what differs (1 new, 2 removed, 4 changed); above are errors. */
const MAX_DIFFERENCES = 7;

export interface FilesOptions {
  readonly scope: FilesScope;
  /** Database of the image, plain or packed by gzip. */
  readonly database: string;
  /** Whether the evidence carries the database of what was found; false by default. */
  readonly withDatabase?: boolean;
  readonly program?: string;
  readonly timeoutMs?: number;
}

export interface FilesReading {
  readonly claim: FilesClaim;
  readonly evidence: FilesEvidence;
  readonly report: AideReport;
}

/**
 * Compares the file tree with the database of the image, and claims what stands in the tree now: one changed file is
 * another root, and so another integrity hash. Absent where AIDE or the database is not there.
 */
export async function readFiles(options: FilesOptions): Promise<Reading<FilesReading>> {
  const { database, scope } = options;
  const known = await readFileIfAny(database, MAX_DATABASE_BYTES);
  if (known === undefined) return absent(`no AIDE database at ${database}`);
  const folder = await mkdtemp(join(tmpdir(), "logos-aide-"));
  try {
    const now = join(folder, "now.db");
    const report = await runAide(options, ["--update"], aideConfigOf(scope, { before: database, now }));
    if (report === undefined) return absent("AIDE is not installed");
    const found = await readDatabase(now);
    const records = parseAideDatabase(found);
    const parsed = parseAideReport(report);
    const claim = { scopeHash: scopeHash(scope), snapshotRoot: snapshotRoot(records), entries: parsed.total };
    const evidence = options.withDatabase === true ? { report, database: found } : { report };
    return present({ claim, evidence, report: parsed });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes the database of the tree as it stands: at the making of an image, never on a machine that is to be judged. */
export async function initialiseFiles(options: FilesOptions): Promise<void> {
  const report = await runAide(options, ["--init"], aideConfigOf(options.scope, { now: options.database }));
  if (report === undefined) throw new AttesterError("tool-missing", "AIDE is not installed");
}

async function runAide(options: FilesOptions, args: readonly string[], config: string): Promise<string | undefined> {
  const { program = "aide", timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  try {
    const limits = { timeoutMs, maxOutputBytes: MAX_REPORT_BYTES };
    const { exitCode, stdout, stderr } = await runTool(program, ["--config=-", ...args], { stdin: config, ...limits });
    if (exitCode !== undefined && exitCode <= MAX_DIFFERENCES) return stdout;
    throw new AttesterError("tool-failed", `AIDE ended with ${exitCode ?? "a signal"}: ${stderr.trim()}`);
  } catch (error) {
    if (error instanceof AttesterError && error.code === "tool-missing") return undefined;
    throw error;
  }
}

async function readDatabase(path: string): Promise<string> {
  const bytes = await readFile(path, MAX_DATABASE_BYTES, "AIDE wrote no database");
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = packed ? gunzipSync(bytes, { maxOutputLength: MAX_DATABASE_BYTES }) : bytes;
  return new TextDecoder().decode(plain);
}
