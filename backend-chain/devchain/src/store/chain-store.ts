import type { DatabaseSync, StatementSync } from "node:sqlite";
import { bytesOfKey, type Key, keyOf } from "../bytes/key.js";
import { ScaleReader } from "../bytes/scale-reader.js";
import { vecOfVec } from "../bytes/scale-writer.js";
import type { Block, ImportedBlock } from "../chain/block.js";
import { decodeHeader, encodeHeader } from "../chain/header.js";
import { DevchainError } from "../errors.js";
import { openDatabase } from "./store-schema.js";

/** Blocks and storage of one chain in SQLite; a block and its changes are one transaction. */
export class ChainStore {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #keepStates: number;

  /** Keeps the states of the last `keepStates` blocks readable; see openDatabase for folder and errors. */
  constructor(folder: string | undefined, keepStates: number) {
    this.#database = openDatabase(folder);
    this.#keepStates = keepStates;
  }

  /** The last block; undefined in a new store. */
  head(): Block | undefined {
    return blockOf(this.#sql("SELECT * FROM block ORDER BY number DESC LIMIT 1").get());
  }

  block(number: number): Block | undefined {
    return blockOf(this.#sql("SELECT * FROM block WHERE number = ?").get(number));
  }

  numberOf(hash: Uint8Array): number | undefined {
    const row = this.#sql("SELECT number FROM block WHERE hash = ?").get(hash);
    return row === undefined ? undefined : Number(row["number"]);
  }

  /** The storage at the last block, in ascending order of keys. */
  loadState(): [Key, Uint8Array][] {
    const out: [Key, Uint8Array][] = [];
    for (const row of this.#sql("SELECT key, value FROM head ORDER BY key").iterate()) {
      out.push([keyOf(bytesIn(row, "key")), bytesIn(row, "value")]);
    }
    return out;
  }

  /** Makes a block and its changes durable; `previous` gives what a key had before. */
  commit(block: ImportedBlock, previous: (key: Key) => Uint8Array | undefined): void {
    const { number } = block.header;
    this.#database.exec("BEGIN");
    try {
      this.#sql("INSERT INTO block VALUES (?, ?, ?, ?)").run(
        number,
        block.hash,
        encodeHeader(block.header),
        vecOfVec(block.body),
      );
      const set = this.#sql("INSERT INTO head VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value");
      const clear = this.#sql("DELETE FROM head WHERE key = ?");
      const undo = this.#sql("INSERT INTO undo VALUES (?, ?, ?)");
      for (const [key, value] of block.changes) {
        const bytes = bytesOfKey(key);
        // Nothing comes before genesis.
        if (number > 0) undo.run(bytes, number, previous(key) ?? null);
        if (value === null) clear.run(bytes);
        else set.run(bytes, value);
      }
      this.#sql("DELETE FROM undo WHERE block <= ?").run(number - this.#keepStates);
      this.#database.exec("COMMIT");
    } catch (cause) {
      this.#database.exec("ROLLBACK");
      throw cause;
    }
  }

  /** Whether the state after this block can still be read. */
  hasState(number: number, head: number): boolean {
    return number >= 0 && number <= head && number >= head - this.#keepStates;
  }

  /** What changed back from the head to the state after block `number`; null: the key was not there. */
  changesBackTo(number: number): Map<Key, Uint8Array | null> {
    const out = new Map<Key, Uint8Array | null>();
    const rows = this.#sql("SELECT key, MIN(block), value FROM undo WHERE block > ? GROUP BY key").iterate(number);
    for (const row of rows) out.set(keyOf(bytesIn(row, "key")), row["value"] === null ? null : bytesIn(row, "value"));
    return out;
  }

  /** The value of a key after block `number`; undefined: as at the head. */
  valueBefore(key: Key, number: number): Uint8Array | null | undefined {
    const row = this.#sql("SELECT value FROM undo WHERE key = ? AND block > ? ORDER BY block LIMIT 1").get(
      bytesOfKey(key),
      number,
    );
    if (row === undefined) return undefined;
    return row["value"] === null ? null : bytesIn(row, "value");
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #sql(text: string): StatementSync {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }
}

type Row = Readonly<Record<string, unknown>>;

function blockOf(row: Row | undefined): Block | undefined {
  if (row === undefined) return undefined;
  const body = new ScaleReader(bytesIn(row, "body"));
  const extrinsics = body.list(() => body.vec());
  body.end();
  return { hash: bytesIn(row, "hash"), header: decodeHeader(bytesIn(row, "header")), body: extrinsics };
}

function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (!(value instanceof Uint8Array)) throw new DevchainError("data-broken", `column ${column} holds no bytes`);
  return value;
}
