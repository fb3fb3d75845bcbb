import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";
import type { Hex } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import type { HeldLock, LogEntry, StrandedEntry } from "./entry.js";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS entries (
    workspace TEXT NOT NULL, number TEXT NOT NULL, ciphertext_hash TEXT NOT NULL, header TEXT NOT NULL,
    ciphertext BLOB NOT NULL, lock TEXT NOT NULL, stranded TEXT, PRIMARY KEY (workspace, number, ciphertext_hash)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS locks (workspace TEXT PRIMARY KEY, lock TEXT NOT NULL) STRICT;
`;
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

  append({ workspace, number, header, ciphertext, lock }: LogEntry): void {
    this.#database
      .prepare("INSERT OR IGNORE INTO entries VALUES (?, ?, ?, ?, ?, ?, NULL)")
      .run(workspace, String(number), header.ciphertextHash, write(header), ciphertext, write(lock));
  }

  /** The chain has it. */
  remove({ workspace, number, header }: LogEntry): void {
    this.#database
      .prepare("DELETE FROM entries WHERE workspace = ? AND number = ? AND ciphertext_hash = ?")
      .run(workspace, String(number), header.ciphertextHash);
  }

  /** Keeps entries for `logos state recover`: they may be the only copy. */
  strand({ workspace, number, header }: LogEntry, reason: string): void {
    this.#database
      .prepare("UPDATE entries SET stranded = ? WHERE workspace = ? AND number = ? AND ciphertext_hash = ?")
      .run(reason, workspace, String(number), header.ciphertextHash);
  }

  /** What is still to be written, in order of numbers. */
  pending(): readonly LogEntry[] {
    return this.#entries("SELECT * FROM entries WHERE stranded IS NULL").map(({ reason: _, ...entry }) => entry);
  }

  stranded(): readonly StrandedEntry[] {
    return this.#entries("SELECT * FROM entries WHERE stranded IS NOT NULL");
  }

  putLock(workspace: string, lock: HeldLock): void {
    this.#database.prepare("INSERT OR REPLACE INTO locks VALUES (?, ?)").run(workspace, write(lock));
  }

  dropLock(workspace: string): void {
    this.#database.prepare("DELETE FROM locks WHERE workspace = ?").run(workspace);
  }

  locks(): ReadonlyMap<string, HeldLock> {
    const rows = this.#database.prepare("SELECT * FROM locks").all();
    return new Map(rows.map((row) => [String(row["workspace"]), read<HeldLock>(row["lock"])]));
  }

  close(): void {
    this.#database.close();
  }

  #entries(query: string): StrandedEntry[] {
    const rows: Row[] = this.#database.prepare(query).all();
    const entries = rows.map((row) => ({
      workspace: String(row["workspace"]),
      number: BigInt(String(row["number"])),
      header: read<LogEntry["header"]>(row["header"]),
      ciphertext: row["ciphertext"] as Uint8Array,
      lock: read<LogEntry["lock"]>(row["lock"]),
      reason: String(row["stranded"] ?? ""),
    }));
    return entries.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  }
}

/** Where the log of an account on a chain is, and nobody else's. */
export const logFile = (home: string, genesisHash: Hex, account: string): string =>
  `${home}/state/${genesisHash.slice(2)}/${account}.sqlite`;

const write = (value: object): string =>
  JSON.stringify(value, (_, item: unknown) => (typeof item === "bigint" ? { bigint: String(item) } : item));

/** Reads what `write` wrote; the file is our own. */
function read<T>(text: SQLOutputValue | undefined): T {
  return JSON.parse(String(text), (_, item: unknown) =>
    typeof item === "object" && item !== null && "bigint" in item ? BigInt(String(item.bigint)) : item,
  ) as T;
}
