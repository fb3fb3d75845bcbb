import type { ResourceView } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { expect, test } from "vitest";
import { verifiedMachines } from "./verify.js";

const digest = "0x00" as const;

function machine(id: bigint, name: string, change: Partial<NonNullable<ResourceView["resource"]>> = {}): ResourceView {
  const type = { name: "vm.small", version: 1 };
  const image = { name: "debian-13", version: 1, digest };
  const common = { type, image, attributes: {} };
  return {
    id,
    resource: {
      tenant: "alice",
      workspace: "alice/hello",
      name,
      generation: 1,
      desired: { ...common, placement: {}, checkers: 3, deleteProtection: false, price: 1n },
      pending: undefined,
      actual: {
        ...common,
        generation: 1,
        facts: new Uint8Array(),
        verifiedAt: 9,
        executor: "e",
        checkers: ["c"],
        hub: 0,
      },
      hub: 0,
      phase: "live",
      ...change,
    },
    job: undefined,
    check: undefined,
    ended: undefined,
  };
}

function chainWith(...views: readonly ResourceView[]): FakeChain {
  const chain = new FakeChain();
  for (const view of views) chain.setResource(view.id, view);
  return chain;
}

const verify = (chain: FakeChain) => verifiedMachines(chain, "alice", "alice/hello", ["web", "worker"]);

test("two verified machines are what the story wants", async () => {
  const views = await verify(chainWith(machine(2n, "worker"), machine(1n, "web")));
  expect(views.map(({ id }) => id)).toEqual([1n, 2n]);
});

test("one that is missing, one too many or one of another workspace is told", async () => {
  await expect(verify(chainWith(machine(1n, "web")))).rejects.toThrow("should hold web, worker and holds web");
  const twice = chainWith(machine(1n, "web"), machine(2n, "worker"), machine(3n, "worker"));
  await expect(verify(twice)).rejects.toThrow("holds web, worker, worker");
  const elsewhere = machine(2n, "worker", { workspace: "alice/other" });
  await expect(verify(chainWith(machine(1n, "web"), elsewhere))).rejects.toThrow("holds web");
});

test("one whose actual state is of an older generation is not verified", async () => {
  const chain = chainWith(machine(1n, "web"), machine(2n, "worker", { generation: 2 }));
  await expect(verify(chain)).rejects.toThrow("worker is not verified");
});
