import { createHash, createPrivateKey } from "node:crypto";
import { mkdtempSync } from "node:fs";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:tls";
import { Metadata, Server, ServerCredentials, type ServerUnaryCall, type ServerWritableStream } from "@grpc/grpc-js";
import type { Duty, DutyKind, Fence, Hub, Job, MachineType, ResourceView } from "@logos/chain-client";
import type { FakeChain, FakeSigner } from "@logos/chain-client/testing";
import { encodeMachineFacts } from "@logos/machine-types";
import {
  type AttestRequest,
  type EndorsementDocuments,
  type HubRefusal,
  hubService,
  type JobRequest,
  type ObserveRequest,
  type Progress,
  partsOf,
  type ReferenceRequest,
  refusalToStatus,
  type Seen,
  type Statement,
  signStatement,
} from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import { createIdentity, type Identity } from "@logos/proto/tls";
import type { CrashPoint } from "./crash-points.js";
import type { DutyModules } from "./duties/modules.js";
import { HubConnections } from "./hub-connections/hub-connections.js";
import { Journal } from "./journal/journal.js";

/** Says nothing. */
export const silent: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export const ME = "my-account";
export const FENCE: Fence = { generation: 1, assignment: 1 };
export const FACTS: Uint8Array = encodeMachineFacts({
  ...{ hostKey: "ssh-ed25519 AAAA", addresses: ["127.0.0.1"], mac: "02:00:00:00:00:07" },
  endpoint: "127.0.0.1:1",
});

/** A type whose machines are judged by their processors. */
export const TYPE: MachineType = {
  ...{ name: "vm.small", version: 1, active: true, class: "vm", driver: "simulated" },
  ...{ attributes: [], rules: [], basePrice: 0n, executeMs: 20_000, trustedHub: false },
  predicates: [{ name: "vcpu", class: "platform", withinPermille: undefined }],
};

/** An agent on a real port with real TLS that answers what a test tells it. */
export interface FakeHub {
  readonly hub: Hub;
  /** What the next jobs meet: a refusal, or these steps and facts. */
  job: HubRefusal | { readonly steps: readonly string[]; readonly facts: Uint8Array };
  /** What statements say; changes of a statement before it is signed come from `forge`. */
  seen: Seen;
  forge: (statement: Statement) => Statement;
  /** Who signs, if not the hub. */
  signer: Identity;
  readonly asked: (JobRequest & Partial<ObserveRequest>)[];
  /** What it shows of its integrity; without it, it says that it cannot tell. */
  proof: { readonly evidence?: Uint8Array; readonly bundle?: Uint8Array; readonly documents?: EndorsementDocuments };
  /** Names of the calls about its integrity, in order. */
  readonly shown: (keyof FakeHub["proof"])[];
  close(): Promise<void>;
}

export async function startFakeHub(chain: FakeChain): Promise<FakeHub> {
  const identity = createIdentity();
  const grpc = new Server();
  const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const tls = createServer(
    {
      key: identity.keyPem,
      cert: identity.certPem,
      ALPNProtocols: ["h2"],
      requestCert: true,
      rejectUnauthorized: false,
    },
    (socket) => injector.injectConnection(socket),
  );
  await new Promise<void>((resolve) => tls.listen(0, "127.0.0.1", resolve));
  const room = { vcpu: 8, memoryMib: 16_384n, diskGib: 200n };
  const fake: FakeHub = {
    hub: {
      ...{ id: 3, account: "hub-account", operator: 1, region: "eu-at", class: "edge", capacity: room, free: room },
      ...{ place: { operator: 1, asn: 1, prefix: "10.0" }, phase: "active" },
      endpoint: `127.0.0.1:${(tls.address() as AddressInfo).port}`,
      tlsKey: `0x${Buffer.from(identity.spki).toString("hex")}`,
    },
    job: { steps: ["image", "boot"], facts: FACTS },
    seen: { kind: "machine", facts: FACTS, values: { vcpu: { kind: "uint", value: 2n } } },
    forge: (statement) => statement,
    signer: identity,
    asked: [],
    proof: {},
    shown: [],
    async close() {
      const closed = new Promise((resolve) => tls.close(resolve));
      injector.drain(0);
      await closed;
      grpc.forceShutdown();
    },
  };
  const carryOut = (call: ServerWritableStream<JobRequest, Progress>) => {
    fake.asked.push(call.request);
    const { job } = fake;
    if ("code" in job) return call.emit("error", { ...refusalToStatus(job), metadata: new Metadata() });
    const progress = { receipt: new Uint8Array(32), journalRoot: new Uint8Array(32), facts: undefined };
    for (const step of job.steps) call.write({ ...progress, step });
    call.write({ ...progress, step: "final", facts: job.facts });
    return call.end();
  };
  const unknown = { ...refusalToStatus({ code: "UNKNOWN", reason: "nothing is known" }), metadata: new Metadata() };
  const stream =
    (what: "evidence" | "bundle") => (call: ServerWritableStream<AttestRequest | ReferenceRequest, Uint8Array>) => {
      fake.shown.push(what);
      const bytes = fake.proof[what];
      if (bytes === undefined) return call.emit("error", unknown);
      for (const part of partsOf(bytes)) call.write(part);
      return call.end();
    };
  const genesisHash = Buffer.from(chain.genesisHash.slice(2), "hex");
  grpc.addService(hubService, {
    ensure: carryOut,
    remove: carryOut,
    observe: (call: ServerUnaryCall<ObserveRequest, unknown>, reply: (error: null, answer: unknown) => void) => {
      fake.asked.push(call.request);
      const statement = fake.forge({ ...call.request, genesisHash, hub: fake.hub.id, seen: fake.seen });
      reply(null, signStatement(statement, createPrivateKey(fake.signer.keyPem)));
    },
    attest: stream("evidence"),
    reference: stream("bundle"),
    endorsement: (_: unknown, reply: (error: object | null, answer?: EndorsementDocuments) => void) => {
      fake.shown.push("documents");
      const { documents } = fake.proof;
      if (documents === undefined) reply(unknown);
      else reply(null, documents);
    },
  });
  chain.setHub(fake.hub);
  return fake;
}

/** What handlers work with, over a journal in `directory`; crash points in `deadly` throw. */
export interface Bench extends DutyModules {
  readonly chain: FakeChain;
  readonly signer: FakeSigner;
  close(): void;
}

export function openBench(
  chain: FakeChain,
  directory: string,
  change: { readonly lies?: boolean; readonly deadly?: CrashPoint; readonly log?: Logger } = {},
): Bench {
  const journal = new Journal(join(directory, "journal.sqlite"), "test");
  const hubs = new HubConnections(createIdentity());
  const digest = (...parts: readonly unknown[]): `0x${string}` =>
    `0x${createHash("sha256").update(JSON.stringify(parts, plain)).digest("hex")}`;
  return {
    ...{ chain, journal, hubs, log: change.log ?? silent, lies: change.lies ?? false },
    signer: chain.signer({ address: ME }),
    commitments: { result: digest, observation: digest, vote: digest },
    reach: (point) => {
      if (point === change.deadly) throw new Error(`killed at ${point}`);
    },
    close() {
      hubs.close();
      journal.close();
    },
  };
}

export const temporary = (): string => mkdtempSync(join(tmpdir(), "logos-daemon-"));

/** A duty of resource 7 for which so much time is left. */
export function someDuty(chain: FakeChain, kind: DutyKind, remainingMs = 600): Duty {
  return { resource: 7n, fence: FENCE, kind, deadline: BigInt(chain.timeMs + remainingMs) };
}

/** What the chain knows of resource 7: two processors are desired, on hub 3, by me. */
export function someView(job: Partial<Job> = {}, change: Partial<ResourceView> = {}): ResourceView {
  return {
    ...{ id: 7n, check: undefined, ended: undefined },
    job: {
      ...{ action: "create", fence: FENCE, phase: "executing", hub: 3, executor: ME, deadline: 0n, step: undefined },
      ...job,
    },
    resource: {
      ...{ tenant: "tenant", workspace: "alice/web", name: "web", generation: 1, hub: 3, phase: "creating" },
      ...{ pending: undefined, actual: undefined },
      desired: {
        ...{ type: { name: "vm.small", version: 1 }, image: undefined, placement: {}, checkers: 3 },
        ...{ deleteProtection: false, price: 1n, attributes: { vcpu: { kind: "uint", value: 2n } } },
      },
    },
    ...change,
  };
}

/** A port on which nobody listens. */
export async function deadPort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
