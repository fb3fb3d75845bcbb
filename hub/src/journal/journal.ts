import { DatabaseSync, type StatementSync } from "node:sqlite";
import { HubError } from "../errors.js";
import { entryHash, type JournalEntry, type JournalRecord, sha256 } from "./entry.js";

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS owner (name TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS entries (
    number INTEGER PRIMARY KEY, resource TEXT NOT NULL, generation INTEGER NOT NULL, assignment INTEGER NOT NULL,
    action TEXT NOT NULL, step TEXT NOT NULL, mark TEXT NOT NULL, payload BLOB NOT NULL, hash BLOB NOT NULL
  ) STRICT;
`;

interface Row {
  readonly number: number;
  readonly resource: string;
  readonly generation: number;
  readonly assignment: number;
  readonly action: JournalRecord["action"];
  readonly step: string;
  readonly mark: JournalRecord["mark"];
  readonly payload: Uint8Array;
  readonly hash: Uint8Array;
}

/** The agent's append-only, hash-chained memory. What `append` returned is on disk: intents are written before they are acted on. */
export class Journal {
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  #root: Uint8Array;
  #length = 0;

  /**
   * Opens or creates the journal of `owner` (chain and hub). Throws `wrong-chain` if it is another's and `journal-broken`
   * if its hashes do not fit together.
   */
  constructor(file: string, owner: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    this.#database.exec(SCHEMA);
    this.#claim(owner);
    this.#root = sha256(owner);
    this.#insert = this.#database.prepare("INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const entry of this.entries()) {
      this.#root = entryHash(this.#root, entry);
      this.#length += 1;
      if (!Buffer.from(this.#root).equals(entry.hash) || entry.number !== this.#length) {
        throw new HubError("journal-broken", `entry ${entry.number} does not follow from those before it`);
      }
    }
  }

  /** Hash of the newest entry: what `checkpoint` posts on chain. */
  get root(): Uint8Array {
    return this.#root;
  }

  append(record: JournalRecord): void {
    const { resource, fence, action, step, mark, payload } = record;
    const hash = entryHash(this.#root, record);
    const head = [this.#length + 1, resource.toString(), fence.generation, fence.assignment] as const;
    this.#insert.run(...head, action, step, mark, payload, hash);
    this.#length += 1;
    this.#root = hash;
  }

  *entries(): Iterable<JournalEntry> {
    for (const row of this.#database.prepare("SELECT * FROM entries ORDER BY number").iterate()) {
      const { resource, generation, assignment, ...rest } = row as unknown as Row;
      yield { ...rest, resource: BigInt(resource), fence: { generation, assignment } };
    }
  }

  close(): void {
    this.#database.close();
  }

  #claim(owner: string): void {
    const found = this.#database.prepare("SELECT name FROM owner").get()?.["name"];
    if (found === undefined) this.#database.prepare("INSERT INTO owner VALUES (?)").run(owner);
    else if (found !== owner) throw new HubError("wrong-chain", `the journal is of ${found}, not of ${owner}`);
  }
}
