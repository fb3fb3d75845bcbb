import fs from "node:fs";
import { open } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { DatabaseSync, type StatementSync } from "node:sqlite";

type Method = (this: unknown, ...args: unknown[]) => unknown;

/** A disk of this process that is full at one of its writes, whichever of them a test asks for. */
export class FullDisk {
  /** Writes since the start or the last `fillAt`. */
  writes = 0;
  #fullAt = Number.POSITIVE_INFINITY;
  #last = Number.POSITIVE_INFINITY;
  readonly #restore: (() => void)[] = [];

  static async insert(): Promise<FullDisk> {
    const disk = new FullDisk();
    const database = new DatabaseSync(":memory:");
    const statement: StatementSync = database.prepare("SELECT 1");
    const handle = await open("/dev/null", "w");
    const sqlite = () =>
      Object.assign(new Error("database or disk is full"), { code: "ERR_SQLITE_ERROR", errcode: 13 });
    const file = () => Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    disk.#watch(Object.getPrototypeOf(statement), "run", sqlite);
    disk.#watch(DatabaseSync.prototype, "exec", sqlite);
    disk.#watch(Object.getPrototypeOf(handle), "writeFile", file);
    disk.#watch(fs, "writeSync", file);
    disk.#watch(fs, "writeFileSync", file);
    syncBuiltinESMExports();
    database.close();
    await handle.close();
    return disk;
  }

  /** Of the writes from now on, the first of which is 1, this one fails and `more` that follow it. */
  fillAt(write: number, more = 0): void {
    this.writes = 0;
    this.#fullAt = write;
    this.#last = write + more;
  }

  /** Whether a write failed since `fillAt`. */
  get wasFull(): boolean {
    return this.writes >= this.#fullAt;
  }

  remove(): void {
    for (const restore of this.#restore) restore();
    syncBuiltinESMExports();
  }

  #watch(object: object, name: string, error: () => Error): void {
    const target = object as Record<string, Method>;
    const before = target[name] as Method;
    this.#restore.push(() => {
      target[name] = before;
    });
    const count = (): boolean => {
      this.writes += 1;
      return this.writes >= this.#fullAt && this.writes <= this.#last;
    };
    target[name] = function (...args) {
      if (count()) throw error();
      return before.apply(this, args);
    };
  }
}
