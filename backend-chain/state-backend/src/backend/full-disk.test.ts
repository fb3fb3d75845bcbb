import { randomBytes } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { FullDisk } from "../testing/full-disk.js";
import { OWNER, Stand } from "../testing/stand.js";
import { type Reply, stateText } from "../testing/terraform-like.js";

let disk: FullDisk;
beforeAll(async () => {
  disk = await FullDisk.insert();
});
afterAll(() => disk.remove());

let stand: Stand;
beforeEach(() => {
  stand = new Stand();
});
afterEach(async () => {
  disk.fillAt(Number.POSITIVE_INFINITY);
  await stand.end();
});

const SMALL = [stateText(1), stateText(2)] as const;
/** Its ciphertext is too large for a block and goes to the blob store. */
const LARGE = stateText(3, { text: randomBytes(1_100_000).toString("base64") });
const TRIES = 6;

/** As Terraform and whoever runs it do: again, while it is told that it did not work. */
async function again(what: string, ask: () => Promise<Reply>, expected = 200): Promise<string> {
  const refusals: string[] = [];
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { status, text } = await ask();
    if (status === expected) return text;
    refusals.push(`${status} ${text.trim()}`);
    expect([500, 503], `${what}: ${text}`).toContain(status);
  }
  throw new Error(`${what} never worked: ${refusals.join("; ")}`);
}

async function start() {
  for (let tries = 0; ; tries += 1) {
    try {
      return await stand.start();
    } catch (error) {
      if (tries > TRIES) throw error;
    }
  }
}

/** Starts a backend, applies three states and has one refused; then another backend reads. */
async function applied(): Promise<void> {
  const terraform = await start();
  await again("lock", () => terraform.lock("a"));
  for (const state of SMALL) await again("post", () => terraform.post("a", state));
  await again("stale post", () => terraform.post("a", stateText(1, { text: "stale" })), 409);
  await again("large post", () => terraform.post("a", LARGE));
  expect(await again("get", () => terraform.get())).toBe(LARGE);
  await again("unlock", () => terraform.unlock("a"));
  await stand.stop();
  const next = await start();
  expect(await again("get", () => next.get())).toBe(LARGE);
  await expect
    .poll(() => [...stand.tfstate.revisions.keys()], { timeout: 10_000 })
    .toEqual(["web 1", "web 2", "web 3"]);
  await expect.poll(async () => (await stand.chain.workspace(OWNER, "web"))?.lock, { timeout: 10_000 }).toBeUndefined();
  await again("lock", () => next.lock("b"));
  await again("unlock", () => next.unlock("b"));
}

const WHATEVER = "what was acknowledged is read, appended once, and the lock comes back";
test(`whichever write finds the disk full, ${WHATEVER}`, { timeout: 300_000 }, async () => {
  disk.fillAt(Number.POSITIVE_INFINITY);
  await applied();
  const { writes } = disk;
  expect([...stand.tfstate.revisions.values()].map(({ place }) => place)).toEqual(["inline", "inline", "blob"]);
  expect(writes).toBeGreaterThan(25);
  for (let write = 1; write <= writes; write += 1) {
    await stand.end();
    stand = new Stand();
    // Now and then it stays full for a while.
    const more = write % 3 === 0 ? 2 : 0;
    disk.fillAt(write, more);
    await applied().catch((cause: unknown) => {
      throw new Error(`with the disk full at write ${write} and ${more} more: ${cause}`, { cause });
    });
    expect(disk.wasFull).toBe(true);
  }
});
