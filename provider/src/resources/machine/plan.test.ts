import type { Refusal } from "@logos/chain-client";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import type { Diagnostic } from "../../tfprotov6/diagnostic.js";
import { isUnknown, type ObjectValue, unknown, type Value } from "../../tfprotov6/value.js";
import { planMachine } from "./plan.js";
import { planFaults } from "./plan-rules.js";
import { machineSchema } from "./schema.js";
import { config, dryRun, type Fixture, fixture, proposal } from "./testing.js";

const NOWHERE = "/nonexistent/logos-journal";
const small = { name: "web", type: "vm.small@1", image: "debian-13", vcpu: 2 };
const text = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ path, detail }) => `${path?.join(".")}: ${detail}`);

async function plan(given: ObjectValue, prior: ObjectValue | null = null, setting: Fixture = fixture(NOWHERE)) {
  const request = { config: given, prior, proposed: proposal(given, prior), private: {} };
  const result = await planMachine(request, setting.context);
  expect(planFaults(machineSchema.attributes, { config: given, prior, planned: result.planned ?? {} })).toEqual([]);
  return { ...result, planned: result.planned ?? {} };
}

/** A machine as the state has it after `plan` and apply. */
async function stored(given: ObjectValue): Promise<ObjectValue> {
  const { planned } = await plan(given);
  const outputs = {
    id: "1",
    generation: CtyNumber.of(1),
    hub: "1",
    region: "eu-at",
    addresses: ["10.0.0.7"],
    ssh_host_key: "ssh-ed25519 AAAA",
    endpoint: "127.0.0.1:2222",
    price_per_hour: "0.0125",
    type_version: "vm.small@1",
    image_digest: "0xd1",
    phase: "verified",
  };
  const known = Object.entries(planned).filter(([, value]) => !isUnknown(value));
  return { ...config({ checkers: 3 }), ...Object.fromEntries(known), ...outputs };
}

test("all refusals stand in one plan, each on its attribute with what is allowed", async () => {
  const setting = fixture(NOWHERE);
  const refusals: Refusal[] = [
    { attribute: "vcpu", reason: { code: "out-of-range", min: 1n, max: 4n, step: 1n } },
    { attribute: "image", reason: { code: "image-unknown" } },
    { attribute: "region", reason: { code: "region-unknown" } },
  ];
  setting.chain.onDryRun((_who, intent) => dryRun(intent, refusals));
  const placement = { region: "eu-ar", hub_class: null, anti_affinity: null };
  const { diagnostics } = await plan(config({ ...small, vcpu: 99, image: "debain-13", placement }), null, setting);
  expect(text(diagnostics)).toEqual([
    "vcpu: vcpu must be between 1 and 4 for vm.small@1; vm.medium allows up to 16. It is 99.",
    'image: "debain-13" is not in the catalogue. Did you mean "debian-13"?',
    'placement: No hub stands in "eu-ar". Did you mean "eu-at"?',
  ]);
});

test("a refusal about money names the account and what is missing", async () => {
  const setting = fixture(NOWHERE);
  const missing: Refusal = {
    attribute: undefined,
    reason: { code: "insufficient-funds", missing: 1_500_000_000_000n },
  };
  setting.chain.onDryRun((_who, intent) => dryRun(intent, [missing]));
  const { diagnostics } = await plan(config(small), null, setting);
  expect(diagnostics).toMatchObject([{ severity: "error" }]);
  expect(diagnostics[0]?.detail).toMatch(/Account alice \(5Grw\w+\) lacks 1\.5 LGS .* has 1000 LGS free/);
});

test("machines that only together cost too much give a warning, not an error", async () => {
  const setting = fixture(NOWHERE);
  setting.chain.setAccount(setting.signer.address, { free: 500_000_000_000n, held: 0n, nonce: 0 });
  expect((await plan(config(small), null, setting)).diagnostics).toEqual([]);
  const { diagnostics } = await plan(config({ ...small, name: "other" }), null, setting);
  expect(diagnostics).toMatchObject([{ severity: "warning" }]);
  expect(diagnostics[0]?.detail).toContain("lacks 0.1 LGS");
});

test("the name of a live machine is no refusal at plan, for a replacement plans the same name twice", async () => {
  const setting = fixture(NOWHERE);
  setting.chain.onDryRun((_who, intent) =>
    dryRun(intent, [{ attribute: "name", reason: { code: "key-taken", id: 1n } }]),
  );
  expect((await plan(config(small), null, setting)).diagnostics).toEqual([]);
});

test("the price is known when the type is pinned and open when it is not", async () => {
  const pinned = await plan(config(small));
  expect(pinned.planned).toMatchObject({ price_per_hour: "0.0125", type_version: "vm.small@1", id: unknown });
  const bare = await plan(config({ ...small, type: "vm.small" }));
  expect(bare.planned).toMatchObject({ price_per_hour: unknown, type_version: unknown });
});

test("attributes that are left out are planned to the type's defaults, also when they are removed later", async () => {
  const first = await plan(config({ name: "web", type: "vm.small@1", image: "debian-13" }));
  expect(first.planned).toMatchObject({ vcpu: { text: "2" }, memory_mib: { text: "2048" }, delete_protection: false });
  const prior = await stored(config({ ...small, vcpu: 4, delete_protection: true }));
  const later = await plan(config({ ...small, vcpu: null }), prior);
  expect(later.planned).toMatchObject({ vcpu: { text: "2" }, delete_protection: false, checkers: { text: "3" } });
});

test("a plan that changes nothing is the prior state, whatever the chain would refuse now", async () => {
  const setting = fixture(NOWHERE);
  const prior = await stored(config(small));
  const refusal: Refusal = { attribute: "checkers", reason: { code: "too-few-daemons", eligible: 2, needed: 4 } };
  setting.chain.onDryRun((_who, intent) => dryRun(intent, [refusal]));
  const { planned, diagnostics } = await plan(config(small), prior, setting);
  expect(planned).toBe(prior);
  expect(diagnostics).toEqual([]);
});

test("an update in place keeps id, hub and addresses known", async () => {
  const prior = await stored(config(small));
  const { planned, replace } = await plan(config({ ...small, vcpu: 3 }), prior);
  expect(planned).toMatchObject({ id: "1", hub: "1", addresses: ["10.0.0.7"], generation: unknown, endpoint: unknown });
  expect(replace).toEqual([]);
});

test("a change of waiting time alone leaves everything else known", async () => {
  const prior = await stored(config(small));
  const { planned } = await plan(config({ ...small, timeouts: { create: "5m" } }), prior);
  expect(planned).toMatchObject({ generation: { text: "1" }, endpoint: "127.0.0.1:2222" });
});

test("what the chain says needs a new machine is replaced, and a protected machine is not", async () => {
  const setting = fixture(NOWHERE);
  const needs: Refusal = { attribute: "image", reason: { code: "needs-replacement" } };
  setting.chain.onDryRun((_who, intent) => dryRun(intent, [needs], ["image", "region"]));
  const prior = await stored(config(small));
  const changed = await plan(config({ ...small, image: "alpine-3" }), prior, setting);
  expect(changed.replace).toEqual([["image"], ["placement", "region"]]);
  expect(changed.diagnostics).toEqual([]);
  expect(changed.private).toEqual({ replaces: "1" });
  const kept = { ...small, delete_protection: true };
  const protectedPrior = await stored(config(kept));
  const refused = await plan(config({ ...kept, image: "alpine-3" }), protectedPrior, setting);
  expect(text(refused.diagnostics)[0]).toMatch(/^image: .*delete_protection is true/);
});

test("the second plan of a replacement warns of room that the old machine still takes", async () => {
  const setting = fixture(NOWHERE);
  setting.chain.onDryRun((_who, intent) => dryRun(intent, [{ attribute: undefined, reason: { code: "no-capacity" } }]));
  const request = { config: config(small), prior: null, proposed: proposal(config(small), null) };
  const again = await planMachine({ ...request, private: { replaces: "1" } }, setting.context);
  expect(again.diagnostics).toMatchObject([{ severity: "warning", summary: "No capacity" }]);
});

test("an unfinished machine is planned as an update that goes on", async () => {
  const half = { ...(await stored(config(small))), generation: null, endpoint: null, phase: null, addresses: null };
  const { planned, replace } = await plan(config(small), half);
  expect(planned).toMatchObject({ id: "1", generation: unknown, phase: unknown });
  expect(replace).toEqual([]);
});

test("a removal that the chain refuses is refused at plan, one that runs already is not", async () => {
  const setting = fixture(NOWHERE);
  const prior = await stored(config(small));
  const removal = { config: null, prior, proposed: null, private: {} };
  setting.chain.onDryRun((_who, intent) =>
    dryRun(intent, [{ attribute: "delete_protection", reason: { code: "protected" } }]),
  );
  const refused = await planMachine(removal, setting.context);
  expect(refused.diagnostics).toMatchObject([{ severity: "error", path: ["delete_protection"] }]);
  setting.chain.onDryRun((_who, intent) => dryRun(intent, [{ attribute: undefined, reason: { code: "busy" } }]));
  expect((await planMachine(removal, setting.context)).diagnostics).toEqual([]);
});

test("every plan keeps Terraform's rules, whatever is set, unknown, or was before", async () => {
  const setting = fixture(NOWHERE);
  const maybe = (values: fc.Arbitrary<Value>) => fc.oneof(values, fc.constant(null), fc.constant(unknown));
  const counts = maybe(fc.integer({ min: 1, max: 8 }).map(CtyNumber.of));
  const configs = fc
    .record({
      name: fc.constantFrom<Value>("web", "db", unknown),
      type: fc.constantFrom<Value>("vm.small", "vm.small@1", "vm.medium", unknown),
      image: maybe(fc.constantFrom("debian-13", "debian-13@1", "alpine-3")),
      vcpu: counts,
      memory_mib: counts,
      checkers: maybe(fc.constantFrom(3, 5).map(CtyNumber.of)),
      delete_protection: maybe(fc.boolean()),
      placement: maybe(
        fc.record({
          region: maybe(fc.constant("eu-at")),
          hub_class: fc.constant(null),
          anti_affinity: fc.constant(null),
        }),
      ),
      max_price_per_hour: maybe(fc.constant("0.5")),
    })
    .map(config);
  const priors = await Promise.all([stored(config(small)), stored(config({ ...small, type: "vm.small" }))]);
  const half = { ...(priors[0] ?? {}), generation: null, phase: null };
  await fc.assert(
    fc.asyncProperty(configs, fc.constantFrom(null, half, ...priors), async (given, prior) => {
      await plan(given, prior, setting);
    }),
    { numRuns: 300 },
  );
});
