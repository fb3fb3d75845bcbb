import { afterEach, beforeEach, expect, test } from "vitest";
import { CRASH_POINTS } from "../crash-points.js";
import { KillableBackend } from "../testing/killable-backend.js";
import { stateText, type TerraformLike } from "../testing/terraform-like.js";

let backend: KillableBackend;
beforeEach(() => {
  backend = new KillableBackend();
});
afterEach(() => backend.end());

/** As Terraform does: tries again while nobody answers. */
async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function apply(terraform: TerraformLike, id: string, serials: readonly number[]): Promise<void> {
  expect((await persistently(() => terraform.lock(id))).status).toBe(200);
  for (const serial of serials)
    expect((await persistently(() => terraform.post(id, stateText(serial)))).status).toBe(200);
  expect((await persistently(() => terraform.unlock(id))).status).toBe(200);
}

test.each(CRASH_POINTS)("killed %s, nothing is lost, doubled or out of order", async (point) => {
  const terraform = await backend.start(`backend:${point}:2`);
  const applied = apply(terraform, "a", [1, 2, 3]);
  await backend.gone();
  await backend.start();
  await applied;
  expect(backend.revisions()).toEqual(["web 1", "web 2", "web 3"]);
  expect((await terraform.get()).text).toBe(stateText(3));
  await apply(terraform, "b", [4]);
  expect(backend.revisions()).toEqual(["web 1", "web 2", "web 3", "web 4"]);
});

test("killed at any moment, an acknowledged state is what is read afterwards", async () => {
  const terraform = await backend.start();
  let acknowledged = 0;
  for (let round = 0; round < 5; round += 1) {
    expect((await terraform.lock("a")).status).toBe(200);
    const writing = (async () => {
      for (;;) {
        const reply = await terraform.post("a", stateText(acknowledged + 1)).catch(() => undefined);
        if (reply === undefined) return;
        expect(reply.status).toBe(200);
        acknowledged += 1;
      }
    })();
    await new Promise((resolve) => setTimeout(resolve, 20 + 37 * round));
    await backend.kill();
    await writing;
    await backend.start();
    const { status, text } = await terraform.get();
    const serial = status === 404 ? 0 : (JSON.parse(text) as { serial: number }).serial;
    // One more may be on disk whose answer was lost.
    expect([acknowledged, acknowledged + 1]).toContain(serial);
    acknowledged = serial;
  }
  await expect.poll(() => backend.revisions().length, { timeout: 10_000 }).toBe(acknowledged);
});
