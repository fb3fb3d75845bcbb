import { keyFromUri, type ResourceId } from "@logos/chain-client";
import { CRASH_POINTS as DAEMON_POINTS } from "@logos/daemon";
import { CRASH_POINTS as CHAIN_POINTS } from "@logos/devchain";
import { CRASH_POINTS as HUB_POINTS } from "@logos/hub";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isEnded, isVerified, livingNames, machineRequest, until } from "./harness/machines.js";
import { sampleOf } from "./harness/sample.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const ACTIONS = ["create", "update", "remove"] as const;
type Action = (typeof ACTIONS)[number];

interface Case {
  readonly process: "daemon" | "hub" | "devchain";
  readonly point: string;
  readonly action: Action;
}

const POINTS = [
  ...DAEMON_POINTS.map((point) => ({ process: "daemon" as const, point })),
  ...HUB_POINTS.map((point) => ({ process: "hub" as const, point })),
  ...CHAIN_POINTS.map((point) => ({ process: "devchain" as const, point })),
];
const CASES: readonly Case[] = POINTS.flatMap((each) => ACTIONS.map((action) => ({ ...each, action })));

const WORKSPACE = "alice/kill-points";
const PATIENCE_MS = 120_000;
const MAX_LIVES = 4;

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

/** Gives all processes of a kind a crash point for their next life. */
async function arm({ process, point }: Case): Promise<readonly string[]> {
  const kind = process === "devchain" ? "chain" : process;
  const names = devnet.names.filter((name) => name.startsWith(kind));
  await Promise.all(names.map((name) => devnet.replace(name, { LOGOS_CRASH_AT: `${process}:${point}` })));
  return names;
}

const disarm = async (names: readonly string[]): Promise<void> => {
  await Promise.all(names.map((name) => devnet.replace(name, {})));
};

async function verified(id: ResourceId): Promise<void> {
  await until(devnet.chain, id, isVerified, PATIENCE_MS);
}

/** Creates, updates and removes a machine; the processes die during `action`. Returns how often they did. */
async function live(each: Case): Promise<number> {
  const alice = devnet.chain.signer(keyFromUri("//Alice"));
  const name = `${each.process}-${each.point}-${each.action}`;
  let armed: readonly string[] = [];
  let deaths = 0;
  const act = async (action: Action, work: () => Promise<void>): Promise<void> => {
    if (action === each.action) armed = await arm(each);
    await work();
    if (action !== each.action) return;
    deaths = armed.reduce((sum, process) => sum + devnet.restarts(process), 0);
    await disarm(armed);
  };
  let id: ResourceId = 0n;
  await act("create", async () => {
    id = (await alice.request(machineRequest(name, 1n, WORKSPACE))).id;
    await verified(id);
  });
  expect(await livingNames(devnet.chain, WORKSPACE)).toEqual([name]);
  await act("update", async () => {
    await alice.update(id, machineRequest(name, 2n, WORKSPACE));
    await verified(id);
  });
  const view = await devnet.chain.resource(id);
  expect(view?.resource?.actual?.attributes["vcpu"]).toEqual({ kind: "uint", value: 2n });
  await act("remove", async () => {
    await alice.remove(id);
    const ended = await until(devnet.chain, id, isEnded, PATIENCE_MS);
    expect(ended.ended?.phase).toBe("removed");
  });
  expect(await livingNames(devnet.chain, WORKSPACE)).toEqual([]);
  return deaths;
}

test.each(sampleOf(CASES, 5))(
  "a $process that dies at $point of a $action: one machine, one removal",
  { timeout: 400_000 },
  async (each) => {
    let deaths = 0;
    // Now and then the next duty overtakes a point that lies behind an inclusion: then nobody died, and it counts for nothing.
    for (let lives = 0; deaths === 0 && lives < MAX_LIVES; lives += 1) deaths = await live(each);
    expect(deaths).toBeGreaterThan(0);
  },
);

test("the chain that dies in the middle of a create, an update and a remove", { timeout: 400_000 }, async () => {
  const alice = devnet.chain.signer(keyFromUri("//Alice"));
  const { id } = await alice.request(machineRequest("chain", 1n, WORKSPACE));
  devnet.kill("chain");
  await verified(id);
  await alice.update(id, machineRequest("chain", 2n, WORKSPACE));
  devnet.kill("chain");
  await verified(id);
  await alice.remove(id);
  devnet.kill("chain");
  await until(devnet.chain, id, isEnded, PATIENCE_MS);
  expect(devnet.restarts("chain")).toBe(3);
  expect(await livingNames(devnet.chain, WORKSPACE)).toEqual([]);
});
