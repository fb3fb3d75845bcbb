import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hex, ResourceId } from "@logos/chain-client";
import type { FakeChain } from "@logos/chain-client/testing";
import { createIdentity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Driver } from "../drivers/driver.js";
import { openSimulatedDriver } from "../drivers/simulated/driver.js";
import { Faults } from "../drivers/simulated/faults.js";
import { Journal } from "../journal/journal.js";
import { all, HUB, HUB_ACCOUNT, hostDuty, silent, someChain, someHub, someJob, someView } from "../testing.js";
import { Hosting } from "./hosting.js";
import { Ledger } from "./ledger.js";
import { HubService } from "./service.js";

const executor = createIdentity();
const key: Hex = `0x${Buffer.from(executor.spki).toString("hex")}`;
const ended = { tenant: "tenant", phase: "removed", failure: undefined, hub: HUB } as const;
let chain: FakeChain;
let driver: Driver;
let journal: Journal;
let service: HubService;
let stop: AbortController;
let hosting: Promise<void>;

beforeEach(async () => {
  const directory = mkdtempSync(join(tmpdir(), "logos-hub-"));
  chain = someChain(executor.spki);
  const faults = new Faults(join(directory, "faults.json"));
  driver = await openSimulatedDriver({
    directory: join(directory, "machines"),
    host: "127.0.0.1",
    faults,
    log: silent,
  });
  journal = new Journal(join(directory, "journal.sqlite"), "test");
  const modules = { chain, driver, log: silent, reach: () => {}, ledger: new Ledger(journal) };
  const sign = () => ({ statement: new Uint8Array(), signature: new Uint8Array() });
  service = new HubService({ hub: HUB, capacity: someHub().capacity }, { ...modules, sign });
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  await hosting;
  await service.close(1_000);
  await driver.close();
  journal.close();
});

function look(): void {
  hosting = new Hosting(HUB, HUB_ACCOUNT, { chain, driver, service, log: silent }).run(stop.signal);
}

async function make(resource: ResourceId): Promise<void> {
  chain.setResource(resource, someView(resource, someJob()));
  const answer = await service.carryOut("ensure", { resource, generation: 1, assignment: 1 }, key);
  if (answer.kind === "granted") await all(answer.what);
}

const held = () => driver.held().map(({ id }) => id);
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

test("at the start a machine that ended or stands elsewhere goes, and one that is hosted stays", async () => {
  for (const id of [7n, 8n, 9n]) await make(id);
  const nobody = { id: 7n, resource: undefined, job: undefined, check: undefined };
  chain.setResource(7n, { ...nobody, ended });
  const elsewhere = someView(8n, someJob({ hub: HUB + 1, fence: { generation: 1, assignment: 4 } }));
  const resource = elsewhere.resource && { ...elsewhere.resource, hub: HUB + 1 };
  chain.setResource(8n, { ...elsewhere, resource });
  chain.setDuties(HUB_ACCOUNT, [hostDuty(9n)]);
  look();
  await vi.waitFor(() => expect(held()).toEqual([9n]));
});

test("a machine goes when the chain ends the duty to host it", async () => {
  await make(7n);
  chain.setDuties(HUB_ACCOUNT, [hostDuty(7n)]);
  look();
  await settled();
  expect(held()).toEqual([7n]);
  chain.setResource(7n, { id: 7n, resource: undefined, job: undefined, check: undefined, ended });
  chain.setDuties(HUB_ACCOUNT, []);
  await vi.waitFor(() => expect(held()).toEqual([]));
});

test("a machine whose placement is open stays, and goes once it is placed elsewhere", async () => {
  await make(7n);
  look();
  const view = someView(7n, someJob({ hub: undefined, phase: "requested" }));
  const at = (hub: number | undefined) => view.resource && { ...view.resource, hub };
  chain.setResource(7n, { ...view, resource: at(undefined) });
  await settled();
  expect(held()).toEqual([7n]);
  chain.setResource(7n, { ...view, resource: at(HUB + 1) });
  await vi.waitFor(() => expect(held()).toEqual([]));
});

test("a machine whose removal was abandoned goes, though the duty stays", async () => {
  await make(7n);
  chain.setDuties(HUB_ACCOUNT, [hostDuty(7n)]);
  look();
  await settled();
  const fence = { generation: 2, assignment: 3 };
  chain.setResource(7n, someView(7n, someJob({ action: "remove", fence })));
  chain.setDuties(HUB_ACCOUNT, [hostDuty(7n, fence)]);
  await settled();
  expect(held()).toEqual([7n]);
  const nobody = { id: 7n, resource: undefined, job: undefined, check: undefined };
  chain.setResource(7n, { ...nobody, ended: { ...ended, phase: "abandoned" } });
  await vi.waitFor(() => expect(held()).toEqual([]));
});

test("a chain that knows nothing of a machine is no reason to delete it", async () => {
  await make(7n);
  chain.setResource(7n, undefined);
  look();
  await settled();
  expect(held()).toEqual([7n]);
});
