import { ChainError } from "@logos/chain-client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tokenHash } from "../server/tokens.js";
import { Stand, TOKEN } from "../testing/stand.js";
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
