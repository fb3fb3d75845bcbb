import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeMachineFacts, encodeMachineFacts } from "./facts.js";
import { MachineTypesError } from "./index.js";

const short = (maxLength: number) => fc.string({ maxLength });
const facts = fc.record({
  hostKey: short(100),
  addresses: fc.array(short(15), { maxLength: 8 }),
  endpoint: short(30),
  mac: short(10),
});

test("facts come back as they went, with addresses in order", () => {
  fc.assert(
    fc.property(facts, (given) => {
      expect(decodeMachineFacts(encodeMachineFacts(given))).toEqual({
        ...given,
        addresses: [...given.addresses].sort(),
      });
    }),
  );
});

test("the order in which addresses were seen does not change the bytes", () => {
  const of = (addresses: string[]) => encodeMachineFacts({ hostKey: "k", addresses, endpoint: "h:1", mac: "m" });
  expect(of(["10.0.0.2", "10.0.0.1"])).toEqual(of(["10.0.0.1", "10.0.0.2"]));
});

test("arbitrary bytes decode or fail with this package's own error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      try {
        expect(encodeMachineFacts(decodeMachineFacts(bytes))).toEqual(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MachineTypesError);
      }
    }),
    { numRuns: process.env["SLOW"] ? 1_000_000 : 10_000 },
  );
});

test("a byte after the facts is refused", () => {
  const bytes = encodeMachineFacts({ hostKey: "k", addresses: [], endpoint: "h:1", mac: "m" });
  expect(() => decodeMachineFacts(Uint8Array.of(...bytes, 0))).toThrow(
    "[trailing-bytes] machine facts: 1 bytes after its end",
  );
});
