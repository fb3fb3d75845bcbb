import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ChainError } from "@logos/chain-client";
import { afterAll, expect, test, vi } from "vitest";
import type { PrivateState } from "../../framework/private-state.js";
import { equalValues, isUnknown, type ObjectValue } from "../../tfprotov6/value.js";
import { importMachine } from "./import.js";
import { planMachine } from "./plan.js";
import { readMachine } from "./read.js";
import { removeMachine } from "./remove.js";
import { config, end, type Fixture, fixture, jobView, proposal, verify } from "./testing.js";
import { updateMachine } from "./update.js";

const root = mkdtempSync(join(tmpdir(), "logos-lifecycle-"));
afterAll(() => rmSync(root, { recursive: true }));
const small = config({ name: "web", type: "vm.small", image: "debian-13", vcpu: 2 });

/** A verified machine, imported and read: the state that Terraform has of it. */
async function live(seen = {}): Promise<Fixture & { state: ObjectValue; stored: PrivateState }> {
  const setting = fixture(root);
  const request = {
    workspace: "alice/web",
    name: "web",
    type: { name: "vm.small" },
    attributes: { image: { kind: "text", value: "debian-13" }, vcpu: { kind: "uint", value: 2n } },
    placement: {},
    deleteProtection: false,
  } as const;
  setting.chain.setResource(7n, jobView(7n, request, 1));
  await verify(setting.chain, 7n, seen);
  const imported = await importMachine("alice/web/web", setting.context);
  const read = await readMachine(imported.state ?? {}, imported.private ?? {}, setting.context);
  return { ...setting, state: read.state ?? {}, stored: read.private ?? {} };
}

async function change(setting: Awaited<ReturnType<typeof live>>, given: ObjectValue) {
  const { state, stored, context } = setting;
  const request = { config: given, prior: state, proposed: proposal(given, state), private: stored };
  const { planned } = await planMachine(request, context);
  return updateMachine({ config: given, prior: state, planned: planned ?? {}, private: stored }, context);
}
const waiting = (setting: Fixture) => vi.waitFor(() => expect(setting.reached).toContain("before-wait"));

test("an imported machine has everything that its configuration needs, and then an empty plan", async () => {
  const { state, stored, context } = await live();
  expect(state).toMatchObject({ name: "web", type: "vm.small@1", image: "debian-13", placement: null, hub: "1" });
  const given = { ...small, type: "vm.small@1" };
  const plan = await planMachine(
    { config: given, prior: state, proposed: proposal(given, state), private: stored },
    context,
  );
  expect(plan.planned).toBe(state);
});

test("a number imports too, an unknown one and a stranger's machine do not", async () => {
  const { chain, context } = await live();
  expect((await importMachine("7", context)).state).toMatchObject({ id: "7", name: "web" });
  expect((await importMachine("8", context)).diagnostics[0]?.detail).toMatch(/no machine "8" on fake:/);
  const view = await chain.resource(7n);
  if (view?.resource) chain.setResource(7n, { ...view, resource: { ...view.resource, tenant: "5Else" } });
  expect((await importMachine("7", context)).diagnostics[0]?.detail).toMatch(/belongs to 5Else/);
});

test("an observation inside the band is no drift, one outside it is", async () => {
  const inside = await live({ memory_mib: { kind: "uint", value: 2010n } });
  expect(inside.state).toMatchObject({ memory_mib: { text: "2048" } });
  const outside = await live({ memory_mib: { kind: "uint", value: 2000n }, vcpu: { kind: "uint", value: 1n } });
  expect(outside.state).toMatchObject({ memory_mib: { text: "2000" }, vcpu: { text: "1" } });
});

test("what is unknown changes no state: while a job runs, a read returns what it was given", async () => {
  const { chain, state, stored, context } = await live();
  const view = await chain.resource(7n);
  if (view?.resource) {
    const { job } = jobView(
      7n,
      { ...view.resource, type: { name: "vm.small" }, attributes: {}, placement: {}, deleteProtection: false },
      2,
    );
    chain.setResource(7n, { ...view, job, resource: { ...view.resource, phase: "updating" } });
  }
  const read = await readMachine(state, stored, context);
  expect(equalValues(read.state, state)).toBe(true);
});

test("a removed machine leaves the state, an abandoned one with a warning, another chain's never", async () => {
  const { chain, state, stored, context } = await live();
  end(chain, 7n, "removed");
  expect(await readMachine(state, stored, context)).toEqual({ state: null, diagnostics: [] });
  end(chain, 7n, "abandoned");
  const abandoned = await readMachine(state, stored, context);
  expect(abandoned).toMatchObject({ state: null, diagnostics: [{ severity: "warning" }] });
  const elsewhere = { ...stored, genesis: "0x99" };
  await expect(readMachine(state, elsewhere, context)).rejects.toThrow(/genesis 0x99/);
});

test("an update is submitted with the version that the machine has, and ends with a new generation", async () => {
  const setting = await live();
  const bare = { ...setting.state, type: "vm.small" };
  const updating = change({ ...setting, state: bare }, { ...small, vcpu: config({ vcpu: 4 })["vcpu"] ?? null });
  await waiting(setting);
  expect(setting.signer.callsOf("update").at(-1)).toMatchObject([7n, { type: { name: "vm.small", version: 1 } }]);
  await verify(setting.chain, 7n);
  const { state } = await updating;
  expect(state).toMatchObject({ id: "7", generation: { text: "2" }, vcpu: { text: "4" } });
  expect(Object.values(state ?? {}).some(isUnknown)).toBe(false);
});

test("an update that was interrupted goes on without being submitted again", async () => {
  const setting = await live();
  const four = { ...small, type: "vm.small@1", vcpu: config({ vcpu: 4 })["vcpu"] ?? null };
  const first = change(setting, four);
  await waiting(setting);
  setting.stop();
  const half = await first;
  expect(half.state).toMatchObject({ id: "7", generation: null, vcpu: { text: "4" } });
  const next = fixture(root, "run 2", undefined, setting.chain);
  const before = setting.signer.callsOf("update").length;
  const going = change({ ...next, state: half.state ?? {}, stored: half.private ?? {} }, four);
  await waiting(next);
  await verify(setting.chain, 7n);
  expect((await going).state).toMatchObject({ generation: { text: "2" } });
  expect(setting.signer.callsOf("update").length).toBe(before);
});

test("an update that failed on its hub is an error, and the next one opens another job", async () => {
  const setting = await live();
  const four = { ...small, type: "vm.small@1", vcpu: config({ vcpu: 4 })["vcpu"] ?? null };
  const first = change(setting, four);
  await waiting(setting);
  const view = await setting.chain.resource(7n);
  if (view?.resource) {
    setting.chain.setResource(7n, { ...view, job: undefined, resource: { ...view.resource, phase: "update-failed" } });
  }
  await expect(first).rejects.toMatchObject({ code: "failed" });
  const second = change(setting, four);
  await vi.waitFor(() => expect(setting.signer.callsOf("update")).toHaveLength(2));
  await verify(setting.chain, 7n);
  expect((await second).state).toMatchObject({ vcpu: { text: "4" } });
});

const removal = ({ state, stored, context }: Awaited<ReturnType<typeof live>>) =>
  removeMachine({ config: null, prior: state, planned: null, private: stored }, context);

test("a removal is over when the chain says so, and an abandoned machine is gone with a warning", async () => {
  const setting = await live();
  const removing = removal(setting);
  await waiting(setting);
  end(setting.chain, 7n, "removed");
  expect(await removing).toEqual({ state: null, diagnostics: [] });
  end(setting.chain, 7n, "abandoned");
  const { diagnostics } = await removal(setting);
  expect(diagnostics).toMatchObject([{ severity: "warning", summary: "Machine abandoned" }]);
  expect(diagnostics[0]?.detail).toContain("Hub 1");
});

test("a stopped removal keeps the machine in the state, and the next one is not submitted twice", async () => {
  const setting = await live();
  const removing = removal(setting);
  await waiting(setting);
  setting.stop();
  expect((await removing).diagnostics).toMatchObject([{ severity: "error" }]);
  const view = await setting.chain.resource(7n);
  if (view?.resource) setting.chain.setResource(7n, { ...view, resource: { ...view.resource, phase: "removing" } });
  const next = fixture(root, "run 2", undefined, setting.chain);
  const again = removal({ ...setting, ...next });
  await waiting(next);
  end(setting.chain, 7n, "removed");
  await again;
  expect(setting.signer.callsOf("remove")).toHaveLength(1);
});

test("a protected machine is refused on its attribute", async () => {
  const setting = await live();
  setting.signer.on("remove", () => {
    throw new ChainError("refused", "Protected", { details: { pallet: "Provisioning", error: "Protected" } });
  });
  const { diagnostics } = await removal(setting);
  expect(diagnostics).toMatchObject([{ severity: "error", path: ["delete_protection"] }]);
});
