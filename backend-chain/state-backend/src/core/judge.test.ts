import type { Hex } from "@logos/chain-client";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Head, judgeLock, judgeRead, judgeUnlock, judgeWrite, type WriteRequest } from "./index.js";

const hash = (text: string): Hex => `0x${text.repeat(64).slice(0, 64)}`;
const head: Head = { number: 3n, serial: 4n, lineage: hash("b") };
const apply = { id: "lock-1", operation: "OperationTypeApply" };
const push = { id: "lock-1", operation: "state-push" };
const write: WriteRequest = { lockId: "lock-1", serial: 5n, lineage: hash("b"), isHead: false };
const policy = { lockFree: false, force: true };
const locked = { head, lock: apply, isPlanLock: false, policy, lineage: undefined };

describe("reading", () => {
  test("absence needs proof: whatever is unknown is unavailable", () => {
    expect(judgeRead({ kind: "unknown", reason: "away" }).kind).toBe("unavailable");
    expect(judgeRead({ kind: "known", head: undefined }).kind).toBe("absent");
    expect(judgeRead({ kind: "known", head })).toEqual({ kind: "serve", head });
  });
});

describe("writing", () => {
  test("a higher serial of the same lineage is a new revision, gaps allowed", () => {
    expect(judgeWrite(write, locked)).toEqual({ kind: "append", forced: false });
    expect(judgeWrite({ ...write, serial: 900n }, locked)).toEqual({ kind: "append", forced: false });
  });

  test("the same serial with the same state is a retry, with another state it is refused", () => {
    expect(judgeWrite({ ...write, serial: 4n, isHead: true }, locked)).toEqual({ kind: "same" });
    expect(judgeWrite({ ...write, serial: 4n }, locked)).toMatchObject({ refusal: { code: "serial-taken" } });
  });

  test("a lower serial is refused, even with the same state", () => {
    const older = { ...write, serial: 3n, isHead: true };
    expect(judgeWrite(older, locked)).toMatchObject({ refusal: { code: "serial-behind", serial: 4n } });
  });

  test("state push goes back in serials, and its revision is marked forced", () => {
    const pushed = { ...locked, lock: push };
    expect(judgeWrite({ ...write, serial: 4n }, pushed)).toEqual({ kind: "append", forced: true });
    expect(judgeWrite({ ...write, serial: 1n }, pushed)).toEqual({ kind: "append", forced: true });
  });

  test("the first write fixes the lineage, another one is refused also to state push", () => {
    const other = { ...write, lineage: hash("e") };
    expect(judgeWrite(other, { ...locked, head: undefined })).toEqual({ kind: "append", forced: false });
    expect(judgeWrite(other, { ...locked, lock: push })).toMatchObject({ refusal: { code: "other-lineage" } });
  });

  test("an adopted lineage is accepted with any serial, and the old one no more", () => {
    const adopted = { ...locked, lineage: hash("e") };
    expect(judgeWrite({ ...write, lineage: hash("e"), serial: 1n }, adopted)).toEqual({
      kind: "append",
      forced: false,
    });
    expect(judgeWrite(write, adopted)).toMatchObject({ refusal: { code: "other-lineage" } });
  });

  test("where the policy forbids force, state push goes forward only", () => {
    const strict = { ...locked, lock: push, policy: { ...policy, force: false } };
    expect(judgeWrite({ ...write, serial: 4n }, strict)).toMatchObject({ refusal: { code: "force-refused" } });
    expect(judgeWrite(write, strict)).toEqual({ kind: "append", forced: false });
  });

  test("where the policy allows it, a state without a lock is accepted while nobody has one", () => {
    const free = { ...locked, lock: undefined, policy: { ...policy, lockFree: true } };
    const unlocked = { ...write, lockId: undefined };
    expect(judgeWrite(unlocked, free)).toEqual({ kind: "append", forced: false });
    expect(judgeWrite(unlocked, { ...free, lock: apply })).toMatchObject({ refusal: { code: "locked-by-other" } });
    expect(judgeWrite(write, free)).toMatchObject({ refusal: { code: "not-locked" } });
  });

  test("nothing is accepted without the live lock's own ID", () => {
    const lockOf = fc.option(fc.record({ id: fc.constantFrom("lock-1", "lock-2"), operation: fc.string() }), {
      nil: undefined,
    });
    const arbitrary = fc.tuple(
      fc.option(fc.constantFrom("lock-1", "lock-2"), { nil: undefined }),
      lockOf,
      fc.boolean(),
    );
    fc.assert(
      fc.property(arbitrary, fc.bigInt({ min: 0n, max: 9n }), ([lockId, lock, isPlanLock], serial) => {
        const outcome = judgeWrite({ ...write, lockId, serial }, { ...locked, lock, isPlanLock });
        const mayWrite = lockId !== undefined && lock?.id === lockId && !isPlanLock;
        if (!mayWrite) expect(outcome.kind).toBe("refused");
      }),
    );
  });

  test("whatever is sent, serials only go back by state push", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
        (was, now) => {
          const outcome = judgeWrite({ ...write, serial: now }, { ...locked, head: { ...head, serial: was } });
          expect(outcome.kind === "append").toBe(now > was);
        },
      ),
    );
  });
});

describe("locking", () => {
  const lock = { ...apply, who: "alice@laptop", leaseUntilMs: 1000 };

  test("a lock with a running lease is held, and its end frees it", () => {
    expect(judgeLock({ ...apply, id: "lock-2" }, { lock, nowMs: 999 })).toEqual({ kind: "held", by: lock });
    expect(judgeLock({ ...apply, id: "lock-2" }, { lock, nowMs: 1000 })).toEqual({ kind: "ask-chain" });
  });

  test("the same ID again is asked of the chain, which gives the same lock", () => {
    expect(judgeLock(apply, { lock, nowMs: 0 })).toEqual({ kind: "ask-chain" });
  });

  test("a plan is granted here, unless an apply runs", () => {
    const plan = { id: "plan-1", operation: "OperationTypePlan" };
    expect(judgeLock(plan, { lock: undefined, nowMs: 0 })).toEqual({ kind: "grant-here" });
    expect(judgeLock(plan, { lock, nowMs: 0 })).toEqual({ kind: "held", by: lock });
  });
});

describe("unlocking", () => {
  const plans = new Set(["plan-1"]);

  test("own and already released IDs are released, others are not", () => {
    expect(judgeUnlock("lock-1", { lock: apply, plans }).kind).toBe("release");
    expect(judgeUnlock("lock-1", { lock: undefined, plans }).kind).toBe("released");
    expect(judgeUnlock("lock-2", { lock: apply, plans })).toEqual({ kind: "other", lock: apply });
    expect(judgeUnlock("plan-1", { lock: apply, plans }).kind).toBe("forget-plan");
  });

  test("no ID is force-unlock, and nothing to unlock is fine", () => {
    expect(judgeUnlock(undefined, { lock: apply, plans: new Set() }).kind).toBe("force");
    expect(judgeUnlock(undefined, { lock: undefined, plans: new Set() }).kind).toBe("released");
  });
});
