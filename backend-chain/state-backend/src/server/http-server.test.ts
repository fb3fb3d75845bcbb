import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ChainError } from "@logos/chain-client";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { NO_RIGHTS } from "../testing/fake-tfstate.js";
import { BOB, Stand, TOKEN } from "../testing/stand.js";
import { stateText, TerraformLike } from "../testing/terraform-like.js";

let stand: Stand;
let terraform: TerraformLike;
beforeEach(async () => {
  stand = new Stand();
  terraform = await stand.start();
});
afterEach(() => stand.end());

const away = (): never => {
  throw new ChainError("unreachable", "no connection to ws://127.0.0.1:9944");
};

describe("reading", () => {
  test("a workspace that has no state is 404, and only that", async () => {
    expect(await terraform.get()).toMatchObject({ status: 404, text: "workspace web has no state yet\n" });
  });

  test("a chain that is away is 503 with Retry-After and a reason, never 404", async () => {
    stand.chain.workspace = async () => away();
    const reply = await terraform.get();
    expect(reply).toMatchObject({ status: 503, headers: { "retry-after": "2" } });
    expect(reply.text).toContain("no connection");
  });

  test("what was written comes back byte by byte", async () => {
    const text = stateText(1, { text: "ünïcode \u0000 … " });
    await terraform.lock("a");
    expect((await terraform.post("a", text)).status).toBe(200);
    await terraform.unlock("a");
    expect(await terraform.get()).toMatchObject({ status: 200, text });
    await stand.stop();
    terraform = await stand.start();
    expect(await terraform.get()).toMatchObject({ status: 200, text });
  });

  test("an old revision in place of the newest is refused", async () => {
    await terraform.lock("a");
    for (const serial of [1, 2]) await terraform.post("a", stateText(serial));
    await terraform.unlock("a");
    await stand.stop();
    const old = stand.tfstate.revisions.get("web 1");
    if (old === undefined) throw new Error("no revision 1");
    stand.chain.setRevision(old.author, "web", { ...old, number: 2n });
    terraform = await stand.start();
    expect(await terraform.get()).toMatchObject({ status: 500, text: expect.stringContaining("another hash") });
  });

  test("the chain never sees the plaintext", async () => {
    await terraform.lock("a");
    await terraform.post("a", stateText(1, { text: "hunter2" }));
    await terraform.unlock("a");
    const revision = stand.tfstate.revisions.get("web 1");
    expect(Buffer.from(revision?.ciphertext ?? []).toString("latin1")).toMatch(
      /^age-encryption.org\/v1\n-> logos-ctx /,
    );
    expect(JSON.stringify(stand.said)).not.toContain("hunter2");
  });
});

describe("writing", () => {
  test("a retry of the same state is 200 and writes nothing", async () => {
    await terraform.lock("a");
    for (let times = 0; times < 3; times += 1) expect((await terraform.post("a", stateText(1))).status).toBe(200);
    await terraform.unlock("a");
    expect(stand.signer.callsOf("writeState")).toHaveLength(1);
  });

  test("another state under the same serial, a lower serial and another lineage are 409", async () => {
    await terraform.lock("a");
    await terraform.post("a", stateText(5));
    expect((await terraform.post("a", stateText(5, { text: "x" }))).status).toBe(409);
    expect((await terraform.post("a", stateText(4))).text).toContain("behind 5");
    expect((await terraform.post("a", stateText(6, { lineage: "l-2" }))).text).toContain("another lineage");
    expect((await terraform.post("a", stateText(9))).status).toBe(200);
  });

  test("state push goes back, and its revision is marked forced on chain", async () => {
    await terraform.lock("a");
    await terraform.post("a", stateText(5));
    await terraform.unlock("a");
    await terraform.lock("b", "state-push");
    expect((await terraform.post("b", stateText(5, { text: "older" }))).status).toBe(200);
    await terraform.unlock("b");
    expect(stand.tfstate.revisions.get("web 2")).toMatchObject({ serial: 5n, forced: true });
  });

  test("without a lock, with another's or with a plan's it is 409", async () => {
    expect((await terraform.post(undefined, stateText(1))).status).toBe(409);
    expect((await terraform.post("a", stateText(1))).status).toBe(409);
    await terraform.lock("p", "OperationTypePlan");
    expect((await terraform.post("p", stateText(1))).text).toContain("plan");
    await terraform.lock("a");
    expect((await terraform.post("b", stateText(1))).text).toContain("another OperationTypeApply");
  });

  test("what is no state, or arrives damaged, is 400", async () => {
    await terraform.lock("a");
    expect((await terraform.post("a", "{}")).status).toBe(400);
    const damaged = await terraform.send("POST", "?ID=a", stateText(1), { "content-md5": "1B2M2Y8AsgTpgAmY7PhCfg==" });
    expect(damaged.status).toBe(400);
  });

  test("ciphertext beyond a mebibyte goes to the blob store, and is missed when it is gone", async () => {
    await terraform.lock("a");
    const noise = randomBytes(1_200_000).toString("base64");
    const text = stateText(1, { text: noise });
    expect((await terraform.post("a", text)).status).toBe(200);
    expect((await terraform.unlock("a")).status).toBe(200);
    expect(stand.tfstate.revisions.get("web 1")).toMatchObject({ place: "blob", ciphertext: new Uint8Array() });
    await vi.waitFor(() => expect(stand.tfstate.revisions.get("web 1")?.replicas).toEqual(["local"]));
    await stand.stop();
    terraform = await stand.start();
    expect((await terraform.get()).text).toBe(text);
    await stand.stop();
    rmSync(join(stand.home, "blobs"), { recursive: true });
    terraform = await stand.start();
    expect(await terraform.get()).toMatchObject({ status: 503, text: expect.stringContaining("in no blob store") });
  });

  test("a lock over the limit is answered 413, also to a client that still sends", async () => {
    const reply = await terraform.send("LOCK", "", "x".repeat(70_000));
    expect(reply).toMatchObject({ status: 413, text: expect.stringContaining("65536") });
  });
});

describe("locking", () => {
  test("a second lock with the same ID succeeds, another is 423 with a reason in ID", async () => {
    expect((await terraform.lock("a")).status).toBe(200);
    expect((await terraform.lock("a")).status).toBe(200);
    const reply = await terraform.lock("b");
    expect(reply.status).toBe(423);
    expect(JSON.parse(reply.text)).toMatchObject({
      ID: expect.stringMatching(/^alice@laptop holds the lock of web for OperationTypeApply, for \d+ s more/),
      Operation: "OperationTypeApply",
    });
  });

  test("a plan writes no extrinsic and keeps no other plan and no apply away", async () => {
    for (const id of ["p", "q"]) expect((await terraform.lock(id, "OperationTypePlan")).status).toBe(200);
    expect(stand.signer.calls).toEqual([]);
    expect((await terraform.lock("a")).status).toBe(200);
    for (const id of ["p", "q"]) expect((await terraform.unlock(id)).status).toBe(200);
    expect((await terraform.lock("r", "OperationTypePlan")).status).toBe(423);
  });

  test("a lease that ended is taken over, and the late writer is refused", async () => {
    await terraform.lock("a");
    stand.chain.timeMs += 200_000;
    expect((await terraform.lock("b")).status).toBe(200);
    expect((await terraform.post("a", stateText(1))).status).toBe(409);
    expect((await terraform.post("b", stateText(1))).status).toBe(200);
  });

  test("a clock of this machine that jumps ahead takes no lock away, and one that falls back keeps none", async () => {
    const other = new Stand(stand, BOB, "bob");
    await other.start();
    const theirs = new TerraformLike(`${other.backend.address}/alice/web`, TOKEN);
    await stand.apply(stateText(1));
    const tools = await stand.tools();
    const rights = { ...NO_RIGHTS, read: true, apply: true };
    await tools.setMember("alice/web", { account: BOB, rights, recipient: await other.recipient() });
    await tools.close();
    const chainNowMs = stand.chain.timeMs;
    vi.useFakeTimers({ toFake: ["Date"], now: chainNowMs });
    try {
      expect((await theirs.lock("b")).status).toBe(200);
      vi.setSystemTime(chainNowMs + 3_600_000);
      expect((await terraform.lock("a")).status).toBe(423);
      expect((await theirs.post("b", stateText(2))).status).toBe(200);
      vi.setSystemTime(chainNowMs - 3_600_000);
      expect((await terraform.lock("a")).status).toBe(423);
      stand.chain.timeMs += 200_000;
      expect((await terraform.lock("a")).status).toBe(200);
      expect((await terraform.post("a", stateText(3))).status).toBe(200);
      expect((await terraform.unlock("a")).status).toBe(200);
    } finally {
      vi.useRealTimers();
      await other.end();
    }
  });

  test("unlock: own and already released IDs are 200, another ID is 409, no body is force-unlock", async () => {
    await terraform.lock("a");
    expect((await terraform.unlock("b")).status).toBe(409);
    expect((await terraform.unlock("a")).status).toBe(200);
    expect((await terraform.unlock("a")).status).toBe(200);
    await terraform.lock("c");
    expect((await terraform.unlock(undefined)).status).toBe(200);
    expect(stand.signer.callsOf("forceUnlockState")).toHaveLength(1);
    expect((await terraform.post("c", stateText(1))).status).toBe(409);
    expect((await terraform.unlock(undefined)).status).toBe(200);
  });

  test("a lock that the chain refuses says why, and one that it cannot be asked for is 503", async () => {
    stand.signer.on("lockState", () => {
      throw new ChainError("cannot-pay", "alice has 0.0000 LGS");
    });
    expect((await terraform.lock("a")).status).toBe(423);
    stand.signer.on("lockState", away);
    expect((await terraform.lock("a")).status).toBe(503);
  });

  test("a lock without an ID, or no JSON, is 400", async () => {
    expect((await terraform.send("LOCK", "", "{}")).status).toBe(400);
    expect((await terraform.send("LOCK", "", "x")).status).toBe(400);
  });
});

describe("who may", () => {
  test("nobody without the token of an admitted run", async () => {
    expect((await stand.terraform("web", "guess").get()).status).toBe(401);
    expect((await terraform.send("GET", "", undefined, { authorization: "Bearer x" })).status).toBe(401);
    expect((await terraform.send("GET", "", undefined, { host: "evil.example" })).status).toBe(403);
  });

  test("a wrong path or method is never 404, which would mean: no state", async () => {
    expect((await terraform.get("/more")).status).toBe(400);
    expect((await stand.terraform("Web").get()).status).toBe(400);
    expect((await terraform.send("GET", "/../../bob/web")).status).toBe(400);
    expect((await terraform.send("DELETE", "")).status).toBe(405);
  });
});
