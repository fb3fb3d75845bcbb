import type { Seat } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { createIdentity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHandlers } from "../duties/handlers.js";
import {
  type Bench,
  FACTS,
  type FakeHub,
  FENCE,
  ME,
  openBench,
  someDuty,
  someView,
  startFakeHub,
  TYPE,
  temporary,
} from "../testing.js";

type Kind = "observe" | "reveal-observation" | "observe-as-juror" | "reveal-as-juror";
const quiet = new AbortController().signal;
const ours: Seat = { account: ME, committed: false, revealed: false };
let chain: FakeChain;
let hub: FakeHub;
let directory: string;
let bench: Bench;

beforeEach(async () => {
  chain = new FakeChain();
  hub = await startFakeHub(chain);
  chain.setMachineTypes([TYPE]);
  seat(ours);
  directory = temporary();
  bench = openBench(chain, directory);
});
afterEach(async () => {
  bench.close();
  await hub.close();
});

function seat(own: Seat, action: "create" | "remove" = "create"): void {
  const check = { round: "committee", phase: "committing", seats: [own] } as const;
  chain.setResource(7n, someView({ action, phase: "checking" }, { check }));
}

function restart(change: Parameters<typeof openBench>[2] = {}): void {
  bench.close();
  bench = openBench(chain, directory, change);
}

async function handle(kind: Kind, remainingMs = 400): Promise<void> {
  await createHandlers(bench)[kind](someDuty(chain, kind, remainingMs), quiet);
}

const commitments = () => bench.signer.callsOf("commitObservation").map(([, , commitment]) => commitment);

/** Observes and reveals; what was revealed. */
async function revealed(remainingMs?: number) {
  await handle("observe", remainingMs);
  await handle("reveal-observation");
  const [[, , observation, salt] = []] = bench.signer.callsOf("revealObservation");
  if (observation === undefined || salt === undefined) throw new Error("nothing was revealed");
  expect(commitments()).toEqual([bench.commitments.observation(observation, salt, ME, 7n, FENCE)]);
  return observation;
}

test("a machine as desired is observed ok, with the facts of the hub, and revealed as committed", async () => {
  const observation = await revealed();
  expect(observation.findings).toEqual(["ok"]);
  expect(Buffer.from(observation.facts).equals(FACTS)).toBe(true);
  expect(observation.evidenceRoot).toMatch(/^0x[0-9a-f]{64}$/);
});

test("a machine with another number of processors is a mismatch", async () => {
  hub.seen = { kind: "machine", facts: FACTS, values: { vcpu: { kind: "uint", value: 3n } } };
  expect((await revealed()).findings).toEqual(["mismatch"]);
});

test("a machine that the hub says is absent is a mismatch without facts", async () => {
  hub.seen = { kind: "absent" };
  const { findings, facts } = await revealed();
  expect([findings, facts.length]).toEqual([["mismatch"], 0]);
});

test.each([
  ["another nonce", (hub: FakeHub) => (hub.forge = (said) => ({ ...said, nonce: new Uint8Array(32) }))],
  ["another chain", (hub: FakeHub) => (hub.forge = (said) => ({ ...said, genesisHash: new Uint8Array(32).fill(9) }))],
  ["another hub", (hub: FakeHub) => (hub.forge = (said) => ({ ...said, hub: 4 }))],
  ["another resource", (hub: FakeHub) => (hub.forge = (said) => ({ ...said, resource: 8n }))],
  ["another fence token", (hub: FakeHub) => (hub.forge = (said) => ({ ...said, assignment: 2 }))],
  ["another signer", (hub: FakeHub) => (hub.signer = createIdentity())],
  ["facts that are none", (hub: FakeHub) => (hub.seen = { kind: "machine", facts: Uint8Array.of(1), values: {} })],
])("a statement of %s is unknown, never a mismatch", async (_, spoil) => {
  spoil(hub);
  const { findings, facts } = await revealed();
  expect([findings, facts.length]).toEqual([["unknown"], 0]);
});

test("a hub that cannot tell at first is asked again until it can", async () => {
  hub.seen = { kind: "unknown", reason: "down" };
  const observing = revealed(5_000);
  await new Promise((resolve) => setTimeout(resolve, 150));
  hub.seen = { kind: "machine", facts: FACTS, values: { vcpu: { kind: "uint", value: 2n } } };
  expect((await observing).findings).toEqual(["ok"]);
});

test("a removal is ok when the machine is absent and a mismatch when it is there", async () => {
  seat(ours, "remove");
  hub.seen = { kind: "absent" };
  expect((await revealed()).findings).toEqual(["ok"]);
  restart();
  hub.seen = { kind: "machine", facts: FACTS, values: {} };
  await handle("observe-as-juror");
  await handle("reveal-as-juror");
  expect(bench.signer.callsOf("revealObservation")[1]?.[2].findings).toEqual(["mismatch"]);
});

test("every question has a nonce of its own, and a juror's is another than a checker's", async () => {
  await handle("observe");
  await handle("observe-as-juror");
  const nonces = hub.asked.map(({ nonce }) => Buffer.from(nonce ?? []).toString("hex"));
  expect(new Set(nonces).size).toBe(2);
});

test.each(["before-observe", "after-observe", "before-commit-observation", "after-commit-observation"] as const)(
  "after a crash %s one commitment is made, or the very same again",
  async (point) => {
    restart({ deadly: point });
    await expect(handle("observe")).rejects.toThrow(point);
    const before = bench.journal.observation({ resource: 7n, fence: FENCE }, "committee");
    hub.seen = before === undefined ? hub.seen : { kind: "absent" };
    restart();
    await handle("observe");
    expect(new Set(commitments()).size).toBe(1);
    const after = bench.journal.observation({ resource: 7n, fence: FENCE }, "committee");
    expect(after?.observation.findings).toEqual(["ok"]);
  },
);

test("a restored journal that lacks what its account committed to signs nothing else", async () => {
  seat({ ...ours, committed: true });
  await handle("observe");
  await handle("reveal-observation");
  expect(hub.asked).toEqual([]);
  expect(bench.signer.calls).toEqual([]);
});

test("a liar says mismatch of what is fine", async () => {
  restart({ lies: true });
  expect((await revealed()).findings).toEqual(["mismatch"]);
});

test("an observation for an older fence token is not made", async () => {
  chain.setResource(7n, someView({ fence: { generation: 2, assignment: 1 } }));
  await handle("observe");
  expect(hub.asked).toEqual([]);
});
