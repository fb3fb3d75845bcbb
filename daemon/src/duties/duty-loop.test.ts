import { ChainError, type Duty, type DutyKind } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FENCE, ME, silent, someDuty } from "../testing.js";
import { DutyLoop } from "./duty-loop.js";
import { machineDuties } from "./machine-duties.js";
import type { DutyHandler } from "./modules.js";

let chain: FakeChain;
let stop: AbortController;
let handled: Duty[];

beforeEach(() => {
  chain = new FakeChain();
  stop = new AbortController();
  handled = [];
});
afterEach(() => stop.abort());

function follow(handler: DutyHandler, log: Partial<typeof silent> = {}): DutyLoop<Duty> {
  const every: DutyHandler = async (duty, signal) => {
    handled.push(duty);
    await handler(duty, signal);
  };
  const handlers = new Proxy({} as Record<DutyKind, DutyHandler>, { get: () => every });
  const loop = new DutyLoop(machineDuties(ME, chain, handlers), { ...silent, ...log });
  void loop.run(stop.signal);
  return loop;
}

const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

test("a duty is handled once, however often the list changes around it", async () => {
  follow(async () => {});
  const duty = someDuty(chain, "accept");
  chain.setDuties(ME, [duty]);
  await pause();
  chain.setDuties(ME, [duty, someDuty(chain, "observe")]);
  await pause();
  chain.setDuties(ME, [{ ...duty, deadline: duty.deadline + 5n }]);
  await pause();
  expect(handled.map(({ kind }) => kind)).toEqual(["accept", "observe"]);
});

test("a duty that vanished and comes back is handled again, and so is the next fence token", async () => {
  follow(async () => {});
  const duty = someDuty(chain, "accept");
  chain.setDuties(ME, [duty]);
  await pause();
  chain.setDuties(ME, []);
  await pause();
  chain.setDuties(ME, [duty, { ...duty, fence: { ...FENCE, assignment: 2 } }]);
  await pause();
  expect(handled).toHaveLength(3);
});

test("what the chain no longer awaits is aborted", async () => {
  const aborted = vi.fn();
  follow((_, signal) => new Promise((resolve) => signal.addEventListener("abort", () => resolve(aborted()))));
  chain.setDuties(ME, [someDuty(chain, "execute")]);
  await pause();
  expect(aborted).not.toHaveBeenCalled();
  chain.setDuties(ME, []);
  await pause();
  expect(aborted).toHaveBeenCalledOnce();
});

test("a failure of the way to the chain is tried again, and logged once", async () => {
  const warn = vi.fn();
  follow(
    async () => {
      if (handled.length < 3) throw new ChainError("unreachable", "gone");
    },
    { warn },
  );
  chain.setDuties(ME, [someDuty(chain, "accept")]);
  await vi.waitFor(() => expect(handled).toHaveLength(3), { timeout: 2_000 });
  await pause(100);
  expect(handled).toHaveLength(3);
  expect(warn).toHaveBeenCalledOnce();
});

test("what the chain refuses is logged and dropped", async () => {
  const info = vi.fn();
  follow(
    async () => {
      throw new ChainError("refused", "no", { details: { pallet: "Provisioning", error: "FenceStale" } });
    },
    { info },
  );
  chain.setDuties(ME, [someDuty(chain, "accept")]);
  await pause(300);
  expect(handled).toHaveLength(1);
  expect(info.mock.calls[0]?.[1]).toMatchObject({ resource: 7n, duty: "accept", reason: "FenceStale" });
});

test("draining waits for what is in hand and aborts it when the time is over", async () => {
  const finished = vi.fn();
  const loop = follow((duty, signal) => {
    if (duty.kind === "accept") return pause(50).then(() => finished());
    return new Promise((resolve) => signal.addEventListener("abort", () => resolve()));
  });
  chain.setDuties(ME, [someDuty(chain, "accept"), someDuty(chain, "execute")]);
  await pause();
  stop.abort();
  const begin = performance.now();
  await loop.drain(150);
  expect(finished).toHaveBeenCalledOnce();
  expect(performance.now() - begin).toBeGreaterThan(140);
});
