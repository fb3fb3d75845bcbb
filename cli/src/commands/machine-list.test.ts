import type { ResourceView } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { expect, test } from "vitest";
import { followMachines } from "./machine-list.js";

const ended = (id: bigint): ResourceView => ({
  id,
  resource: undefined,
  job: undefined,
  check: undefined,
  ended: { tenant: "alice", phase: "removed", failure: undefined, hub: 0 },
});

test("a machine that ends is told once, one that ended before is not", async () => {
  const chain = new FakeChain();
  chain.setResource(1n, ended(1n));
  const stop = new AbortController();
  const lines: string[] = [];
  const living: ResourceView = {
    ...ended(2n),
    ended: undefined,
    job: {
      action: "create",
      fence: { generation: 1, assignment: 1 },
      phase: "requested",
      hub: undefined,
      executor: undefined,
      deadline: 0n,
      step: undefined,
    },
    resource: {
      tenant: "alice",
      workspace: "alice/web",
      name: "web",
      generation: 1,
      desired: {
        type: { name: "vm.small", version: 1 },
        image: undefined,
        attributes: {},
        placement: {},
        checkers: 3,
        deleteProtection: false,
        price: 1n,
      },
      pending: undefined,
      actual: undefined,
      hub: undefined,
      phase: "creating",
    },
  };
  chain.setResource(2n, living);
  const event = (_document: unknown, text: string): void => {
    lines.push(text);
    if (lines.length === 1) chain.setResource(2n, ended(2n));
    else stop.abort();
  };
  await followMachines(chain, "alice", { event }, stop.signal);
  expect(lines).toEqual(["alice/web/web: creating: requested", "alice/web/web: removed"]);
});
