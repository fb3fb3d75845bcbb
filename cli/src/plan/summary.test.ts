import fc from "fast-check";
import { expect, test } from "vitest";
import { planSummary, summaryText } from "./summary.js";

const change = (parts: object) => ({ resource_changes: [{ address: "logos_machine.web", change: parts }] });

test("sensitive values are hidden before and after, and it shows that they change", () => {
  const [only] = planSummary(
    change({
      actions: ["update"],
      before: { name: "web", password: "old secret" },
      after: { name: "web", password: "new secret" },
      before_sensitive: { password: true },
      after_sensitive: { password: true },
      after_unknown: {},
    }),
  );
  expect(only).toEqual({
    address: "logos_machine.web",
    action: "update",
    attributes: [{ name: "password", before: "(sensitive)", after: "(sensitive)" }],
  });
});

test("what is known only after the apply is said so, unless it is sensitive", () => {
  const parts = { actions: ["create"], before: null, after: { name: "web" }, after_unknown: { id: true, key: true } };
  const text = summaryText(planSummary(change({ ...parts, before_sensitive: false, after_sensitive: { key: true } })));
  expect(text).toContain("id = (known after apply)");
  expect(text).toContain("key = (sensitive)");
  expect(text).toContain("1 to add, 0 to change, 0 to destroy");
});

test("a copy that nobody marked is hidden too", () => {
  const parts = {
    actions: ["update"],
    before: { key: "planted", copy: "x planted" },
    after: { key: "newer!", copy: "y" },
  };
  const [only] = planSummary(change({ ...parts, before_sensitive: { key: true }, after_sensitive: { key: true } }));
  expect(only?.attributes).toContainEqual({ name: "copy", before: "(sensitive)", after: '"y"' });
});

test("what does not change is left out", () => {
  expect(planSummary(change({ actions: ["no-op"], before: { a: 1 }, after: { a: 1 } }))).toEqual([]);
});

test("variables and the prior state are never looked at", () => {
  const plan = {
    ...change({ actions: ["delete"], before: {}, after: null }),
    variables: { key: { value: "planted" } },
  };
  const text = JSON.stringify(planSummary({ ...plan, prior_state: { values: "planted" } }));
  expect(text).not.toContain("planted");
});

test("a planted secret is gone wherever a mask marks it", () => {
  const step = fc.oneof(fc.nat(3), fc.constantFrom("a", "b"));
  const nest = (steps: readonly (number | string)[], leaf: unknown, other: unknown): unknown =>
    steps.reduceRight<unknown>(
      (value, at) =>
        typeof at === "number"
          ? Array.from({ length: 4 }, (_, each) => (each === at ? value : other))
          : { [at]: value },
      leaf,
    );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
      const after = { top: nest(steps, "planted", "open") };
      const parts = { actions: ["create"], before: null, after, after_sensitive: { top: nest(steps, true, false) } };
      expect(JSON.stringify(planSummary(change(parts)))).not.toContain("planted");
    }),
  );
});

test("whatever is no plan has no changes, and throws nothing", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void summaryText(planSummary(value))));
});
