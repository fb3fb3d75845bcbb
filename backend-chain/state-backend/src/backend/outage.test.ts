import { cpSync } from "node:fs";
import { join } from "node:path";
import { ChainError } from "@logos/chain-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tokenHash } from "../server/tokens.js";
import { OWNER, Stand, TOKEN } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

let stand: Stand;
beforeEach(() => {
  stand = new Stand();
});
afterEach(() => stand.end());

test("an apply goes on while the chain is away, loudly, and no longer than it may", async () => {
  const terraform = await stand.start({ awayMs: 300 });
  await terraform.lock("a");
  expect((await terraform.get()).status).toBe(404);
  let isAway = true;
  const { workspace } = stand.chain;
  const away = (): never => {
    throw new ChainError("unreachable", "no connection to ws://127.0.0.1:9944");
  };
  const calls = { writeState: stand.signer.writeState.bind(stand.signer) };
  stand.signer.writeState = async (...args) => (isAway ? away() : await calls.writeState(...args));
  stand.chain.workspace = async (...args) => (isAway ? away() : await workspace.apply(stand.chain, args));

  for (const serial of [1, 2]) expect((await terraform.post("a", stateText(serial))).status).toBe(200);
  await vi.waitFor(() => expect(stand.said.join()).toMatch(/of web only on this machine, not on chain: no connection/));
  expect((await terraform.get()).text).toBe(stateText(2));
  await new Promise((resolve) => setTimeout(resolve, 400));
  const late = await terraform.post("a", stateText(3));
  expect(late).toMatchObject({ status: 503, text: expect.stringMatching(/have not got on chain for .* are allowed/) });
  expect(late.headers["retry-after"]).toBe("2");

  isAway = false;
  await vi.waitFor(async () => expect((await terraform.post("a", stateText(3))).status).toBe(200), 10_000);
  expect((await terraform.unlock("a")).status).toBe(200);
  await stand.backend.drained(tokenHash(TOKEN));
  expect([...stand.tfstate.revisions.values()].map(({ serial }) => serial)).toEqual([1n, 2n, 3n]);
  expect(stand.said.join()).toContain("go on chain again");
});

test("a machine that died keeps its lock for the lease; the next one hears what may be missing, and it writes nothing over it", async () => {
  const terraform = await stand.start();
  await stand.apply(stateText(1));
  await terraform.lock("dead");
  stand.signer.on("writeState", () => {
    throw new ChainError("unreachable", "gone");
  });
  expect((await terraform.post("dead", stateText(2))).status).toBe(200);
  await stand.stop();
  stand.tfstate.serve(stand.signer);

  const elsewhere = new Stand(stand, OWNER);
  cpSync(join(stand.home, "keys"), join(elsewhere.home, "keys"), { recursive: true });
  const other = await elsewhere.start();
  const { now } = Date;
  try {
    expect(await other.lock("next")).toMatchObject({ status: 423, text: expect.stringContaining("(lock ID dead)") });
    stand.chain.timeMs += 61_000;
    Date.now = () => stand.chain.timeMs;
    expect((await other.lock("next")).status).toBe(200);
  } finally {
    Date.now = now;
  }
  expect(elsewhere.said.join()).toMatch(/never gave it back; the chain has revision 1;.*logos state recover/);
  expect((await other.get()).text).toBe(stateText(1));
  expect((await other.post("next", stateText(2, { text: "other" }))).status).toBe(200);
  expect((await other.unlock("next")).status).toBe(200);
  await elsewhere.end();

  await stand.start();
  await vi.waitFor(() => expect(stand.backend.stranded()).toMatchObject([{ number: 2n }]));
  await stand.stop();
  const tools = await stand.tools();
  await expect(tools.recover("alice/web")).rejects.toThrow(/--even-over 2/);
  expect(await tools.recover("alice/web", { evenOver: 2n })).toEqual({ number: 3n, serial: 3n });
  await tools.close();
});
