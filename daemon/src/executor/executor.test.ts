import { ChainError } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { createIdentity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandlers } from "../duties/handlers.js";
import {
  type Bench,
  deadPort,
  FACTS,
  type FakeHub,
  FENCE,
  openBench,
  someDuty,
  someView,
  startFakeHub,
  temporary,
} from "../testing.js";

const quiet = new AbortController().signal;
let chain: FakeChain;
let hub: FakeHub;
let directory: string;
let bench: Bench;

beforeEach(async () => {
  chain = new FakeChain();
  hub = await startFakeHub(chain);
  chain.setResource(7n, someView());
  directory = temporary();
  bench = openBench(chain, directory);
});
afterEach(async () => {
  bench.close();
  await hub.close();
});

function restart(change: Parameters<typeof openBench>[2] = {}): void {
  bench.close();
  bench = openBench(chain, directory, change);
}

async function handle(kind: "accept" | "execute" | "reveal-result", remainingMs = 600): Promise<void> {
  await createHandlers(bench)[kind](someDuty(chain, kind, remainingMs), quiet);
}

const commits = () => bench.signer.callsOf("commitResult").map(([, , commitment]) => commitment);

test("an assignment is accepted, carried out, committed to and revealed with the facts of the hub", async () => {
  await handle("accept");
  await handle("execute");
  await handle("reveal-result");
  expect(bench.signer.callsOf("accept")).toEqual([[7n, FENCE]]);
  expect(hub.asked).toMatchObject([{ resource: 7n, generation: 1, assignment: 1 }]);
  const [[, , facts, salt] = []] = bench.signer.callsOf("revealResult");
  expect(Buffer.from(facts ?? []).equals(FACTS)).toBe(true);
  expect(commits()).toEqual([bench.commitments.result(facts ?? new Uint8Array(), salt ?? new Uint8Array())]);
});

test("steps become checkpoints, the newest first when they come faster than blocks", async () => {
  hub.job = { steps: ["one", "two", "three"], facts: FACTS };
  await handle("accept");
  await handle("execute");
  const steps = bench.signer.callsOf("checkpoint").map(([, , step]) => step);
  expect(steps[0]).toBe("one");
  expect(steps.length).toBeLessThanOrEqual(3);
  const order = bench.signer.calls.map(({ name }) => name);
  expect(order.lastIndexOf("checkpoint")).toBeLessThan(order.indexOf("commitResult"));
});

test.each(["before-commit", "after-commit"] as const)(
  "after a crash %s the very same result is committed to",
  async (point) => {
    await handle("accept");
    restart({ deadly: point });
    await expect(handle("execute")).rejects.toThrow(point);
    hub.job = { steps: [], facts: new Uint8Array() };
    const before = bench.journal.result({ resource: 7n, fence: FENCE });
    restart();
    await handle("execute");
    expect(bench.journal.result({ resource: 7n, fence: FENCE })).toEqual(before);
    expect(new Set(commits()).size).toBe(1);
  },
);

test("after a crash before the journal knows the result, the hub is asked again", async () => {
  await handle("accept");
  restart({ deadly: "after-ensure" });
  await expect(handle("execute")).rejects.toThrow("after-ensure");
  restart();
  await handle("execute");
  expect(hub.asked).toHaveLength(2);
  expect(commits()).toHaveLength(1);
});

test("a restored journal that lacks the acceptance signs no result", async () => {
  await handle("execute");
  expect(hub.asked).toEqual([]);
  expect(bench.signer.calls).toEqual([]);
});

test("a result that the journal lacks is not revealed", async () => {
  await handle("reveal-result");
  expect(bench.signer.calls).toEqual([]);
});

test("an assignment that the chain has moved on from is left", async () => {
  await handle("accept");
  chain.setResource(7n, someView({ fence: { generation: 1, assignment: 2 } }));
  await handle("execute");
  expect(hub.asked).toEqual([]);
  expect(commits()).toEqual([]);
});

test("a hub that cannot be reached is tried for a third of the time, then given up", async () => {
  await handle("accept");
  chain.setHub({ ...hub.hub, endpoint: `127.0.0.1:${await deadPort()}` });
  const begin = performance.now();
  await handle("execute");
  expect(performance.now() - begin).toBeGreaterThan(150);
  expect(bench.signer.callsOf("giveUp")).toEqual([[7n, FENCE, "hub-unreachable"]]);
});

test("a hub that holds another key than the chain has is not spoken to", async () => {
  await handle("accept");
  chain.setHub({ ...hub.hub, tlsKey: `0x${Buffer.from(createIdentity().spki).toString("hex")}` });
  await handle("execute");
  expect(hub.asked).toEqual([]);
  expect(bench.signer.callsOf("giveUp")).toEqual([[7n, FENCE, "hub-unreachable"]]);
});

test("a refused specification is given up at once, a failing driver after three times", async () => {
  await handle("accept");
  hub.job = { code: "SPEC_REFUSED", reason: "at most 4", attribute: "vcpu" };
  await handle("execute");
  hub.job = { code: "DRIVER_FAILED", reason: "no disk" };
  await handle("execute", 5_000);
  expect(bench.signer.callsOf("giveUp").map(([, , reason]) => reason)).toEqual(["hub-refused", "driver-failed"]);
  expect(hub.asked).toHaveLength(4);
});

test("what a hub calls stale or frozen is left without a word", async () => {
  await handle("accept");
  for (const code of ["STALE_FENCE", "FROZEN"] as const) {
    hub.job = { code, reason: "newer" };
    await handle("execute");
  }
  expect(bench.signer.calls.map(({ name }) => name)).toEqual(["accept"]);
});

test("a hub that comes back within patience is used", async () => {
  await handle("accept");
  hub.job = { code: "UNKNOWN", reason: "the chain is away" };
  const executing = handle("execute", 5_000);
  await new Promise((resolve) => setTimeout(resolve, 150));
  hub.job = { steps: [], facts: FACTS };
  await executing;
  expect(commits()).toHaveLength(1);
  expect(bench.signer.callsOf("giveUp")).toEqual([]);
});

test("a checkpoint that the chain refuses does not stop the job", async () => {
  bench.signer.on("checkpoint", () => {
    throw new ChainError("refused", "TooManyCheckpoints");
  });
  await handle("accept");
  await handle("execute");
  expect(commits()).toHaveLength(1);
});

test("a liar commits to facts that no hub has, without asking one", async () => {
  restart({ lies: true });
  await handle("accept");
  await handle("execute");
  await handle("reveal-result");
  expect(hub.asked).toEqual([]);
  const [[, , facts] = []] = bench.signer.callsOf("revealResult");
  expect(Buffer.from(facts ?? FACTS).equals(FACTS)).toBe(false);
});

test("a removal asks the hub to remove and commits to no facts", async () => {
  chain.setResource(7n, someView({ action: "remove" }));
  hub.job = { steps: ["halt", "delete"], facts: new Uint8Array() };
  await handle("accept");
  await handle("execute");
  await handle("reveal-result");
  expect(bench.signer.callsOf("revealResult")[0]?.[2]).toHaveLength(0);
});
