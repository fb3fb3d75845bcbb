import { createHash } from "node:crypto";
import type { Address, Duty, Fence, Hub, HubId, Job, ResourceId, ResourceView } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import type { Logger } from "@logos/proto/process";

/** Says nothing. */
export const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const HUB: HubId = 3;
export const HUB_ACCOUNT: Address = "hub-account";
export const EXECUTOR: Address = "executor-account";

/** A registered hub with room for eight processors. */
export function someHub(change: Partial<Hub> = {}): Hub {
  const room = { vcpu: 8, memoryMib: 16_384n, diskGib: 200n };
  return {
    id: HUB,
    account: HUB_ACCOUNT,
    operator: 1,
    region: "eu-at",
    class: "edge",
    place: { operator: 1, asn: 1, prefix: "10.0" },
    capacity: room,
    free: room,
    endpoint: "",
    tlsKey: "0x",
    phase: "active",
    ...change,
  };
}

/** A job of vm.small on {@link HUB} by {@link EXECUTOR}, executing. */
export function someJob(change: Partial<Job> = {}): Job {
  const fence = { generation: 1, assignment: 1 };
  const chain = { action: "create", phase: "executing", deadline: 0n, step: undefined } as const;
  return { ...chain, fence, hub: HUB, executor: EXECUTOR, ...change };
}

/** What the chain knows of a machine of two processors that is being made. */
export function someView(id: ResourceId, job: Job | undefined, change: Partial<ResourceView> = {}): ResourceView {
  const digest = createHash("sha256").update("debian-13@1").digest("hex");
  return {
    id,
    job,
    check: undefined,
    ended: undefined,
    resource: {
      tenant: "tenant",
      workspace: "alice/web",
      name: "web",
      generation: job?.fence.generation ?? 1,
      pending: undefined,
      actual: undefined,
      hub: HUB,
      phase: "creating",
      desired: {
        type: { name: "vm.small", version: 1 },
        image: { name: "debian-13", version: 1, digest: `0x${digest}` },
        attributes: {
          image: { kind: "text", value: "debian-13" },
          vcpu: { kind: "uint", value: 2n },
          memory_mib: { kind: "uint", value: 2048n },
          disk_gib: { kind: "uint", value: 20n },
        },
        placement: {},
        checkers: 3,
        deleteProtection: false,
        price: 1n,
      },
    },
    ...change,
  };
}

export function hostDuty(resource: ResourceId, fence: Fence = { generation: 1, assignment: 1 }): Duty {
  return { resource, fence, kind: "host", deadline: 0n };
}

/** A chain that knows {@link HUB} and, under this TLS key, {@link EXECUTOR}. */
export function someChain(executorKey: Uint8Array): FakeChain {
  const chain = new FakeChain();
  chain.setHub(someHub());
  addDaemon(chain, EXECUTOR, executorKey);
  return chain;
}

function addDaemon(chain: FakeChain, account: Address, tlsKey: Uint8Array): void {
  const place = { operator: 9, asn: 9, prefix: "10.9" };
  chain.setDaemon({ account, place, tlsKey: `0x${Buffer.from(tlsKey).toString("hex")}`, suspended: undefined });
}

/** Everything that comes, in order. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
