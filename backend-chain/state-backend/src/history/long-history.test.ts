import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { largeState } from "../testing/large-state.js";
import { Stand } from "../testing/stand.js";

let stand: Stand;
beforeEach(async () => {
  stand = new Stand();
  await stand.start();
});
afterEach(() => stand.end());

/** Inserts, deletes and replaces lines of a state, as providers do. */
interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: readonly string[];
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  remove: fc.oneof({ weight: 8, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(200) }),
  insert: fc.oneof(
    { weight: 8, arbitrary: fc.array(fc.string({ maxLength: 30, unit: "grapheme" }), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.string({ minLength: 20, maxLength: 60 }), { minLength: 150, maxLength: 200 }) },
  ),
});

/** A state whose text is a list of lines, none of them alike by accident. */
const stateOf = (serial: number, lines: readonly string[]): string =>
  `${JSON.stringify({ version: 4, serial, lineage: "l-1", resources: [], outputs: { lines: { value: lines } } }, undefined, 1)}\n`;

test("every revision of a long random history reads back byte for byte, in any order, by another process too", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 70, maxLength: 90 }),
      fc.infiniteStream(fc.nat()),
      fc.integer({ min: 0, max: 1_000_000 }),
      async (edits, order, id) => {
        const name = `w${id}-${Math.random().toString(36).slice(2)}`;
        const terraform = stand.terraform(name);
        await terraform.lock("a");
        let lines: string[] = Array.from({ length: 300 }, (_, index) => `line ${index}`);
        const states: string[] = [];
        for (const { at, remove, insert } of edits) {
          lines = [...lines.slice(0, at), ...insert, ...lines.slice(at + remove)];
          states.push(stateOf(states.length + 1, lines));
          const reply = await terraform.post("a", states.at(-1) ?? "");
          if (reply.status !== 200) throw new Error(reply.text);
        }
        await terraform.unlock("a");
        const tools = await stand.tools();
        const kinds = new Map<string, number>();
        let lastSnapshot = 0;
        for (let number = 1; number <= states.length; number += 1) {
          const { kind } = stand.tfstate.revisions.get(`${name} ${number}`)?.kind ?? { kind: "none" };
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
          if (kind === "snapshot") lastSnapshot = number;
          expect(number - lastSnapshot).toBeLessThan(32);
        }
        expect(kinds.get("delta")).toBeGreaterThan(20);
        const asked = states
          .map((_, index) => index + 1)
          .concat([...order.take(20)].map((any) => (any % states.length) + 1));
        for (const number of asked.sort(() => 0.5 - Math.random())) {
          const { plaintext } = await tools.show(`alice/${name}`, BigInt(number));
          expect(Buffer.from(plaintext).equals(Buffer.from(states[number - 1] ?? ""))).toBe(true);
        }
        expect((await tools.verify(`alice/${name}`)).faults).toEqual([]);
        await tools.close();
      },
    ),
    { numRuns: 4 },
  );
}, 120_000);

test.each([0.1, 1, 10, 20])(
  "one changed resource of a state of %s MB costs at most 2 KB on chain",
  async (megabytes) => {
    const [first, second] = [1, 2].map((serial) => largeState(megabytes * 1e6, { serial, changed: 40 + serial }));
    await stand.apply(first ?? "", second ?? "");
    const { sizeBytes, kind } = stand.tfstate.revisions.get("web 2") ?? {};
    expect(kind).toEqual({ kind: "delta", base: 1n });
    expect(sizeBytes).toBeLessThanOrEqual(2048);
    expect((await stand.terraform().get()).text).toBe(Buffer.from(second ?? "").toString());
  },
);
