import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChainError } from "@logos/chain-client";
import { afterAll, expect, test, vi } from "vitest";
import type { Outcome } from "../../framework/provider.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { createMachine } from "./create.js";
import { planMachine } from "./plan.js";
import { config, end, FakeRun, type Fixture, fixture, newChain, proposal, verify } from "./testing.js";

const root = mkdtempSync(join(tmpdir(), "logos-create-"));
afterAll(() => rmSync(root, { recursive: true }));
let folders = 0;
const newFolder = () => join(root, String(folders++));
const small = config({ name: "web", type: "vm.small@1", image: "debian-13" });

async function create(setting: Fixture, given: ObjectValue = small): Promise<Outcome> {
  const request = { config: given, prior: null, proposed: proposal(given, null), private: {} };
  const { planned } = await planMachine(request, setting.context);
  return await createMachine({ config: given, prior: null, planned: planned ?? {}, private: {} }, setting.context);
}
const submitted = (setting: Fixture, times = 1) =>
  vi.waitFor(() => expect(setting.reached.filter((point) => point === "before-wait")).toHaveLength(times));

test("a machine is requested as planned, waited for, and returned as its checkers saw it", async () => {
  const run = new FakeRun();
  const setting = fixture(newFolder(), "run 1", run);
  const creating = create(setting);
  await submitted(setting);
  expect(run.madeResources).toEqual([1n]);
  await verify(setting.chain, 1n);
  const { state, diagnostics, private: remembered } = await creating;
  expect(diagnostics).toEqual([]);
  expect(state).toMatchObject({
    id: "1",
    vcpu: { text: "2" },
    checkers: { text: "3" },
    region: "eu-at",
    addresses: ["10.0.0.7"],
    endpoint: "127.0.0.1:2222",
    price_per_hour: "0.0125",
    type_version: "vm.small@1",
    phase: "verified",
  });
  expect(remembered).toEqual({ genesis: setting.chain.genesisHash, workspace: "alice/web" });
  expect(setting.reached).toEqual(["before-submit", "after-submit", "before-wait", "before-return"]);
  await vi.waitFor(() => expect(run.lines.at(-1)).toMatch(/^web: verified in block \d+$/));
  expect(run.lines[0]).toBe("web: assigned to executor 5GrwvaE… (hub 1)".replace("5GrwvaE…", "5Grwva…"));
});

test("a stop gives a warning and what is known, at once", async () => {
  const setting = fixture(newFolder());
  const creating = create(setting);
  await submitted(setting);
  const asked = performance.now();
  setting.stop();
  const { state, diagnostics } = await creating;
  expect(performance.now() - asked).toBeLessThan(20);
  expect(diagnostics).toMatchObject([{ severity: "warning" }]);
  expect(state).toMatchObject({ id: "1", name: "web", generation: null, endpoint: null, phase: null });
});

test("a stop before anything is asked for asks for nothing", async () => {
  const setting = fixture(newFolder());
  setting.stop();
  await expect(create(setting)).rejects.toMatchObject({ code: "stopped" });
  expect(setting.signer.callsOf("request")).toEqual([]);
});

test("after a crash at any point the next run goes on with the one machine that there is", async () => {
  for (const point of ["before-submit", "after-submit", "before-wait", "before-return"]) {
    const folder = newFolder();
    const chain = newChain();
    const first = fixture(folder, "run 1", undefined, chain);
    const crashed = new Promise<void>((crash) => {
      const reach = (here: string) => {
        if (here !== point) return;
        crash();
        throw new Error("the process is gone");
      };
      const context = { ...first.context, client: { ...first.tenancy, reach } };
      const creating = create({ ...first, context }).catch(() => {});
      if (point === "before-return") void vi.waitFor(() => verify(chain, 1n)).then(() => creating);
    });
    await crashed;
    const second = fixture(folder, "run 2", undefined, chain);
    const creating = create(second);
    await submitted(second);
    const [id] = await Promise.all([chain.resourceByKey(second.signer.address, "alice/web", "web")]);
    await verify(chain, id ?? 0n);
    const { state, diagnostics } = await creating;
    expect([point, state?.["id"], second.signer.callsOf("request").length]).toEqual([point, "1", 1]);
    expect(diagnostics).toHaveLength(point === "before-submit" ? 0 : 1);
  }
});

test("a machine that an earlier run left is brought in line with the plan before it is returned", async () => {
  const folder = newFolder();
  const chain = newChain();
  const first = fixture(folder, "run 1", undefined, chain);
  const creating = create(first);
  await submitted(first);
  first.stop();
  await creating;
  const second = fixture(folder, "run 2", undefined, chain);
  const again = create(second, { ...small, vcpu: config({ vcpu: 4 })["vcpu"] ?? null });
  await submitted(second);
  expect(second.signer.callsOf("update")).toMatchObject([[1n, { attributes: { vcpu: { value: 4n } } }]]);
  await verify(chain, 1n);
  expect((await again).state).toMatchObject({ id: "1", vcpu: { text: "4" } });
});

test("a name that the state has is taken, also for a creation that this journal began", async () => {
  const run = new FakeRun({ headResources: [1n], runResources: [] });
  const folder = newFolder();
  const chain = newChain();
  const first = fixture(folder, "run 1", undefined, chain);
  const creating = create(first);
  await submitted(first);
  first.stop();
  await creating;
  const second = fixture(folder, "run 2", run, chain);
  await expect(create(second)).rejects.toMatchObject({ code: "name-taken" });
});

test("without a run that knows, a machine that no journal began is not taken over", async () => {
  const chain = newChain();
  const other = fixture(newFolder(), "elsewhere", undefined, chain);
  const creating = create(other);
  await submitted(other);
  const here = fixture(newFolder(), "run 1", undefined, chain);
  await expect(create(here)).rejects.toThrow(/Machine 1 has the name web in workspace alice\/web/);
  const knowing = fixture(newFolder(), "run 1", new FakeRun(), chain);
  const adopting = create(knowing);
  await submitted(knowing);
  await verify(chain, 1n);
  expect((await adopting).diagnostics).toMatchObject([{ severity: "warning", summary: "Went on with machine web" }]);
  await creating;
});

test("two resources of one configuration with one name do not become one machine", async () => {
  const setting = fixture(newFolder());
  const [one, other] = [create(setting), create(setting)];
  await expect(other).rejects.toMatchObject({ code: "name-taken" });
  await submitted(setting);
  await verify(setting.chain, 1n);
  await one;
  await expect(create(setting)).rejects.toMatchObject({ code: "name-taken" });
});

test("a timeout is an error that leaves nothing in the state, and the next apply continues", async () => {
  const folder = newFolder();
  const chain = newChain();
  const first = fixture(folder, "run 1", undefined, chain);
  await expect(create(first, { ...small, timeouts: { create: "20ms" } })).rejects.toMatchObject({ code: "timed-out" });
  const second = fixture(folder, "run 2", undefined, chain);
  const creating = create(second);
  await submitted(second);
  await verify(chain, 1n);
  expect((await creating).state).toMatchObject({ id: "1" });
});

test("a chain that stays silent is an error after the patience allowed", async () => {
  const setting = fixture(newFolder());
  setting.chain.head = () => Promise.reject(new Error("no connection"));
  const patience = { unreachableMs: 30, probeMs: 5 };
  const context = { ...setting.context, client: { ...setting.tenancy, patience } };
  await expect(create({ ...setting, context })).rejects.toMatchObject({ code: "unreachable" });
});

test("a refusal at apply is worded as at plan, and nothing is left in the journal", async () => {
  const setting = fixture(newFolder());
  const request = { config: small, prior: null, proposed: proposal(small, null), private: {} };
  const { planned } = await planMachine(request, setting.context);
  setting.signer.on("request", () => {
    throw new ChainError("refused", "NoCapacity", { details: { pallet: "Provisioning", error: "NoCapacity" } });
  });
  const change = { config: small, prior: null, planned: planned ?? {}, private: {} };
  const { state, diagnostics } = await createMachine(change, setting.context);
  expect(state).toBeNull();
  expect(diagnostics).toMatchObject([{ severity: "error", summary: "Refused by the chain" }]);
  expect(await setting.tenancy.journal.find({ workspace: "alice/web", name: "web" })).toBeUndefined();
});

test("a machine that no hub could take is an error that says so", async () => {
  const setting = fixture(newFolder());
  const creating = create(setting);
  await submitted(setting);
  end(setting.chain, 1n, "failed", "no-capacity");
  await expect(creating).rejects.toThrow(/no hub had room/);
});
