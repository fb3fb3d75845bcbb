import { expect, test } from "vitest";
import { image, uint } from "./attributes.js";
import { vmSmall } from "./catalogue/vm-small.js";
import { defineMachineType } from "./definition.js";
import { encodeCatalogueEntry, lgs } from "./index.js";

test("a definition with several faults names all of them", () => {
  expect(() =>
    defineMachineType({
      ...vmSmall,
      attributes: { Image: image(), vcpu: uint({ min: 1, max: 4, default: 9 }) },
    }),
  ).toThrow(
    "vm.small@1: Image: not a name (a-z, 0-9, _, at most 32); vcpu: its default 9 is outside its range; rule 0 names memory_mib",
  );
});

test("attributes are encoded in the order of their names", () => {
  const text = Buffer.from(encodeCatalogueEntry(vmSmall)).toString("latin1");
  const positions = ["disk_gib", "image", "memory_mib", "vcpu"].map((name) => text.indexOf(name));
  expect(positions).toEqual([...positions].sort((a, b) => a - b));
});

test("prices are counted in the smallest unit", () => {
  expect(lgs("0.002")).toBe(2_000_000_000n);
  expect(lgs("3")).toBe(3_000_000_000_000n);
});
