import { createPrivateKey } from "node:crypto";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex } from "@logos/chain-client";
import type { FakeChain } from "@logos/chain-client/testing";
import { decodeMachineFacts } from "@logos/machine-types";
import { type Progress, signStatement, verifyStatement } from "@logos/proto/hub";
import { createIdentity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CRASH_POINTS, type CrashPoint, crashAt } from "../crash-points.js";
import type { Driver } from "../drivers/driver.js";
import { openSimulatedDriver } from "../drivers/simulated/driver.js";
import { Faults } from "../drivers/simulated/faults.js";
import { Journal } from "../journal/journal.js";
import { all, HUB, silent, someChain, someHub, someJob, someView } from "../testing.js";
import { Ledger } from "./ledger.js";
import { HubService } from "./service.js";

const executor = createIdentity();
const hubIdentity = createIdentity();
const key: Hex = `0x${Buffer.from(executor.spki).toString("hex")}`;
const first = { resource: 7n, generation: 1, assignment: 1 };
const second = { ...first, assignment: 2 };

interface Agent {
  readonly service: HubService;
  readonly driver: Driver;
  readonly journal: Journal;
}

let chain: FakeChain;
let directory: string;
let open: Agent[];

beforeEach(() => {
  chain = someChain(executor.spki);
  chain.setResource(7n, someView(7n, someJob()));
  directory = mkdtempSync(join(tmpdir(), "logos-hub-"));
  open = [];
});
afterEach(async () => {
  for (const agent of open) await stop(agent);
});

async function start(reach: (point: CrashPoint) => void = () => {}): Promise<Agent> {
  const faults = new Faults(join(directory, "faults.json"));
  const driver = await openSimulatedDriver({
    directory: join(directory, "machines"),
    host: "127.0.0.1",
    faults,
    log: silent,
  });
  const journal = new Journal(join(directory, "journal.sqlite"), "test");
  const service = new HubService(
    { hub: HUB, capacity: someHub().capacity, aheadMs: 50 },
    {
      ...{ chain, driver, reach, log: silent, ledger: new Ledger(journal) },
      sign: (statement) => signStatement(statement, createPrivateKey(hubIdentity.keyPem)),
    },
  );
  const agent = { service, driver, journal };
  open.push(agent);
  return agent;
}

async function stop(agent: Agent): Promise<void> {
  open = open.filter((other) => other !== agent);
  await agent.service.close(1_000);
  await agent.driver.close();
  agent.journal.close();
}

function fault(faults: object): void {
  writeFileSync(join(directory, "faults.json"), JSON.stringify(faults));
}

async function ensure({ service }: Agent, request = first, callerKey: Hex = key): Promise<Progress[]> {
  const answer = await service.carryOut("ensure", request, callerKey);
  if (answer.kind === "refused") throw new Error(answer.refusal.code);
  return await all(answer.what);
}

const factsOf = (progress: readonly Progress[]) => decodeMachineFacts(progress.at(-1)?.facts ?? new Uint8Array());

/** How often each step was begun under this fence token. */
const begun = ({ journal }: Agent, assignment = 1) => {
  const steps = [...journal.entries()].filter(
    ({ mark, fence }) => mark === "intent" && fence.assignment === assignment,
  );
  return steps.map(({ step }) => step);
};

test("a machine is made step by step, and the last message carries its facts", async () => {
  const agent = await start();
  const progress = await ensure(agent);
  expect(progress.map(({ step }) => step)).toEqual(["image", "reserve", "boot", "final"]);
  expect(factsOf(progress).endpoint).toMatch(/^127\.0\.0\.1:\d+$/);
  const roots = progress.map(({ journalRoot }) => Buffer.from(journalRoot).toString("hex"));
  expect(new Set(roots).size).toBe(4);
});

test("a second call joins the first, a third gets the answer again, and no step runs twice", async () => {
  fault({ "*": { delayMs: 20 } });
  const agent = await start();
  const [one, two] = await Promise.all([ensure(agent), ensure(agent)]);
  expect(two).toEqual(one);
  expect(factsOf(await ensure(agent))).toEqual(factsOf(one));
  expect(begun(agent)).toEqual(["begin", "image", "reserve", "boot"]);
});

test.each(
  CRASH_POINTS.flatMap((point) => (point === "before-done" ? [1] : [1, 2, 3]).map((times) => ({ point, times }))),
)("after a crash at $point number $times the same call ends with one machine", async ({ point, times }) => {
  const died = await start(
    crashAt(`hub:${point}:${times}`, () => {
      throw new Error("killed");
    }),
  );
  await expect(ensure(died)).rejects.toThrow("killed");
  await stop(died);
  const agent = await start();
  const facts = factsOf(await ensure(agent));
  expect(agent.driver.held()).toHaveLength(1);
  await stop(agent);
  expect(factsOf(await ensure(await start()))).toEqual(facts);
});

test("after a crash a step that the journal calls done is not done again", async () => {
  const died = await start(
    crashAt("hub:before-step:3", () => {
      throw new Error("killed");
    }),
  );
  await expect(ensure(died)).rejects.toThrow("killed");
  await stop(died);
  const agent = await start();
  await ensure(agent);
  expect(begun(agent).filter((step) => step === "image")).toHaveLength(1);
});

test("a higher fence token takes over from a running job and voids the lower one for good", async () => {
  fault({ "*": { delayMs: 100 } });
  const agent = await start();
  const old = ensure(agent);
  old.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 30));
  chain.setResource(7n, someView(7n, someJob({ fence: { generation: 1, assignment: 2 } })));
  const progress = await ensure(agent, second);
  await expect(old).rejects.toThrow("[superseded]");
  expect(factsOf(progress).endpoint).toMatch(/:\d+$/);
  chain.setResource(7n, someView(7n, someJob()));
  await expect(ensure(agent, first)).rejects.toThrow("STALE_FENCE");
  await stop(agent);
  await expect(ensure(await start(), first)).rejects.toThrow("STALE_FENCE");
});

test("a caller with another key is refused before anything happens", async () => {
  const agent = await start();
  await expect(ensure(agent, first, "0x00")).rejects.toThrow("NOT_ASSIGNED");
  expect([...agent.journal.entries()]).toEqual([]);
});

test("who is ahead of the chain waits a while, and is served when the chain follows", async () => {
  const agent = await start();
  await expect(ensure(agent, second)).rejects.toThrow("UNKNOWN");
  const waiting = ensure(agent, second);
  chain.setResource(7n, someView(7n, someJob({ fence: { generation: 1, assignment: 2 } })));
  expect((await waiting).at(-1)?.facts).toBeDefined();
});

test("what does not fit beside what is held or being made is refused for lack of room", async () => {
  fault({ "*": { delayMs: 20 } });
  const agent = await start();
  for (const id of [8n, 9n, 10n, 11n]) chain.setResource(id, someView(id, someJob()));
  const outcomes = await Promise.allSettled(
    [7n, 8n, 9n, 10n, 11n].map((resource) => ensure(agent, { ...first, resource })),
  );
  const refused = outcomes.filter(({ status }) => status === "rejected");
  expect(refused).toMatchObject([{ reason: { message: "CAPACITY" } }]);
  expect(agent.driver.held()).toHaveLength(4);
});

test("a failed step is told, and the next call under the same fence token goes on from there", async () => {
  fault({ "7": { fail: "boot" } });
  const agent = await start();
  await expect(ensure(agent)).rejects.toThrow("[driver-failed] boot fails as was asked");
  fault({});
  expect(factsOf(await ensure(agent)).mac).toBe("02:00:00:00:00:07");
});

test("a checker gets what the driver sees, signed over its nonce; a stranger gets nothing", async () => {
  const agent = await start();
  const facts = (await ensure(agent)).at(-1)?.facts;
  const seats = [{ account: "executor-account", committed: false, revealed: false }];
  const check = { round: "committee", phase: "committing", seats } as const;
  chain.setResource(7n, someView(7n, someJob({ phase: "checking" }), { check }));
  const nonce = Buffer.alloc(32, 5);
  const answer = await agent.service.observe({ ...first, nonce }, key);
  const said = answer.kind === "granted" ? verifyStatement(answer.what, hubIdentity.spki) : undefined;
  expect(said).toMatchObject({ hub: HUB, resource: 7n, seen: { kind: "machine", values: { vcpu: { value: 2n } } } });
  expect(Buffer.from(said?.nonce ?? []).equals(nonce)).toBe(true);
  expect(said?.seen.kind === "machine" && Buffer.from(said.seen.facts).equals(Buffer.from(facts ?? []))).toBe(true);
  expect(await agent.service.observe({ ...first, nonce }, "0x00")).toMatchObject({ refusal: { code: "NOT_ASSIGNED" } });
});

test("removing takes the machine away, twice is no error, and what is seen then is absent", async () => {
  const agent = await start();
  await ensure(agent);
  const fence = { generation: 2, assignment: 1 };
  chain.setResource(7n, someView(7n, someJob({ action: "remove", fence })));
  for (let times = 0; times < 2; times += 1) {
    const answer = await agent.service.carryOut("remove", { ...first, generation: 2 }, key);
    const progress = answer.kind === "granted" ? await all(answer.what) : [];
    expect(progress.at(-1)?.facts).toHaveLength(0);
  }
  expect(agent.driver.held()).toEqual([]);
  expect(await agent.driver.observe(7n)).toEqual({ kind: "absent" });
});

test("an agent that stops finishes what is in hand and takes no more", async () => {
  fault({ "*": { delayMs: 30 } });
  const agent = await start();
  const running = ensure(agent);
  await new Promise((resolve) => setTimeout(resolve, 20));
  await agent.service.close(2_000);
  expect((await running).at(-1)?.facts).toBeDefined();
  await expect(ensure(agent, second)).rejects.toThrow("UNKNOWN");
});

test("a job that takes too long for an agent that stops is ended, and goes on when the agent is back", async () => {
  fault({ "*": { delayMs: 150 } });
  const died = await start();
  const running = ensure(died);
  running.catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  await died.service.close(10);
  await expect(running).rejects.toThrow("[stopping]");
  await stop(died);
  fault({});
  const agent = await start();
  expect(factsOf(await ensure(agent)).mac).toBe("02:00:00:00:00:07");
});

test("while machines are paused none is made, and the caller is told why", async () => {
  const agent = await start();
  await ensure(agent);
  await agent.driver.pause("a tamper switch is open");
  chain.setResource(8n, someView(8n, someJob()));
  const answer = await agent.service.carryOut("ensure", { resource: 8n, generation: 1, assignment: 1 }, key);
  expect(answer).toMatchObject({ refusal: { code: "UNKNOWN", reason: "paused: a tamper switch is open" } });
});
