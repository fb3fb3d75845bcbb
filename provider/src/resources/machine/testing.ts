import type {
  Attributes,
  DryRun,
  Ended,
  Intent,
  MachineRequest,
  MachineType,
  Refusal,
  Resource,
  ResourceId,
  ResourceView,
} from "@logos/chain-client";
import { FakeChain, type FakeSigner, NOTHING_REFUSED } from "@logos/chain-client/testing";
import { encodeMachineFacts } from "@logos/machine-types";
import type { Holdings, RunClient } from "@logos/proto/run";
import { Budget } from "../../budget.js";
import { Catalogue } from "../../catalogue.js";
import type { Context } from "../../framework/provider.js";
import { FileJournal } from "../../journal/file-journal.js";
import type { Tenancy } from "../../tenancy.js";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import type { ObjectValue, Value } from "../../tfprotov6/value.js";
import { machineSchema } from "./schema.js";

const TENANT = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const DIGEST = `0x${"d1".repeat(32)}` as const;
const uint = (value: bigint) => ({ kind: "uint", value }) as const;

const count = (name: string, min: bigint, max: bigint, preset: bigint, unitPrice: bigint) =>
  ({
    name,
    kind: { kind: "uint", min, max, step: 1n },
    required: false,
    default: uint(preset),
    mutability: "in-place",
    unitPrice,
  }) as const;

/** `vm.small@1` and `vm.medium@1` as a catalogue has them. */
export const types: readonly MachineType[] = [
  ["vm.small", 1n, 4n],
  ["vm.medium", 2n, 16n],
].map(([name, min, max]) => ({
  name: String(name),
  version: 1,
  active: true,
  class: "vm",
  driver: "simulated",
  attributes: [
    {
      name: "image",
      kind: { kind: "image" },
      required: true,
      default: undefined,
      mutability: "replace",
      unitPrice: 0n,
    },
    count("vcpu", BigInt(String(min)), BigInt(String(max)), 2n, 2_000_000_000n),
    count("memory_mib", 512n, 8192n, 2048n, 1_000_000n),
    count("disk_gib", 5n, 100n, 20n, 50_000_000n),
  ],
  rules: [],
  predicates: [{ name: "memory_mib", class: "platform", withinPermille: 20 }],
  basePrice: 1_000_000_000n,
  executeMs: 20_000,
  trustedHub: false,
}));

/** A provider that is configured with a chain in memory. */
export interface Fixture {
  readonly chain: FakeChain;
  readonly signer: FakeSigner;
  readonly tenancy: Tenancy;
  readonly context: Context<Tenancy>;
  readonly stop: () => void;
  /** Points that were reached, in order. */
  readonly reached: string[];
}

/** `folder` keeps the journal, `run` names the run of Terraform; `link` stands for the socket of `logos run`. */
export function fixture(folder: string, run = "run 1", link?: RunClient, chain: FakeChain = newChain()): Fixture {
  const abort = new AbortController();
  const signer = chain.signer({ address: TENANT });
  const reached: string[] = [];
  const tenancy: Tenancy = {
    chain,
    signer,
    accountName: "alice",
    workspace: "alice/web",
    journal: new FileJournal(folder, run),
    run: link,
    budget: new Budget(async () => (await chain.account(TENANT)).free),
    catalogue: new Catalogue(chain),
    creating: new Set(),
    reach: (point) => reached.push(point),
    patience: { unreachableMs: 60_000, probeMs: 5 },
  };
  const context = { client: tenancy, signal: abort.signal };
  return { chain, signer, tenancy, context, reached, stop: () => abort.abort() };
}

/** A chain that answers requests by a job that is under way; `verify` and `end` bring it to an end. */
export function newChain(): FakeChain {
  const chain = new FakeChain();
  chain.setMachineTypes(types);
  chain.setImages([{ name: "debian-13", version: 1, digest: DIGEST, active: true }]);
  chain.setAccount(TENANT, { free: 10n ** 15n, held: 0n, nonce: 0 });
  const place = { operator: 1, asn: 64_500, prefix: "192.0.2.0/24" };
  const capacity = { vcpu: 64, memoryMib: 262_144n, diskGib: 10_000n };
  const hub = { account: "hub", operator: 1, class: "edge", place, capacity, free: capacity, endpoint: "" } as const;
  chain.setHub({ id: 1, region: "eu-at", tlsKey: "0x", phase: "active", ...hub });
  chain.onDryRun((_who, intent) => dryRun(intent));
  chain
    .signer({ address: TENANT })
    .on("request", (request) => {
      const id = chain.fresh();
      chain.setResource(id, jobView(id, request, 1));
      return { ...chain.next(), id };
    })
    .on("update", async (id, request) => {
      const { resource } = (await chain.resource(id)) ?? {};
      const generation = (resource?.generation ?? 0) + 1;
      chain.setResource(id, jobView(id, request, generation, resource?.actual));
      return chain.next();
    });
  return chain;
}

/** The development runtime's answer where nothing is wrong; `refusals` and `replace` are added by tests. */
export function dryRun(intent: Intent, refusals: readonly Refusal[] = [], replace: readonly string[] = []): DryRun {
  if (intent.kind === "remove") return { ...NOTHING_REFUSED, refusals };
  const { type, attributes } = intent.request;
  const defaults = { vcpu: uint(2n), memory_mib: uint(2048n), disk_gib: uint(20n) };
  const known = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return {
    refusals,
    replace,
    type: { name: type.name, version: type.version ?? 1 },
    image: { name: "debian-13", version: 1, digest: DIGEST },
    attributes: { ...defaults, ...Object.fromEntries(known) },
    price: Object.values(attributes).includes(undefined) ? undefined : 12_500_000_000n,
    hold: 300_000_000_000n,
  };
}

const fence = (generation: number) => ({ generation, assignment: 1 });

/** A resource whose job is being carried out. */
export function jobView(
  id: ResourceId,
  request: MachineRequest,
  generation: number,
  actual?: Resource["actual"],
): ResourceView {
  const defaults: Attributes = { vcpu: uint(2n), memory_mib: uint(2048n), disk_gib: uint(20n) };
  const resource: Resource = {
    tenant: TENANT,
    workspace: request.workspace,
    name: request.name,
    generation,
    desired: {
      type: { name: request.type.name, version: request.type.version ?? 1 },
      image: { name: "debian-13", version: 1, digest: DIGEST },
      attributes: { ...defaults, ...request.attributes },
      placement: request.placement,
      checkers: request.checkers ?? 3,
      deleteProtection: request.deleteProtection,
      price: 12_500_000_000n,
    },
    pending: undefined,
    actual,
    hub: 1,
    phase: generation === 1 ? "creating" : "updating",
  };
  const job = {
    action: generation === 1 ? "create" : "update",
    fence: fence(generation),
    phase: "executing",
    hub: 1,
    executor: TENANT,
    deadline: 0n,
    step: undefined,
  } as const;
  return { id, resource, job, check: undefined, ended: undefined };
}

/** Ends the job of a resource in agreement; `seen` replaces what the checkers saw. */
export async function verify(chain: FakeChain, id: ResourceId, seen: Attributes = {}): Promise<void> {
  const view = await chain.resource(id);
  if (view?.resource === undefined) throw new Error(`no resource ${id}`);
  const { desired, generation } = view.resource;
  const actual = {
    generation,
    type: desired.type,
    image: desired.image,
    attributes: { ...desired.attributes, ...seen },
    facts: encodeMachineFacts({
      hostKey: "ssh-ed25519 AAAA",
      addresses: ["10.0.0.7"],
      endpoint: "127.0.0.1:2222",
      mac: "02:00:00:00:00:07",
    }),
    verifiedAt: 9,
    executor: TENANT,
    checkers: [],
    hub: 1,
  };
  chain.setResource(id, { ...view, job: undefined, resource: { ...view.resource, phase: "live", actual } });
}

/** Ends a resource. */
export function end(chain: FakeChain, id: ResourceId, phase: Ended["phase"], failure?: Ended["failure"]): void {
  const ended = { tenant: TENANT, phase, failure, hub: 1 };
  chain.setResource(id, { id, resource: undefined, job: undefined, check: undefined, ended });
}

/** A `logos run` that knows these resources and keeps what it hears. */
export class FakeRun implements RunClient {
  holdings: Holdings;
  readonly madeResources: bigint[] = [];
  readonly lines: string[] = [];

  constructor(holdings: Holdings = { headResources: [], runResources: [] }) {
    this.holdings = holdings;
  }
  async describe(): Promise<Holdings> {
    return this.holdings;
  }
  async made(_workspace: string, id: bigint): Promise<void> {
    this.madeResources.push(id);
  }
  async report(_workspace: string, name: string, text: string): Promise<void> {
    this.lines.push(`${name}: ${text}`);
  }
  close(): void {}
}

/** A configuration: every attribute null but those given; numbers become Terraform's. */
export function config(values: Readonly<Record<string, Value | number>>): ObjectValue {
  const empty = Object.fromEntries(Object.keys(machineSchema.attributes).map((name) => [name, null]));
  const given = Object.entries(values).map(([name, value]): [string, Value] => {
    return [name, typeof value === "number" ? CtyNumber.of(value) : value];
  });
  return { ...empty, ...Object.fromEntries(given) };
}

/** What Terraform proposes: the configuration with prior values of computed attributes that it leaves out. */
export function proposal(given: ObjectValue, prior: ObjectValue | null): ObjectValue {
  const entries = Object.entries(machineSchema.attributes).map(([name, { mode }]): [string, Value] => {
    const kept = mode.endsWith("computed") ? (prior?.[name] ?? null) : null;
    return [name, given[name] ?? kept];
  });
  return Object.fromEntries(entries);
}
