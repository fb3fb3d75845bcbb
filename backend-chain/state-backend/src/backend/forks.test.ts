import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { OWNER, Stand } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

let stand: Stand;
beforeEach(() => {
  stand = new Stand();
});
afterEach(() => stand.end());

const numbers = (): string[] => [...stand.tfstate.revisions.keys()];

async function verified(): Promise<void> {
  const tools = await stand.tools();
  expect((await tools.verify("alice/web")).faults).toEqual([]);
  expect(await tools.leftBehind()).toEqual([]);
  await tools.close();
}

/** Says for each block in its order whether it stays, once it is asked to. */
function finality(): (isKept: boolean) => void {
  const open: ((isKept: boolean) => void)[] = [];
  stand.chain.finalized = () => new Promise((resolve) => void open.push(resolve));
  return (isKept) => {
    for (const resolve of open.splice(0)) resolve(isKept);
  };
}

test("a revision whose block a fork drops is written again, the very same", async () => {
  const decide = finality();
  await stand.start();
  await stand.apply(stateText(1), stateText(2));
  const before = stand.tfstate.revisions.get("web 2")?.ciphertextHash;
  stand.tfstate.dropHead("web");
  decide(false);
  await vi.waitFor(() => expect(numbers()).toEqual(["web 1", "web 2"]));
  expect(stand.tfstate.revisions.get("web 2")?.ciphertextHash).toBe(before);
  expect((await stand.terraform().get()).text).toBe(stateText(2));
  await vi.waitFor(async () => expect((await stand.chain.workspace(OWNER, "web"))?.lock).toBeUndefined());
  await stand.apply(stateText(3));
  decide(true);
  await stand.stop();
  await verified();
});

test("several that a fork drops come back in their order, while a later one is on its way", async () => {
  const decide = finality();
  await stand.start();
  await stand.apply(stateText(1), stateText(2), stateText(3));
  const terraform = stand.terraform();
  await terraform.lock("a");
  const go = stand.hold("writeState");
  await terraform.post("a", stateText(4));
  for (const _ of [2, 3]) stand.tfstate.dropHead("web");
  decide(false);
  go();
  expect((await terraform.unlock("a")).status).toBe(200);
  await vi.waitFor(() => expect(numbers()).toEqual(["web 1", "web 2", "web 3", "web 4"]));
  expect((await terraform.get()).text).toBe(stateText(4));
  decide(true);
  await stand.stop();
  await verified();
});

test("one that was not final when the backend ended is looked for by the next one", async () => {
  finality();
  await stand.start();
  await stand.apply(stateText(1), stateText(2));
  await stand.stop();
  const tools = await stand.tools();
  expect(await tools.leftBehind()).toEqual([]);
  stand.tfstate.dropHead("web");
  expect(await tools.leftBehind()).toEqual([{ workspace: "alice/web", number: 2n, serial: 2n, reason: undefined }]);
  await tools.close();
  Reflect.deleteProperty(stand.chain, "finalized");
  const terraform = await stand.start();
  await vi.waitFor(() => expect(numbers()).toEqual(["web 1", "web 2"]));
  expect((await terraform.get()).text).toBe(stateText(2));
  await stand.stop();
  await verified();
});
