import { createHash } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address, Duty, DutyKind, Hub, Job, Observation, Seat, SigningKey } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { type RunningDaemon, startDaemon } from "@logos/daemon";
import { createLogger, type RunningHub, startHub } from "@logos/hub";
import { vmSmall } from "@logos/machine-types";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

// A hub and four daemons of the real code over real TLS; only the chain is a fake that plays one job.

const EXECUTOR = "daemon-0";
const CHECKERS = ["daemon-1", "daemon-2", "daemon-3"];
const silent = createLogger("silent", () => {});
const room = { vcpu: 8, memoryMib: 16_384n, diskGib: 200n };
const keyOf = (address: Address): SigningKey => ({ address, publicKey: new Uint8Array(32), sign: (bytes) => bytes });
const digest = (...parts: readonly unknown[]): `0x${string}` =>
  `0x${createHash("sha256").update(JSON.stringify(parts, plain)).digest("hex")}`;
const commitments = { result: digest, observation: digest, vote: digest };

let chain: FakeChain;
let folder: string;
let hub: RunningHub;
let daemons: RunningDaemon[];
let job: Job;
let seats: Seat[];
let result: Uint8Array | undefined;
let seen: Map<Address, Observation>;

beforeEach(async () => {
  chain = new FakeChain();
  folder = mkdtempSync(join(tmpdir(), "logos-agents-"));
  [daemons, seats, result, seen] = [[], [], undefined, new Map()];
  const predicates = Object.entries(vmSmall.predicates).map(([name, { class: kind, withinPermille }]) => {
    return { name, class: kind, withinPermille };
  });
  const type = { name: "vm.small", version: 1, active: true, class: "vm", driver: "simulated", basePrice: 0n };
  chain.setMachineTypes([{ ...type, attributes: [], rules: [], predicates, executeMs: 20_000, trustedHub: false }]);
  const place = { operator: 1, asn: 1, prefix: "10.0" };
  const registered: Hub = {
    ...{ id: 0, account: "hub-0", operator: 1, region: "eu-at", class: "edge", place, capacity: room, free: room },
    ...{ endpoint: "", tlsKey: "0x", phase: "active" },
  };
  chain.setHub(registered);
  chain.signer(keyOf("hub-0")).on("announceHub", (endpoint, tlsKey) => {
    chain.setHub({ ...registered, endpoint, tlsKey: `0x${Buffer.from(tlsKey).toString("hex")}` });
    return chain.next();
  });
  hub = await startHub(
    { key: keyOf("hub-0"), dataDirectory: join(folder, "hub"), listen: { host: "127.0.0.1", port: 0 } },
    { chain, log: silent, reach: () => {} },
  );
  job = {
    ...{ action: "create", phase: "assigned", hub: 0, executor: EXECUTOR, deadline: 0n, step: undefined },
    fence: { generation: 1, assignment: 1 },
  };
});
afterEach(async () => {
  for (const daemon of daemons) await daemon.close(1_000);
  await hub.close(1_000);
});

function show(): void {
  const image = createHash("sha256").update("debian-13@1").digest("hex");
  const phase = seats.length > 0 && seats.every(({ committed }) => committed) ? "revealing" : "committing";
  chain.setResource(7n, {
    ...{ id: 7n, job, ended: undefined },
    check: seats.length === 0 ? undefined : { round: "committee", phase, seats },
    resource: {
      ...{ tenant: "tenant", workspace: "alice/web", name: "web", generation: 1, hub: 0, phase: "creating" },
      ...{ pending: undefined, actual: undefined },
      desired: {
        ...{ type: { name: "vm.small", version: 1 }, placement: {}, checkers: 3, deleteProtection: false, price: 1n },
        image: { name: "debian-13", version: 1, digest: `0x${image}` },
        attributes: {
          image: { kind: "text", value: "debian-13" },
          vcpu: { kind: "uint", value: 2n },
          memory_mib: { kind: "uint", value: 2048n },
          disk_gib: { kind: "uint", value: 20n },
        },
      },
    },
  });
}

const duty = (kind: DutyKind): Duty => {
  return { resource: 7n, fence: job.fence, kind, deadline: BigInt(chain.timeMs + 5_000) };
};

/** Starts a daemon and plays the chain's part of the job towards it. */
async function enlist(address: Address, lies = false): Promise<void> {
  const place = { operator: 9, asn: 9, prefix: "10.9" };
  chain.setDaemon({ account: address, place, tlsKey: "0x", suspended: undefined });
  const signer = chain.signer({ address });
  const advance = (change: () => void) => () => {
    change();
    show();
    return chain.next();
  };
  signer.on("announceDaemon", (tlsKey) => {
    chain.setDaemon({
      account: address,
      place,
      tlsKey: `0x${Buffer.from(tlsKey).toString("hex")}`,
      suspended: undefined,
    });
    return chain.next();
  });
  signer.on(
    "accept",
    advance(() => {
      job = { ...job, phase: "executing" };
      chain.setDuties(address, [duty("execute")]);
    }),
  );
  signer.on(
    "commitResult",
    advance(() => {
      job = { ...job, phase: "checking" };
      seats = CHECKERS.map((account) => ({ account, committed: false, revealed: false }));
      show();
      chain.setDuties(address, []);
      for (const account of CHECKERS) chain.setDuties(account, [duty("observe")]);
    }),
  );
  signer.on(
    "commitObservation",
    advance(() => {
      seats = seats.map((seat) => (seat.account === address ? { ...seat, committed: true } : seat));
      if (!seats.every(({ committed }) => committed)) return chain.setDuties(address, []);
      for (const account of CHECKERS) chain.setDuties(account, [duty("reveal-observation")]);
      chain.setDuties(EXECUTOR, [duty("reveal-result")]);
    }),
  );
  signer.on("revealResult", (_, __, facts) => {
    result = facts;
    return chain.next();
  });
  signer.on("revealObservation", (_, __, observation) => {
    seen.set(address, observation);
    return chain.next();
  });
  const options = { key: keyOf(address), dataDirectory: join(folder, address), lies };
  daemons.push(await startDaemon(options, { chain, commitments, log: silent, reach: () => {} }));
}

async function play(): Promise<void> {
  show();
  chain.setDuties(EXECUTOR, [duty("accept")]);
  await vi.waitFor(() => expect([result !== undefined, seen.size]).toEqual([true, 3]), { timeout: 10_000 });
}

test("an executor makes a machine, and three checkers see it as desired with the very same facts", async () => {
  for (const address of [EXECUTOR, ...CHECKERS]) await enlist(address);
  await play();
  for (const { findings, facts } of seen.values()) {
    expect(findings).toEqual(Object.keys(vmSmall.predicates).map(() => "ok"));
    expect(Buffer.from(facts).equals(result ?? new Uint8Array())).toBe(true);
  }
  expect(new Set([...seen.values()].map(({ evidenceRoot }) => evidenceRoot)).size).toBe(3);
});

test("an executor that lies is contradicted by every checker", async () => {
  await enlist(EXECUTOR, true);
  for (const address of CHECKERS) await enlist(address);
  await play();
  expect([...seen.values()].every(({ findings }) => findings.every((finding) => finding === "mismatch"))).toBe(true);
});

test("a hub that makes less than was asked for is found out by every checker", async () => {
  writeFileSync(join(folder, "hub", "faults.json"), JSON.stringify({ "7": { vcpu: 1 } }));
  for (const address of [EXECUTOR, ...CHECKERS]) await enlist(address);
  await play();
  const wrong = Object.keys(vmSmall.predicates).map((name) => (name === "vcpu" ? "mismatch" : "ok"));
  for (const { findings } of seen.values()) expect(findings).toEqual(wrong);
});

test("a hub that shows every observer another face is betrayed by facts that differ", async () => {
  writeFileSync(join(folder, "hub", "faults.json"), JSON.stringify({ "*": { twoFaced: true } }));
  for (const address of [EXECUTOR, ...CHECKERS]) await enlist(address);
  await play();
  const faces = [...seen.values()].map(({ facts }) => Buffer.from(facts).toString("hex"));
  expect(new Set(faces).size).toBe(3);
});

function plain(_: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  return value instanceof Uint8Array ? Buffer.from(value).toString("hex") : value;
}
