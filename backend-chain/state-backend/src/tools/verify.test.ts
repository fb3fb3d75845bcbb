import type { Revision } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StateTools } from "../api.js";
import { largeState } from "../testing/large-state.js";
import { OWNER, Stand } from "../testing/stand.js";

let stand: Stand;
let tools: StateTools;
beforeEach(async () => {
  stand = new Stand();
  await stand.start();
  await stand.apply(...[1, 2, 3, 4].map((serial) => largeState(20_000, { serial, changed: serial })));
  await stand.stop();
  tools = await stand.tools();
});
afterEach(async () => {
  await tools.close();
  await stand.end();
});

const revision = (number: bigint): Revision => {
  const found = stand.tfstate.revisions.get(`web ${number}`);
  if (found === undefined) throw new Error(`no revision ${number}`);
  return found;
};
const put = (number: bigint, change: Partial<Revision>): void =>
  stand.chain.setRevision(OWNER, "web", { ...revision(number), ...change, number });
const faults = async (): Promise<string[]> =>
  (await tools.verify("alice/web")).faults.map(({ code, number }) => `${code} ${number}`);

test("an intact history has no faults, and deltas are in it", async () => {
  expect(await tools.verify("alice/web")).toEqual({ head: 4n, oldest: 1n, linked: 4, opened: 4, faults: [] });
  expect([1n, 2n, 3n, 4n].map((number) => revision(number).kind.kind)).toEqual(["snapshot", "delta", "delta", "delta"]);
});

describe("verify finds", () => {
  test("a changed byte", async () => {
    const { ciphertext } = revision(2n);
    put(2n, { ciphertext: ciphertext.map((byte, at) => (at === 400 ? byte ^ 1 : byte)) });
    expect(await faults()).toEqual(["changed-bytes 2"]);
  });

  test("a changed byte of a snapshot, and all that needs it; the others stay readable", async () => {
    await stand.start();
    await stand.apply(largeState(40_000, { serial: 5 }));
    await stand.stop();
    expect(revision(5n).kind.kind).toBe("snapshot");
    put(1n, { ciphertext: revision(1n).ciphertext.map((byte) => byte ^ 1) });
    expect(await faults()).toEqual([1, 2, 3, 4].map((number) => `changed-bytes ${number}`));
    expect((await tools.show("alice/web")).record.number).toBe(5n);
  });

  test("a missing revision", async () => {
    stand.chain.dropRevision(OWNER, "web", 3n);
    expect(await faults()).toEqual(["missing-revision 3"]);
  });

  test("a swapped pair", async () => {
    const [second, third] = [revision(2n), revision(3n)];
    put(2n, third);
    put(3n, second);
    const found = await faults();
    expect(found).toEqual(expect.arrayContaining(["swapped 2", "swapped 3", "broken-chain 2", "broken-chain 3"]));
  });

  test("an edited header", async () => {
    put(3n, { serial: 9n });
    expect(await faults()).toEqual(["broken-chain 3"]);
  });

  test("a chain that shows others another history", async () => {
    const other = new Stand();
    await other.start();
    await other.apply(largeState(20_000, { serial: 1 }), largeState(20_000, { serial: 2 }));
    const report = await tools.verify("alice/web", [other.chain]);
    expect(report.faults).toMatchObject([{ code: "two-heads", number: 2n }]);
    const behind = new FakeChain();
    expect((await tools.verify("alice/web", [behind])).faults).toEqual([]);
    await other.end();
  });

  test("a rollback, which reading refuses too until somebody accepts it", async () => {
    const workspace = await stand.chain.workspace(OWNER, "web");
    if (workspace === undefined) throw new Error("no workspace");
    const { previousHash: headHash } = revision(4n);
    stand.chain.setWorkspace({ ...workspace, head: 3n, headHash });
    expect(await faults()).toEqual(["rolled-back 4"]);
    await expect(tools.show("alice/web")).rejects.toMatchObject({ code: "rolled-back" });
    const terraform = await stand.start();
    expect(await terraform.get()).toMatchObject({ status: 500, text: expect.stringContaining("it went back") });
    await stand.stop();
    await tools.acceptHistory("alice/web");
    expect(await faults()).toEqual([]);
    expect((await tools.show("alice/web")).record.number).toBe(3n);
  });

  test("a head that was exchanged, also when it is newer", async () => {
    const other = new Stand();
    await other.start();
    const states = [1, 2, 3, 4, 5].map((serial) => largeState(20_000, { serial }));
    await other.apply(...states);
    for (const number of [1n, 2n, 3n, 4n, 5n]) {
      const theirs = other.tfstate.revisions.get(`web ${number}`);
      if (theirs !== undefined) stand.chain.setRevision(OWNER, "web", theirs);
    }
    const theirs = await other.chain.workspace(OWNER, "web");
    if (theirs !== undefined) stand.chain.setWorkspace(theirs);
    expect(await faults()).toContain("two-heads 4");
    await expect(tools.show("alice/web")).rejects.toMatchObject({ code: "rolled-back" });
    await other.end();
  });

  test("that the chain forgot everything: never answered as no state", async () => {
    const empty = new FakeChain();
    const terraform = await stand.start({ chain: empty, signer: empty.signer({ address: OWNER }) });
    expect(await terraform.get()).toMatchObject({ status: 500, text: expect.stringContaining("and had 4") });
  });
});
