import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { expect, test } from "vitest";
import { HubError } from "../errors.js";
import { FINAL_STEP, type JournalRecord } from "./entry.js";
import { Journal } from "./journal.js";
import { Memory } from "./memory.js";

const file = () => join(mkdtempSync(join(tmpdir(), "logos-journal-")), "journal.sqlite");
const count = fc.integer({ min: 1, max: 4 });
const record: fc.Arbitrary<JournalRecord> = fc.record({
  resource: fc.bigInt({ min: 0n, max: 3n }),
  fence: fc.record({ generation: count, assignment: count }),
  action: fc.constantFrom("ensure", "remove", "depart"),
  step: fc.constantFrom("image", "boot", FINAL_STEP),
  mark: fc.constantFrom("intent", "done", "failed"),
  payload: fc.uint8Array({ maxLength: 40 }),
});
const plain = ({ resource, payload, ...rest }: JournalRecord) => ({
  ...rest,
  resource: resource.toString(),
  payload: Buffer.from(payload).toString("hex"),
});

test("what was appended is read back in order, under the same root, after opening anew", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), (records) => {
      const path = file();
      const journal = new Journal(path, "chain hub 1");
      for (const one of records) journal.append(one);
      journal.close();
      const again = new Journal(path, "chain hub 1");
      expect([...again.entries()].map(({ number, hash, ...one }) => plain(one))).toEqual(records.map(plain));
      expect(Buffer.from(again.root).equals(journal.root)).toBe(true);
      again.close();
    }),
    { numRuns: 30 },
  );
});

test("an entry that was changed, taken out or swapped breaks the journal", () => {
  const spoil = [
    "UPDATE entries SET payload = x'00' WHERE number = 2",
    "UPDATE entries SET step = 'boot' WHERE number = 1",
    "DELETE FROM entries WHERE number = 1",
    "UPDATE entries SET number = 9 WHERE number = 1",
  ];
  for (const statement of spoil) {
    const path = file();
    const journal = new Journal(path, "chain hub 1");
    const fence = { generation: 1, assignment: 1 };
    const intent = { resource: 7n, fence, action: "ensure", step: "image", mark: "intent" } as const;
    journal.append({ ...intent, payload: Uint8Array.of(1) });
    journal.append({ ...intent, mark: "done", payload: Uint8Array.of(2) });
    journal.close();
    const database = new DatabaseSync(path);
    database.exec(statement);
    database.close();
    expect(() => new Journal(path, "chain hub 1"), statement).toThrow("[journal-broken]");
  }
});

test("the journal of another hub or chain is refused", () => {
  const path = file();
  new Journal(path, "chain hub 1").close();
  expect(() => new Journal(path, "chain hub 2")).toThrow(HubError);
});

test("memory keeps to the highest fence token, and replaying a prefix twice changes nothing", () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 20 }), (records) => {
      const [once, twice] = [new Memory(), new Memory()];
      for (const one of records) once.take(one);
      for (const one of records.flatMap((entry) => [entry, entry])) twice.take(one);
      for (const id of [0n, 1n, 2n, 3n]) {
        expect(twice.of(id)).toEqual(once.of(id));
        const fences = records.filter(({ resource }) => resource === id).map(({ fence }) => fence);
        const highest = Math.max(...fences.map(({ generation, assignment }) => generation * 10 + assignment));
        const { fence } = once.of(id) ?? {};
        if (fence !== undefined) expect(fence.generation * 10 + fence.assignment).toBe(highest);
      }
    }),
  );
});

test("the job after a higher fence token starts with nothing done", () => {
  const memory = new Memory();
  const job = { resource: 7n, action: "ensure", payload: Uint8Array.of(1) } as const;
  memory.take({ ...job, fence: { generation: 1, assignment: 1 }, step: "boot", mark: "done" });
  memory.take({ ...job, fence: { generation: 1, assignment: 1 }, step: FINAL_STEP, mark: "done" });
  expect(memory.of(7n)?.final).toEqual(Uint8Array.of(1));
  memory.take({ ...job, fence: { generation: 1, assignment: 2 }, step: "boot", mark: "intent" });
  expect(memory.of(7n)).toMatchObject({ fence: { assignment: 2 }, final: undefined });
  expect(memory.of(7n)?.done.size).toBe(0);
});
