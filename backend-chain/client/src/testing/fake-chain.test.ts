import { expect, test } from "vitest";
import { ChainError } from "../api/errors.js";
import { FakeChain } from "./index.js";

const fence = { generation: 1, assignment: 1 };

test("a watcher sees the present value, each change, and ends when it is aborted", async () => {
  const chain = new FakeChain();
  const stop = new AbortController();
  const seen: number[] = [];
  chain.setDuties("alice", []);
  for await (const duties of chain.watchDuties("alice", stop.signal)) {
    seen.push(duties.length);
    if (seen.length === 2) stop.abort();
    else chain.setDuties("alice", [{ resource: 7n, fence, kind: "accept", deadline: 5n }]);
  }
  expect(seen).toEqual([0, 1]);
});

test("an idle watcher ends when it is aborted", async () => {
  const stop = new AbortController();
  const watch = new FakeChain().watchResource(1n, stop.signal);
  expect((await watch.next()).done).toBe(false);
  const next = watch.next();
  stop.abort();
  expect((await next).done).toBe(true);
});

test("a signer records calls and answers by its handler", async () => {
  const chain = new FakeChain();
  const signer = chain.signer({ address: "alice" });
  const { blockNumber } = await signer.accept(7n, fence);
  expect(blockNumber).toBe(1);
  signer.on("accept", () => {
    throw new ChainError("refused", "FenceStale", { details: { pallet: "Provisioning", error: "FenceStale" } });
  });
  await expect(signer.accept(8n, fence)).rejects.toMatchObject({ code: "refused" });
  expect(signer.callsOf("accept")).toEqual([
    [7n, fence],
    [8n, fence],
  ]);
  expect(chain.signer({ address: "alice" })).toBe(signer);
});
