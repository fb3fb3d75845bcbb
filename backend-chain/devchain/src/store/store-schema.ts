import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DevchainError, messageOf } from "../errors.js";

const VERSION = 1;
const SQLITE_BUSY = 5;

/**
 * `head` is the storage at the last block. `undo` holds, per block, what each changed key had before it: the state after
 * block n is `head` with the oldest undo above n laid over it.
 */
const TABLES = `
  CREATE TABLE block (number INTEGER PRIMARY KEY, hash BLOB NOT NULL UNIQUE, header BLOB NOT NULL, body BLOB NOT NULL);
  CREATE TABLE head (key BLOB PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
  CREATE TABLE undo (key BLOB NOT NULL, block INTEGER NOT NULL, value BLOB, PRIMARY KEY (key, block)) WITHOUT ROWID;
  CREATE INDEX undo_block ON undo (block);
  PRAGMA user_version = ${VERSION};
`;

/**
 * Opens `<folder>/chain.sqlite`, or without a folder a database that ends with the process. The folder belongs to one
 * process at a time; throws `data-locked` or `data-broken`.
 */
export function openDatabase(folder: string | undefined): DatabaseSync {
  try {
    if (folder !== undefined) mkdirSync(folder, { recursive: true, mode: 0o700 });
    // An empty name is SQLite's private temporary file: in memory until it grows.
    const database = new DatabaseSync(folder === undefined ? "" : join(folder, "chain.sqlite"));
    // Exclusive locking keeps the lock from the first write on, and the system drops it with the process.
    database.exec("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;");
    database.exec("BEGIN EXCLUSIVE");
    const found = database.prepare("PRAGMA user_version").get()?.["user_version"];
    if (found === 0) database.exec(TABLES);
    else if (found !== VERSION) {
      throw new DevchainError("data-broken", `${folder} has version ${String(found)}; this devchain reads ${VERSION}`);
    }
    database.exec("COMMIT");
    return database;
  } catch (cause) {
    if (cause instanceof DevchainError) throw cause;
    if ((cause as { readonly errcode?: number }).errcode === SQLITE_BUSY) {
      throw new DevchainError("data-locked", `another process uses ${folder}; stop it or give another --data`, {
        cause,
      });
    }
    throw new DevchainError("data-broken", `${folder} does not open: ${messageOf(cause)}`, { cause });
  }
}
