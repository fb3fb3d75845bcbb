import { beforeAll, expect, test } from "vitest";
import { text } from "../bytes/scale-writer.js";
import { prepareCrypto } from "../crypto/hashes.js";
import { Pool, type PoolEvent, type PoolTransaction } from "./pool.js";
import { ReadyQueue } from "./ready-queue.js";

beforeAll(prepareCrypto);

interface Wanted {
  readonly who: string;
  readonly nonce: number;
  /** The account's nonce on chain. */
  readonly from?: number;
  readonly priority?: bigint;
  readonly longevity?: bigint;
  readonly note?: string;
}

function add(pool: Pool, wanted: Wanted): PoolTransaction {
  const { who, nonce, from = 0, priority = 1n, longevity = 64n, note = "" } = wanted;
  const tag = (of: number) => `${who}:${of}`;
  const requires = nonce > from ? [tag(nonce - 1)] : [];
  return pool.add(text(`${who} ${nonce} ${note}`), { priority, requires, provides: [tag(nonce)], longevity }, 10);
}

/** The order in which a block with room for all takes what is ready. */
function order(pool: Pool): string[] {
  const queue = new ReadyQueue(pool);
  const out: string[] = [];
  for (let next = queue.take(); next !== undefined; next = queue.take()) {
    out.push(new TextDecoder().decode(next.bytes).trim());
    queue.release(next);
  }
  return out;
}

test("transactions of one account follow their nonces, whatever order they came in", () => {
  const pool = new Pool();
  for (const nonce of [3, 1, 0, 2]) add(pool, { who: "alice", nonce });
  expect(order(pool)).toEqual(["alice 0", "alice 1", "alice 2", "alice 3"]);
});

test("higher priority goes first, but never before what it requires", () => {
  const pool = new Pool();
  add(pool, { who: "alice", nonce: 0, priority: 1n });
  add(pool, { who: "alice", nonce: 1, priority: 9n });
  add(pool, { who: "bob", nonce: 0, priority: 5n });
  add(pool, { who: "carol", nonce: 0, priority: 5n });
  expect(order(pool)).toEqual(["bob 0", "carol 0", "alice 0", "alice 1"]);
});

test("a gap in the nonces waits in the future until it is filled", () => {
  const pool = new Pool();
  const later = add(pool, { who: "alice", nonce: 1 });
  expect(later.ready).toBe(false);
  expect(pool.hasReady).toBe(false);
  expect(order(pool)).toEqual([]);
  const events: PoolEvent[] = [];
  pool.watch(later.hash, (event) => events.push(event));
  add(pool, { who: "alice", nonce: 0 });
  expect(events).toEqual([{ kind: "ready" }]);
  expect(order(pool)).toEqual(["alice 0", "alice 1"]);
});

test("what follows a transaction stays ready once that is in a block", () => {
  const pool = new Pool();
  const first = add(pool, { who: "alice", nonce: 0 });
  add(pool, { who: "alice", nonce: 1 });
  pool.remove(first.hash, { kind: "included", blockHash: "0x00" });
  expect(order(pool)).toEqual(["alice 1"]);
});

test("an invalid transaction takes those with it that can only follow it", () => {
  const pool = new Pool();
  const first = add(pool, { who: "alice", nonce: 0 });
  const second = add(pool, { who: "alice", nonce: 1 });
  add(pool, { who: "bob", nonce: 0 });
  const events: PoolEvent[] = [];
  pool.watch(second.hash, (event) => events.push(event));
  pool.removeInvalid(first.hash);
  expect(events.at(-1)).toEqual({ kind: "invalid" });
  expect(order(pool)).toEqual(["bob 0"]);
});

test("the same nonce is replaced only for a higher priority", () => {
  const pool = new Pool();
  const old = add(pool, { who: "alice", nonce: 0, priority: 5n });
  const events: PoolEvent[] = [];
  pool.watch(old.hash, (event) => events.push(event));
  expect(() => add(pool, { who: "alice", nonce: 0, priority: 5n, note: "same" })).toThrow(
    "Priority is too low: (5 vs 5)",
  );
  const young = add(pool, { who: "alice", nonce: 0, priority: 6n, note: "higher" });
  expect(events).toEqual([{ kind: "usurped", by: young.hash }]);
  expect(order(pool)).toEqual(["alice 0 higher"]);
});

test("the same bytes are taken once", () => {
  const pool = new Pool();
  add(pool, { who: "alice", nonce: 0 });
  expect(() => add(pool, { who: "alice", nonce: 0 })).toThrow("Already Imported");
});

test("a transaction is dropped when its era ends", () => {
  const pool = new Pool();
  const mortal = add(pool, { who: "alice", nonce: 0, longevity: 4n });
  const events: PoolEvent[] = [];
  pool.watch(mortal.hash, (event) => events.push(event));
  pool.expire(13);
  expect(events).toEqual([]);
  pool.expire(14);
  expect(events).toEqual([{ kind: "dropped" }]);
  expect(pool.size).toBe(0);
});

test("a full pool takes nothing more", () => {
  const pool = new Pool({ transactions: 2, totalBytes: 1000 });
  add(pool, { who: "alice", nonce: 0 });
  add(pool, { who: "bob", nonce: 0 });
  expect(() => add(pool, { who: "carol", nonce: 0 })).toThrow("Immediately Dropped");
  const bytes = new Pool({ transactions: 100, totalBytes: 10 });
  expect(() => add(bytes, { who: "alice", nonce: 0, note: "longer than ten bytes" })).toThrow("Immediately Dropped");
});

test("thousands that wait are ordered in well under a block's time", () => {
  const pool = new Pool();
  for (let nonce = 0; nonce < 4000; nonce += 1) add(pool, { who: "alice", nonce });
  expect(order(pool).at(-1)).toBe("alice 3999");
});
