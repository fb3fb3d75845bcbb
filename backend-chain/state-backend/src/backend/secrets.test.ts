import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Stand } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

const SECRET = "planted-Zq7-secret";
let stand: Stand;
beforeEach(() => {
  stand = new Stand();
});
afterEach(() => stand.end());

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

test("a secret in a state is in no file, no log line and nothing on chain, also when the state is refused", async () => {
  const terraform = await stand.start();
  await stand.apply(stateText(1, { text: SECRET }));
  await terraform.lock("a");
  const go = stand.hold("writeState");
  expect((await terraform.post("a", stateText(2, { text: `${SECRET} ${"x".repeat(2_000_000)}` }))).status).toBe(200);
  expect((await terraform.post("a", stateText(1, { text: SECRET }))).status).toBe(409);
  expect((await terraform.post("a", `${SECRET} is no state`)).status).toBe(400);
  const found = files(stand.home);
  expect(found.some((file) => file.includes("quarantine"))).toBe(true);
  expect(found.some((file) => file.endsWith(".sqlite-wal"))).toBe(true);
  for (const file of found) expect([file, readFileSync(file).includes(SECRET)]).toEqual([file, false]);
  go();
  await terraform.unlock("a");
  expect(stand.said.join("\n")).not.toContain(SECRET);
  expect(stand.tfstate.save()).not.toContain(SECRET);
  for (const { ciphertext } of stand.tfstate.revisions.values()) {
    expect(Buffer.from(ciphertext).includes(SECRET)).toBe(false);
  }
});

test("a state that the disk does not take is not answered with 200, and comes again", async () => {
  const terraform = await stand.start();
  await terraform.lock("a");
  const { StateLog } = await import("../log/index.js");
  const { append } = StateLog.prototype;
  StateLog.prototype.append = () => {
    throw new Error("database or disk is full");
  };
  try {
    const reply = await terraform.post("a", stateText(1));
    expect(reply).toMatchObject({ status: 503, text: expect.stringContaining("disk is full") });
    expect((await terraform.get()).status).toBe(404);
  } finally {
    StateLog.prototype.append = append;
  }
  expect((await terraform.post("a", stateText(1))).status).toBe(200);
  expect((await terraform.get()).text).toBe(stateText(1));
});
