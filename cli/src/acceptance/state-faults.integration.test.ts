import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { seedOf } from "./harness/sample.js";
import { type CampaignRun, runCampaign } from "./harness/state-campaign.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

// LOGOS_CAMPAIGN=<seed> runs that one again; SLOW=1 runs all of a day.
const RUNS = 300;
const SAMPLE = 4;
const first = seedOf(process.env, Date.now()) * 1_000;
const one = process.env["LOGOS_CAMPAIGN"];
const count = process.env["SLOW"] === "1" ? RUNS : SAMPLE;
const seeds = one === undefined ? Array.from({ length: count }, (_, index) => first + index) : [Number(one)];

let devnet: TestDevnet;
let home: string;
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  home = temporaryFolder("campaign");
});
afterAll(async () => await devnet.stop());

interface State {
  readonly lineage: string;
  readonly serial: number;
  readonly resources: readonly {
    readonly name: string;
    readonly instances: readonly { attributes: { id: string } }[];
  }[];
}
const idsOf = ({ resources }: State): ReadonlyMap<string, string> =>
  new Map(resources.map(({ name, instances }) => [name, instances[0]?.attributes.id ?? ""]));

/** What one person would say to another about a run that broke a rule. */
const told = (run: CampaignRun): string =>
  `LOGOS_CAMPAIGN=${run.seed}: ${run.faults.join("; ")}\n${run.last.stdout}${run.last.stderr}`;

test.each(seeds)("run %i: nothing that was acknowledged is lost or forked", async (seed) => {
  const run = await runCampaign(devnet, home, seed);
  process.stderr.write(`LOGOS_CAMPAIGN=${seed}: ${run.faults.join("; ")}; ${run.revisions.length} revisions\n`);
  expect(run.last.exitCode, told(run)).toBe(0);

  const states = run.revisions.map(({ text }) => JSON.parse(text) as State);
  expect(new Set(states.map(({ lineage }) => lineage)).size, told(run)).toBe(1);
  expect(run.revisions.map(({ number }) => number)).toEqual(states.map((_, index) => BigInt(index + 1)));
  const serials = states.map(({ serial }) => serial);
  expect(serials, told(run)).toEqual([...new Set(serials)].sort((a, b) => a - b));

  const kept = run.revisions.map((revision) => revision.sha256);
  for (const digest of run.acknowledged) expect(kept, told(run)).toContain(digest);
  expect(run.verified.faults, told(run)).toEqual([]);
  expect(run.lockLeft ?? 0n, told(run)).toBeLessThanOrEqual(0n);

  // What one revision holds the next one holds as well, as the same thing, unless an apply replaced or removed it.
  const last = states.at(-1);
  expect(last === undefined ? [] : [...idsOf(last).keys()].sort(), told(run)).toEqual([...run.wanted].sort());
  for (const [index, state] of states.entries()) {
    const before = states[index - 1];
    if (before === undefined) continue;
    const now = idsOf(state);
    for (const [name, id] of idsOf(before)) {
      if (name !== "slow" && now.has(name)) expect(now.get(name), told(run)).toBe(id);
    }
  }
});
