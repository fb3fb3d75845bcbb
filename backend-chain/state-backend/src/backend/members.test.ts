import type { Hex } from "@logos/chain-client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StateTools } from "../api.js";
import { tokenHash } from "../server/tokens.js";
import { NO_RIGHTS } from "../testing/fake-tfstate.js";
import { BOB, CAROL, OWNER, Stand, TOKEN } from "../testing/stand.js";
import { stateText, TerraformLike } from "../testing/terraform-like.js";

let alice: Stand;
let bob: Stand;
let tools: StateTools;
beforeEach(async () => {
  alice = new Stand();
  bob = new Stand(alice, BOB, "bob");
  await alice.start();
  await bob.start();
  await alice.apply(stateText(1));
  tools = await alice.tools();
});
afterEach(async () => {
  await tools.close();
  await alice.end();
  await bob.end();
});

/** Bob's Terraform on Alice's workspace. */
const bobs = (): TerraformLike => new TerraformLike(`${bob.backend.address}/alice/web`, TOKEN);
const idOf = (text: string): string => (JSON.parse(text) as { ID: string }).ID;
const policyOf = (approvals: number) => ({ approvals, lockFree: false, force: true, keep: 0 });

describe("a member", () => {
  test("reads and writes what others wrote, and they what it wrote", async () => {
    const rights = { ...NO_RIGHTS, read: true, apply: true };
    await tools.setMember("alice/web", { account: BOB, rights, recipient: await bob.recipient() });
    expect((await bobs().get()).text).toBe(stateText(1));
    expect((await bobs().lock("b")).status).toBe(200);
    expect((await bobs().post("b", stateText(2, { text: "Bob's" }))).status).toBe(200);
    expect((await bobs().unlock("b")).status).toBe(200);
    expect((await alice.terraform().get()).text).toBe(stateText(2, { text: "Bob's" }));
    await alice.apply(stateText(3));
    expect((await bobs().get()).text).toBe(stateText(3));
    expect(alice.tfstate.revisions.get("web 3")?.author).toBe(BOB);
    expect((await tools.verify("alice/web")).faults).toEqual([]);
  });

  test("is a reader until it is removed, and what it knew is listed", async () => {
    const state = (serial: number): string =>
      JSON.stringify({
        ...{ version: 4, serial, lineage: "l-1", resources: [] },
        outputs: { password: { value: "hunter2", sensitive: true }, url: { value: "u" } },
      });
    await alice.apply(state(2));
    const rights = { ...NO_RIGHTS, read: true };
    const recipient = await bob.recipient();
    expect(await tools.setMember("alice/web", { account: BOB, rights, recipient })).toEqual([]);
    expect((await tools.readers("alice/web")).map(({ who }) => who)).toEqual(["owner", "member"]);
    expect((await bobs().get()).status).toBe(200);
    const rotate = await tools.removeMember("alice/web", BOB);
    expect(rotate).toEqual([{ address: "output.password", attribute: "value" }]);
    await bob.stop();
    await bob.start();
    expect(await bobs().get()).toMatchObject({
      status: 403,
      text: expect.stringContaining("does not open revision 4"),
    });
    expect((await alice.terraform().get()).text).toBe(state(2));
  });

  test("that may only read is refused the lock by name, and what it could do about it", async () => {
    const rights = { ...NO_RIGHTS, read: true };
    await tools.setMember("alice/web", { account: BOB, rights, recipient: await bob.recipient() });
    expect((await bobs().lock("p", "OperationTypePlan")).status).toBe(200);
    expect((await bobs().unlock("p")).status).toBe(200);
    const reply = await bobs().lock("b");
    expect(reply.status).toBe(423);
    expect(idOf(reply.text)).toMatch(/may not apply on web; its owner 5Grwva\w+ can allow it: logos state members/);
    expect((await bobs().unlock(undefined)).status).toBe(200);
  });

  test("takes another's lock away, by its ID as OpenTofu does or without, only with the right to", async () => {
    const rights = { ...NO_RIGHTS, read: true };
    const recipient = await bob.recipient();
    await tools.setMember("alice/web", { account: BOB, rights, recipient });
    await alice.terraform().lock("a");
    for (const id of ["a", undefined]) {
      const refused = await bobs().unlock(id);
      expect(refused.status).toBe(409);
      expect(refused.text).toMatch(/may not take the lock of web away; its owner 5Grwva\w+ can allow it/);
    }
    expect((await bobs().unlock("b")).status).toBe(409);
    await tools.setMember("alice/web", { account: BOB, rights: { ...rights, unlock: true }, recipient });
    for (const id of ["a", undefined]) {
      expect((await alice.terraform().lock("a")).status).toBe(200);
      expect((await bobs().unlock(id)).status).toBe(200);
      expect((await alice.chain.workspace(OWNER, "web"))?.lock).toBeUndefined();
    }
  });

  test("that reads needs a recipient, and nobody but the owner changes members", async () => {
    const rights = { ...NO_RIGHTS, read: true };
    const without = tools.setMember("alice/web", { account: BOB, rights, recipient: undefined });
    await expect(without).rejects.toMatchObject({ code: "malformed" });
    const other = await bob.tools();
    const byBob = other.setMember("alice/web", { account: CAROL, rights, recipient: await bob.recipient() });
    await expect(byBob).rejects.toMatchObject({ code: "not-allowed" });
    await other.close();
  });

  test("that loses its right in the middle of an apply leaves its state in the log, and hears of it", async () => {
    const rights = { ...NO_RIGHTS, read: true, apply: true };
    await tools.setMember("alice/web", { account: BOB, rights, recipient: await bob.recipient() });
    await bobs().lock("b");
    const go = bob.hold("writeState");
    expect((await bobs().post("b", stateText(2))).status).toBe(200);
    await alice.signer.removeMember("web", BOB);
    alice.tfstate.takeLockAway("web");
    go();
    await expect(bob.backend.drained(tokenHash(TOKEN))).rejects.toMatchObject({ code: "stranded" });
    expect(bob.backend.stranded()).toMatchObject([{ number: 3n, reason: expect.stringContaining("right to apply") }]);
  });
});

describe("a workspace that has no state yet", () => {
  const rights = { ...NO_RIGHTS, read: true, apply: true };

  test("can be begun by a member, for its owner too", async () => {
    await tools.setMember("alice/fresh", { account: BOB, rights, recipient: await bob.recipient() });
    const terraform = new TerraformLike(`${bob.backend.address}/alice/fresh`, TOKEN);
    expect((await terraform.get()).status).toBe(404);
    for (const [id, state] of [
      ["b", stateText(1)],
      ["c", stateText(2, { text: "Bob's" })],
    ] as const) {
      expect((await terraform.lock(id)).status).toBe(200);
      expect((await terraform.post(id, state)).status).toBe(200);
      expect((await terraform.unlock(id)).status).toBe(200);
    }
    expect((await alice.terraform("fresh").get()).text).toBe(stateText(2, { text: "Bob's" }));
    const readers = (await tools.readers("alice/fresh")).map(({ who, recipient }) => `${who} ${recipient}`);
    expect(readers).toEqual([`owner ${await alice.recipient()}`, `member ${await bob.recipient()}`]);
    expect((await tools.members("alice/fresh")).map(({ account }) => account)).toEqual([BOB]);
  });

  test("is not locked by a member to whom the owner's key was never told", async () => {
    await tools.setMember("alice/fresh", { account: BOB, rights, recipient: await bob.recipient() });
    await alice.signer.removeMember("fresh", OWNER);
    const reply = await new TerraformLike(`${bob.backend.address}/alice/fresh`, TOKEN).lock("b");
    expect(reply.status).toBe(423);
    expect(idOf(reply.text)).toMatch(/fresh has no state yet, and its owner 5Grwva\w+ has not told its key/);
  });

  test("has its owner as no member that could be set or removed", async () => {
    for (const change of [
      tools.setMember("alice/fresh", { account: OWNER, rights, recipient: await alice.recipient() }),
      tools.removeMember("alice/fresh", OWNER),
    ]) {
      await expect(change).rejects.toMatchObject({ code: "refused", message: expect.stringContaining("owns fresh") });
    }
  });
});

test("a stranger reads nothing", async () => {
  const carol = new Stand(alice, CAROL, "carol");
  await carol.start();
  const reply = await new TerraformLike(`${carol.backend.address}/${OWNER}/web`, TOKEN).get();
  expect(reply).toMatchObject({ status: 403, text: expect.stringContaining("not encrypted for this account") });
  await carol.end();
});

describe("where the policy asks for approvals", () => {
  const plan = new TextEncoder().encode("a plan file");
  let digest: Hex;
  let sealed: Uint8Array;
  beforeEach(async () => {
    const rights = { ...NO_RIGHTS, read: true, plan: true, apply: true, approve: true };
    await tools.setMember("alice/web", { account: BOB, rights, recipient: await bob.recipient() });
    await tools.setPolicy("alice/web", policyOf(1));
    ({ digest, sealed } = await tools.propose("alice/web", plan));
  });

  test("an apply without a plan is told to make one", async () => {
    const reply = await alice.terraform().lock("a");
    expect(idOf(reply.text)).toBe(
      "POLICY: an apply on web needs a plan with 1 approval: logos plan save, then approve",
    );
    expect((await alice.terraform().lock("p", "OperationTypePlan")).status).toBe(200);
  });

  test("an apply of the plan waits for another's approval, then writes under it", async () => {
    const token = "run of the plan";
    alice.backend.admit(tokenHash(token), { plan: digest });
    const terraform = alice.terraform("web", token);
    const early = await terraform.lock("a");
    expect(idOf(early.text)).toBe(
      `POLICY: 1 of 1 approval missing for plan ${digest.slice(0, 14)} on web (see logos plan show)`,
    );
    const bobsTools = await bob.tools();
    expect(Buffer.from(await bobsTools.openPlan("alice/web", sealed, digest)).toString()).toBe("a plan file");
    await bobsTools.approve("alice/web", digest);
    await bobsTools.close();
    expect((await terraform.lock("a")).status).toBe(200);
    expect((await terraform.post("a", stateText(2))).status).toBe(200);
    expect((await terraform.post("a", stateText(3))).status).toBe(200);
    await terraform.unlock("a");
    expect(alice.tfstate.revisions.get("web 4")?.plan).toBe(digest);

    const stale = await terraform.lock("again");
    expect(idOf(stale.text)).toMatch(
      /was made at revision 2, and 4 is the newest; the state moved since: plan and appr/,
    );
  });

  test("an approval of one plan is none of another, nor is one's own", async () => {
    const bobsTools = await bob.tools();
    await bobsTools.approve("alice/web", digest);
    await bobsTools.close();
    const { digest: second } = await tools.propose("alice/web", new TextEncoder().encode("another plan"));
    await expect(tools.approve("alice/web", second)).rejects.toMatchObject({ details: { error: "ApprovalInvalid" } });
    for (const [token, of, reason] of [
      ["second", second, "1 of 1 approval missing"],
      ["unknown", `0x${"12".repeat(32)}` as const, "was never proposed on web"],
    ] as const) {
      alice.backend.admit(tokenHash(token), { plan: of });
      expect(idOf((await alice.terraform("web", token).lock("a")).text)).toContain(reason);
    }
    await expect(tools.openPlan("alice/web", sealed, second)).rejects.toMatchObject({ code: "refused" });
  });

  test("members can still be removed; the next apply encrypts without them", async () => {
    await tools.removeMember("alice/web", BOB);
    expect(alice.said.join()).toContain("not encrypted anew now, but with the next apply");
    await tools.setPolicy("alice/web", policyOf(0));
    await alice.apply(stateText(2));
    await bob.stop();
    await bob.start();
    expect((await bobs().get()).status).toBe(403);
  });
});

describe("a policy", () => {
  test("can allow writes without a lock, while nobody has one", async () => {
    await tools.setPolicy("alice/web", { approvals: 0, lockFree: true, force: true, keep: 0 });
    const terraform = alice.terraform();
    expect((await terraform.post(undefined, stateText(2))).status).toBe(200);
    await alice.backend.drained(tokenHash(TOKEN));
    expect((await terraform.get()).text).toBe(stateText(2));
    await terraform.lock("a");
    expect(await terraform.post(undefined, stateText(3))).toMatchObject({ status: 409 });
  });

  test("can forbid state push -force", async () => {
    await tools.setPolicy("alice/web", { approvals: 0, lockFree: false, force: false, keep: 0 });
    const terraform = alice.terraform();
    await terraform.lock("a", "state-push");
    const reply = await terraform.post("a", stateText(1, { text: "forced" }));
    expect(reply).toMatchObject({ status: 409, text: expect.stringContaining("allows no state push -force") });
  });
});
