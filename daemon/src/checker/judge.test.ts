import type { AttributeValue, Desired, Predicate } from "@logos/chain-client";
import type { ObservedValue, Seen } from "@logos/proto/hub";
import fc from "fast-check";
import { expect, test } from "vitest";
import { judge, pervert } from "./judge.js";

const desired: Desired = {
  type: { name: "vm.small", version: 1 },
  image: { name: "debian-13", version: 1, digest: `0x${"0a".repeat(32)}` },
  attributes: { vcpu: { kind: "uint", value: 2n }, memory_mib: { kind: "uint", value: 2000n } },
  ...{ placement: {}, checkers: 3, deleteProtection: false, price: 1n },
};
const predicate = (name: string, withinPermille?: number): Predicate => ({ name, class: "platform", withinPermille });
const predicates = ["image", "vcpu", "power", "reachable", "host_key"].map((name) => predicate(name));
const values = {
  image: { kind: "digest", value: Buffer.alloc(32, 10) },
  vcpu: { kind: "uint", value: 2n },
  power: { kind: "text", value: "on" },
} as const;
const machine = (change: Readonly<Record<string, ObservedValue>> = {}): Seen => ({
  kind: "machine",
  facts: new Uint8Array(),
  values: { ...values, ...change },
});
const probe = { reachable: "ok", hostKey: "ok", transcript: "" } as const;
const create = { action: "create", predicates, desired, probe } as const;

test("a machine that is as desired is ok in every predicate", () => {
  expect(judge({ ...create, seen: machine() })).toEqual(["ok", "ok", "ok", "ok", "ok"]);
});

test("each wrong value is a mismatch of its own predicate and of no other", () => {
  const at = (seen: Seen) => judge({ ...create, seen }).indexOf("mismatch");
  expect(at(machine({ image: { kind: "digest", value: Buffer.alloc(32, 11) } }))).toBe(0);
  expect(at(machine({ vcpu: { kind: "uint", value: 3n } }))).toBe(1);
  expect(at(machine({ vcpu: { kind: "text", value: "2" } }))).toBe(1);
  expect(at(machine({ power: { kind: "text", value: "off" } }))).toBe(2);
});

test("guest predicates come from the probe", () => {
  const findings = judge({
    ...create,
    seen: machine(),
    probe: { ...probe, reachable: "mismatch", hostKey: "unknown" },
  });
  expect(findings).toEqual(["ok", "ok", "ok", "mismatch", "unknown"]);
});

test("what cannot be told is unknown in every predicate, and what is absent a mismatch in every one", () => {
  const unknown: Seen = { kind: "unknown", reason: "down" };
  expect(new Set(judge({ ...create, seen: unknown, probe: undefined }))).toEqual(new Set(["unknown"]));
  expect(new Set(judge({ ...create, seen: { kind: "absent" }, probe: undefined }))).toEqual(new Set(["mismatch"]));
});

test("a value that nobody read back is unknown, and one that nobody asked for is ok", () => {
  const one = (name: string, seen: Seen) => judge({ ...create, predicates: [predicate(name)], seen });
  expect(one("disk_gib", machine())).toEqual(["unknown"]);
  expect(one("disk_gib", machine({ disk_gib: { kind: "uint", value: 9n } }))).toEqual(["ok"]);
});

test("a removal has one finding: whether the machine is absent", () => {
  const removal = { ...create, action: "remove", probe: undefined } as const;
  expect(judge({ ...removal, seen: { kind: "absent" } })).toEqual(["ok"]);
  expect(judge({ ...removal, seen: machine() })).toEqual(["mismatch"]);
  expect(judge({ ...removal, seen: { kind: "unknown", reason: "" } })).toEqual(["unknown"]);
});

test("a number is ok exactly within its band", () => {
  const count = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n });
  fc.assert(
    fc.property(count, count, fc.nat({ max: 1000 }), (wanted, found, permille) => {
      const attributes: Record<string, AttributeValue> = { memory_mib: { kind: "uint", value: wanted } };
      const seen = machine({ memory_mib: { kind: "uint", value: found } });
      const band = (wanted * BigInt(permille)) / 1000n;
      const fits = found >= wanted - band && found <= wanted + band;
      const question = {
        ...create,
        desired: { ...desired, attributes },
        predicates: [predicate("memory_mib", permille)],
      };
      expect(judge({ ...question, seen })).toEqual([fits ? "ok" : "mismatch"]);
    }),
  );
});

test("findings are as many as predicates, whatever is seen, and a liar's contain no ok", () => {
  const value = fc.oneof<fc.Arbitrary<ObservedValue>[]>(
    fc.record({ kind: fc.constant("uint" as const), value: fc.bigInt({ min: 0n, max: 100n }) }),
    fc.record({ kind: fc.constant("text" as const), value: fc.string({ maxLength: 4 }) }),
  );
  const name = fc.constantFrom("image", "vcpu", "memory_mib", "power", "reachable", "host_key", "other");
  fc.assert(
    fc.property(fc.array(name), fc.dictionary(name, value), (names, found) => {
      const findings = judge({ ...create, predicates: names.map((one) => predicate(one)), seen: machine(found) });
      expect(findings).toHaveLength(names.length);
      expect(pervert(findings)).not.toContain("ok");
    }),
  );
});
