import { ChainError } from "@logos/chain-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { tokenHash } from "../server/tokens.js";
import { OWNER, Stand, TOKEN } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

let stand: Stand;
beforeEach(() => {
  stand = new Stand();
});
afterEach(() => stand.end());

const run = tokenHash(TOKEN);
const away = (): never => {
  throw new ChainError("unreachable", "no connection");
};
const numbers = (): string[] => [...stand.tfstate.revisions.keys()];

describe("when the chain is slow or away", () => {
  test("a write is answered once it is in the local log, and read from there", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const go = stand.hold("writeState");
    expect((await terraform.post("a", stateText(1))).status).toBe(200);
    expect((await terraform.post("a", stateText(2))).status).toBe(200);
    expect(numbers()).toEqual([]);
    expect((await terraform.get()).text).toBe(stateText(2));
    go();
    expect((await terraform.unlock("a")).status).toBe(200);
    expect(numbers()).toEqual(["web 1", "web 2"]);
  });

  test("a lock that is given back before its last revision is sent goes back with it, in one extrinsic", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const gate = Promise.withResolvers<void>();
    const members = stand.chain.members.bind(stand.chain);
    stand.chain.members = async (...args) => {
      await gate.promise;
      return await members(...args);
    };
    for (const serial of [1, 2]) await terraform.post("a", stateText(serial));
    const unlocked = terraform.unlock("a");
    await vi.waitFor(async () => {
      const left = stand.backend.drained(run, { signal: AbortSignal.abort() });
      await expect(left).rejects.toThrow("the lock of web is on its way back");
    });
    gate.resolve();
    expect((await unlocked).status).toBe(200);
    const writes = stand.signer.callsOf("writeState").map(([, , , number, , , options]) => [number, options?.release]);
    expect(writes).toEqual([
      [1n, false],
      [2n, true],
    ]);
    expect(stand.signer.callsOf("unlockState")).toEqual([]);
    expect((await stand.chain.workspace(OWNER, "web"))?.lock).toBeUndefined();
    expect((await terraform.lock("b")).status).toBe(200);
  });

  test("unlock is answered after its time, and the lock stays until the revision is included", async () => {
    const terraform = await stand.start({ inclusionMs: 50 });
    await terraform.lock("a");
    const go = stand.hold("writeState");
    await terraform.post("a", stateText(1));
    expect((await terraform.unlock("a")).status).toBe(200);
    expect((await stand.chain.workspace(OWNER, "web"))?.lock?.id).toBe("a");
    expect((await terraform.lock("b")).status).toBe(503);
    const heard: string[] = [];
    const drained = stand.backend.drained(run, { onWait: (open) => heard.push(open.join(", ")) });
    go();
    await drained;
    expect(heard[0]).toBe("revision 1 of web is on its way to the chain, the lock of web is on its way back");
    expect((await stand.chain.workspace(OWNER, "web"))?.lock).toBeUndefined();
    expect((await terraform.lock("b")).status).toBe(200);
  });

  test("with ackChain a write is answered once it is in a block", async () => {
    const terraform = await stand.start({ ackChain: true, inclusionMs: 50 });
    await terraform.lock("a");
    const go = stand.hold("writeState");
    expect((await terraform.post("a", stateText(1))).status).toBe(503);
    go();
    expect((await terraform.post("a", stateText(1))).status).toBe(200);
    expect(numbers()).toEqual(["web 1"]);
  });

  test("a chain that comes back gets what it missed, once", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    stand.signer.writeState = async () => away();
    await terraform.post("a", stateText(1));
    Reflect.deleteProperty(stand.signer, "writeState");
    await terraform.unlock("a");
    expect(stand.signer.callsOf("writeState")).toHaveLength(1);
    expect(numbers()).toEqual(["web 1"]);
  });

  test("an extrinsic that was included although it seemed lost is not written again", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const write = stand.signer.writeState.bind(stand.signer);
    let isFirst = true;
    stand.signer.writeState = async (...args) => {
      const included = await write(...args);
      if (!isFirst) return included;
      isFirst = false;
      throw new ChainError("dropped", "not in a block before its era ended");
    };
    await terraform.post("a", stateText(1));
    await terraform.post("a", stateText(2));
    await terraform.unlock("a");
    expect(stand.signer.callsOf("writeState")).toHaveLength(2);
    expect(numbers()).toEqual(["web 1", "web 2"]);
  });

  test("while the lock is held, writing needs no answer of the chain", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    await terraform.post("a", stateText(1));
    const { workspace } = stand.chain;
    stand.chain.workspace = async () => away();
    expect((await terraform.post("a", stateText(2))).status).toBe(200);
    stand.chain.workspace = workspace;
    await terraform.unlock("a");
    expect(numbers()).toEqual(["web 1", "web 2"]);
  });
});

describe("when the lock is lost", () => {
  test("while nothing was written since, the lock is taken again and the revision written", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const go = stand.hold("writeState");
    await terraform.post("a", stateText(1));
    stand.tfstate.takeLockAway("web");
    go();
    expect((await terraform.unlock("a")).status).toBe(200);
    expect(numbers()).toEqual(["web 1"]);
    expect((await stand.chain.workspace(OWNER, "web"))?.lock).toBeUndefined();
  });

  test("when somebody wrote since, the revision stays in the log and everybody hears of it", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const writeNow = stand.signer.writeState.bind(stand.signer);
    const go = stand.hold("writeState");
    await terraform.post("a", stateText(1, { text: "ours" }));
    stand.tfstate.takeLockAway("web");
    const { lock } = await stand.signer.lockState(OWNER, "web", {
      id: "x",
      operation: "o",
      who: "bob",
      leaseMs: 60_000,
    });
    const theirs = stand.backend.stranded();
    expect(theirs).toEqual([]);
    const hash = `0x${"00".repeat(32)}` as const;
    const { ciphertextHash } = await import("@logos/chain-client");
    const header = {
      previousHash: hash,
      ciphertextHash: ciphertextHash(new Uint8Array([1])),
      sizeBytes: 1,
      digest: hash,
      recipients: hash,
      lineage: hash,
      serial: 1n,
      forced: false,
      kind: { kind: "snapshot" as const },
      place: "inline" as const,
    };
    await writeNow(OWNER, "web", lock.nonce, 1n, header, new Uint8Array([1]));
    go();
    expect((await terraform.unlock("a")).status).toBe(409);
    await expect(stand.backend.drained(run)).rejects.toMatchObject({ code: "stranded" });
    expect(stand.backend.stranded()).toMatchObject([
      { number: 1n, reason: expect.stringContaining("another revision 1") },
    ]);
    await stand.stop();
    await stand.start();
    expect(stand.said.at(-1)).toContain("revision 1 of web: acknowledged, but overtaken");
  });

  test("a lease is renewed while the run lives, and not after", async () => {
    const terraform = await stand.start({ leaseMs: 60 });
    await terraform.lock("a");
    await expect.poll(() => stand.signer.callsOf("renewState").length).toBeGreaterThan(2);
    stand.backend.withdraw(run);
    const before = stand.signer.callsOf("renewState").length;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(stand.signer.callsOf("renewState").length).toBeLessThanOrEqual(before + 1);
  });

  test("a renewal that is refused ends the lock: the next write is refused", async () => {
    const terraform = await stand.start({ leaseMs: 60 });
    await terraform.lock("a");
    stand.tfstate.takeLockAway("web");
    await expect.poll(async () => (await terraform.post("a", stateText(1))).status).toBe(409);
  });
});

describe("after a restart", () => {
  test("what was acknowledged and not included gets on chain, and the lock back", async () => {
    let terraform = await stand.start();
    await terraform.lock("a");
    const go = stand.hold("writeState");
    await terraform.post("a", stateText(1));
    await terraform.post("a", stateText(2));
    const stopping = stand.stop();
    go();
    await stopping;
    terraform = await stand.start();
    expect((await terraform.get()).text).toBe(stateText(2));
    await expect.poll(numbers).toEqual(["web 1", "web 2"]);
  });

  test("Terraform goes on with its lock, and its retry is recognised", async () => {
    let terraform = await stand.start();
    await terraform.lock("a");
    await terraform.post("a", stateText(1));
    await stand.stop();
    terraform = await stand.start();
    expect((await terraform.post("a", stateText(1))).status).toBe(200);
    expect((await terraform.post("a", stateText(2))).status).toBe(200);
    expect((await terraform.unlock("a")).status).toBe(200);
    expect(numbers()).toEqual(["web 1", "web 2"]);
  });

  test("a lock that was lost meanwhile is not believed", async () => {
    let terraform = await stand.start();
    await terraform.lock("a");
    await stand.stop();
    stand.tfstate.takeLockAway("web");
    terraform = await stand.start();
    expect((await terraform.post("a", stateText(1))).status).toBe(409);
  });
});

describe("the end of a run", () => {
  test("nothing open drains at once", async () => {
    await stand.start();
    await stand.backend.drained(run);
  });

  test("a Terraform that outlives its run keeps its lock for a while, then it is fenced off", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const heard: string[] = [];
    await stand.backend.drained(run, { graceMs: 50, onWait: (open) => heard.push(...open) });
    expect(heard[0]).toBe("Terraform still has the lock of web");
    expect((await terraform.post("a", stateText(1))).status).toBe(409);
    expect((await stand.chain.workspace(OWNER, "web"))?.lock).toBeUndefined();
  });

  test("waiting ends when it is aborted", async () => {
    const terraform = await stand.start();
    await terraform.lock("a");
    const stop = new AbortController();
    const drained = stand.backend.drained(run, { signal: stop.signal });
    stop.abort();
    await expect(drained).rejects.toMatchObject({ code: "closed" });
  });
});

test("holdings are those of the newest state, and unknown when it cannot be read", async () => {
  const terraform = await stand.start();
  expect(await stand.backend.holdings("alice/web")).toEqual([]);
  await terraform.lock("a");
  const resource = {
    mode: "managed",
    type: "logos_machine",
    provider: 'provider["registry.terraform.io/logos/logos"]',
    instances: [{ attributes: { id: "42" } }],
  };
  await terraform.post("a", stateText(1).replace('"resources": []', `"resources": [${JSON.stringify(resource)}]`));
  expect(await stand.backend.holdings("alice/web")).toEqual([42n]);
  await terraform.unlock("a");
  stand.chain.workspace = async () => away();
  await expect(stand.backend.holdings("alice/web")).rejects.toMatchObject({ code: "away" });
  await expect(stand.backend.holdings("bob/web")).rejects.toMatchObject({ code: "malformed" });
});

test("two backends of one home do not serve at once", async () => {
  await stand.start();
  const port = Number(new URL(stand.backend.address).port);
  const other = new Stand();
  await expect(other.start({ port })).rejects.toMatchObject({ code: "port-taken" });
  await other.end();
});
