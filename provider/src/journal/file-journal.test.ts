import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { FileJournal } from "./file-journal.js";

const folder = mkdtempSync(join(tmpdir(), "logos-journal-"));
afterAll(() => rmSync(folder, { recursive: true }));
const web = { workspace: "alice/web", name: "web" };

test("an intent and the id that follows it are found by a later run", async () => {
  const first = new FileJournal(join(folder, "a"), "run 1");
  await first.intend(web);
  const second = new FileJournal(join(folder, "a"), "run 2");
  expect(await second.find(web)).toEqual({ key: web, id: undefined, run: "run 1" });
  await first.made(web, 7n);
  const entry = await second.find(web);
  expect(entry).toEqual({ key: web, id: 7n, run: "run 1" });
  expect(entry && second.isOfThisRun(entry)).toBe(false);
  expect(entry && first.isOfThisRun(entry)).toBe(true);
});

test("an entry goes when Terraform's state has its resource, and only then", async () => {
  const journal = new FileJournal(join(folder, "b"), "run");
  await journal.intend(web);
  await journal.made(web, 7n);
  const later = new FileJournal(join(folder, "b"), "later");
  await later.settled(6n);
  expect(await later.find(web)).toMatchObject({ id: 7n });
  await later.settled(7n);
  expect(await later.find(web)).toBeUndefined();
});

test("the entry of a new resource stays when the former one of its name is seen", async () => {
  const journal = new FileJournal(join(folder, "c"), "run");
  await journal.made(web, 7n);
  await journal.made(web, 8n);
  await journal.settled(7n);
  expect(await journal.find(web)).toMatchObject({ id: 8n });
});

test("files are only their owner's, and one that is no entry counts as none", async () => {
  const journal = new FileJournal(join(folder, "d"), "run");
  await journal.intend(web);
  const [file = ""] = readdirSync(join(folder, "d"));
  expect(statSync(join(folder, "d", file)).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, "d", file), '{"version": 1');
  expect(await journal.find(web)).toBeUndefined();
});

test("keys that differ only in where they are cut are different", async () => {
  const journal = new FileJournal(join(folder, "e"), "run");
  await journal.intend({ workspace: "a/b", name: "c" });
  expect(await journal.find({ workspace: "a", name: "b/c" })).toBeUndefined();
});
