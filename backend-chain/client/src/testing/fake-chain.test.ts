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

test("integrity is what a test sets, and its calls are recorded apart", async () => {
  const chain = new FakeChain();
  const stop = new AbortController();
  const seen: number[] = [];
  for await (const tasks of chain.attestation.watchTasks("daemon", stop.signal)) {
    seen.push(tasks.length);
    if (seen.length === 2) stop.abort();
    else chain.attestation.setTasks("daemon", [{ kind: "appraisal", hub: 0, round: 3 }]);
  }
  expect(seen).toEqual([0, 1]);
  const signer = chain.signer({ address: "daemon" });
  await signer.attestation.commitVote(0, 3, `0x${"11".repeat(32)}`);
  expect(signer.calls).toEqual([]);
  expect(signer.attestation.callsOf("commitVote")).toEqual([[0, 3, `0x${"11".repeat(32)}`]]);
  signer.attestation.on("proveFraud", () => ({ ...chain.next(), upheld: false }));
  const passed = { hub: 0, round: 1, profile: "0x", epoch: 0, states: "0x", logLength: 1, pcr10: "0x", witnesses: [] };
  expect(await signer.attestation.proveFraud(passed as never, new Uint8Array())).toMatchObject({ upheld: false });
});
