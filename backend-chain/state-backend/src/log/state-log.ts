import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import type { HeldLock, LogEntry, MadeEntry, StrandedEntry } from "./entry.js";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS revisions (
    owner TEXT NOT NULL, workspace TEXT NOT NULL, number TEXT NOT NULL, id TEXT NOT NULL, draft TEXT NOT NULL,
    sealed BLOB NOT NULL, made TEXT, ciphertext BLOB, stranded TEXT, PRIMARY KEY (owner, workspace, number, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS held (workspace TEXT PRIMARY KEY, lock TEXT NOT NULL) STRICT;
`;
const WHERE = "WHERE owner = ? AND workspace = ? AND number = ? AND id = ?";
type Row = Record<string, SQLOutputValue>;

/**
 * What this machine owes the chain: revisions that Terraform was told are safe, and locks. What a method returned from is
 * on disk. One process at a time has it. The revisions in it are ciphertext already.
 */
export class StateLog {
  readonly #database: DatabaseSync;

  /** Opens or makes the log in a file of its owner's. Throws `busy` when another process has it for longer than `timeoutMs`. */
  constructor(file: string, timeoutMs = 10_000) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    this.#database = new DatabaseSync(file, { timeout: timeoutMs });
    try {
      this.#database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
      this.#database.exec(SCHEMA);
      // Exclusive only from the first write on.
      this.#database.exec("BEGIN IMMEDIATE; COMMIT;");
    } catch (cause) {
      this.#database.close();
      throw new StateBackendError("busy", `${file} is used by another process, or cannot be written`, { cause });
    }
  }

  append(entry: LogEntry): void {
    const { sealed, made, ...rest } = entry;
    const { serial, lineage, forced, previousHash, lock } = rest;
    this.#database
      .prepare("INSERT OR IGNORE INTO revisions VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, NULL)")
      .run(...keyOf(entry), write({ serial, lineage, forced, previousHash, lock }), sealed);
    if (made !== undefined) this.setMade(entry, made);
  }

  /** Keeps what will be sent. */
  setMade(entry: LogEntry, { ciphertext, ...made }: MadeEntry): void {
    this.#database
      .prepare(`UPDATE revisions SET made = ?, ciphertext = ? ${WHERE}`)
      .run(write(made), ciphertext, ...keyOf(entry));
  }

  /** The chain has it. */
  remove(entry: LogEntry): void {
    this.#database.prepare(`DELETE FROM revisions ${WHERE}`).run(...keyOf(entry));
  }

  /** Keeps entries for `logos state recover`: they may be the only copy. */
  strand(entry: LogEntry, reason: string): void {
    this.#database.prepare(`UPDATE revisions SET stranded = ? ${WHERE}`).run(reason, ...keyOf(entry));
  }

  /** What is still to be written, in order of numbers. */
  pending(): readonly LogEntry[] {
    return this.#entries("SELECT * FROM revisions WHERE stranded IS NULL").map(({ reason: _, ...entry }) => entry);
  }

  stranded(): readonly StrandedEntry[] {
    return this.#entries("SELECT * FROM revisions WHERE stranded IS NOT NULL");
  }

  /** `workspace` is `<owner>/<name>` here. */
  putLock(workspace: string, lock: HeldLock): void {
    this.#database.prepare("INSERT OR REPLACE INTO held VALUES (?, ?)").run(workspace, write(lock));
  }

  dropLock(workspace: string): void {
    this.#database.prepare("DELETE FROM held WHERE workspace = ?").run(workspace);
  }

  locks(): ReadonlyMap<string, HeldLock> {
    const rows = this.#database.prepare("SELECT * FROM held").all();
    return new Map(rows.map((row) => [String(row["workspace"]), read<HeldLock>(row["lock"])]));
  }

  close(): void {
    this.#database.close();
  }

  #entries(query: string): StrandedEntry[] {
    const rows: Row[] = this.#database.prepare(query).all();
    const entries = rows.map((row) => ({
      owner: String(row["owner"]),
      workspace: String(row["workspace"]),
      number: BigInt(String(row["number"])),
      ...read<Pick<LogEntry, "serial" | "lineage" | "forced" | "previousHash" | "lock">>(row["draft"]),
      sealed: row["sealed"] as Uint8Array,
      made: madeOf(row),
      reason: String(row["stranded"] ?? ""),
    }));
    return entries.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  }
}

/** One number may have been given out twice, in two histories. */
function keyOf({ owner, workspace, number, sealed }: LogEntry): [string, string, string, string] {
  return [owner, workspace, String(number), createHash("sha256").update(sealed).digest("hex")];
}

function madeOf(row: Row): MadeEntry | undefined {
  if (row["made"] === null) return undefined;
  return { ...read<Omit<MadeEntry, "ciphertext">>(row["made"]), ciphertext: row["ciphertext"] as Uint8Array };
}

/** Where the log of an account on a chain is, and nobody else's. */
export const logFile = (home: string, genesisHash: Hex, account: string): string =>
  `${accountFolder(home, genesisHash, account)}.sqlite`;

/** Where an account on a chain keeps files beside its log. */
export const accountFolder = (home: string, genesisHash: Hex, account: string): string =>
  `${home}/state/${genesisHash.slice(2)}/${account}`;

const write = (value: object): string =>
  JSON.stringify(value, (_, item: unknown) =>
    typeof item === "bigint" ? { bigint: String(item) } : item === undefined ? { none: true } : item,
  );

/** Reads what `write` wrote; the file is our own. */
function read<T>(text: SQLOutputValue | undefined): T {
  return revive(JSON.parse(String(text))) as T;
}

/** By hand, for a reviver that returns undefined would leave the member out. */
function revive(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(revive);
  if ("bigint" in value) return BigInt(String(value.bigint));
  if ("none" in value) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, revive(item)]));
}
