import { ChainError } from "@logos/chain-client";
import { Decrypter } from "age-encryption";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { StateTools } from "../api.js";
import { openTenantKey } from "../seal/index.js";
import { tokenHash } from "../server/tokens.js";
import { largeState } from "../testing/large-state.js";
import { OWNER, Stand, TOKEN } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

let stand: Stand;
let tools: StateTools;
beforeEach(async () => {
  stand = new Stand();
  await stand.start();
  tools = await stand.tools();
});
afterEach(async () => {
  await tools.close();
  await stand.end();
});
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();
const numbers = async (): Promise<bigint[]> => {
  const all = [];
  for await (const { number } of tools.log("alice/web")) all.push(number);
  return all;
};

test("a rollback writes a successor of which only the digits of the serial differ", async () => {
  const old = '{"version":4,"serial": 7 ,"lineage":"l-1","x":"\\u00e9 é 1.50", "resources":[]}\r\n';
  await stand.apply(old, stateText(8));
  expect(await tools.rollback("alice/web", 1n)).toEqual({ number: 3n, serial: 9n });
  expect((await stand.terraform().get()).text).toBe(old.replace(" 7 ", " 9 "));
  expect(await numbers()).toEqual([1n, 2n, 3n]);
  await expect(tools.rollback("alice/web", 9n)).rejects.toMatchObject({ code: "no-state" });
});

test("a rollback brings back a state when the newest cannot be read any more", async () => {
  await stand.apply(stateText(1), stateText(2, { text: "lost" }));
  const broken = stand.tfstate.revisions.get("web 2");
  if (broken !== undefined) stand.chain.setRevision(OWNER, "web", { ...broken, ciphertext: broken.ciphertext.fill(0) });
  await stand.stop();
  await tools.rollback("alice/web", 1n);
  expect((await (await stand.start()).get()).text).toBe(stateText(3));
});

test("a rollback is refused with the holder's name while somebody applies", async () => {
  await stand.apply(stateText(1), stateText(2));
  await stand.terraform().lock("busy");
  await expect(tools.rollback("alice/web", 1n)).rejects.toMatchObject({
    code: "refused",
    message: expect.stringMatching(/alice@laptop holds the lock of web/),
  });
  await tools.unlock("alice/web");
  await tools.unlock("alice/web");
  await tools.rollback("alice/web", 1n);
});

test("a diff names resources and attributes, and hides what is sensitive", async () => {
  const of = (serial: number, size: number, password: string): string => {
    const attributes = { size, password };
    const sensitive_attributes = [[{ type: "get_attr", value: "password" }]];
    const resource = {
      mode: "managed",
      type: "db",
      name: "main",
      instances: [{ index_key: "a", attributes, sensitive_attributes }],
    };
    const outputs = { url: { value: `u${size}`, sensitive: true } };
    return JSON.stringify({ version: 4, serial, lineage: "l-1", outputs, resources: [resource] });
  };
  await stand.apply(of(1, 1, "hunter2"), of(2, 2, "hunter3"));
  const changes = await tools.diff("alice/web", 1n, 2n);
  expect(changes).toEqual([
    {
      address: 'db.main["a"]',
      change: "changed",
      attributes: [
        { name: "password", before: "(sensitive)", after: "(sensitive)" },
        { name: "size", before: "1", after: "2" },
      ],
    },
    {
      address: "output.url",
      change: "changed",
      attributes: [{ name: "value", before: "(sensitive)", after: "(sensitive)" }],
    },
  ]);
  expect(await tools.diff("alice/web", 2n, 2n)).toEqual([]);
});

test("stock age opens an exported revision, also of a delta", async () => {
  await stand.apply(largeState(20_000, { serial: 1 }), largeState(20_000, { serial: 2, changed: 3 }));
  const { readable, record, ciphertext } = await tools.export("alice/web", 2n);
  expect(record.kind).toEqual({ kind: "delta", base: 1n });
  expect(ciphertext.length).toBe(record.sizeBytes);
  const stock = new Decrypter();
  stock.addIdentity((await openTenantKey(`${stand.home}/keys/alice.age`)).identity);
  expect(text(await stock.decrypt(readable))).toBe(text(largeState(20_000, { serial: 2, changed: 3 })));
});

test("another lineage is refused, kept in quarantine, and taken once it is adopted", async () => {
  await stand.apply(stateText(5));
  const terraform = stand.terraform();
  const other = stateText(1, { lineage: "l-2" });
  await terraform.lock("a");
  const reply = await terraform.post("a", other);
  expect(reply).toMatchObject({ status: 409, text: expect.stringMatching(/lineage.*logos state quarantine/) });
  await terraform.post("a", other);
  await terraform.unlock("a");
  const kept = await tools.quarantine();
  expect(kept).toMatchObject([{ workspace: "alice/web", reason: "other-lineage" }]);
  const [{ id } = { id: "" }] = kept;
  expect(text(await tools.openQuarantined(id))).toBe(other);
  await tools.adopt("alice/web", "l-2");
  await terraform.lock("b");
  expect((await terraform.post("b", other)).status).toBe(200);
  expect((await terraform.post("b", stateText(2, { lineage: "l-2" }))).status).toBe(200);
  await terraform.unlock("b");
  expect((await terraform.get()).text).toBe(stateText(2, { lineage: "l-2" }));
  await tools.dropQuarantined(id);
  expect(await tools.quarantine()).toEqual([]);
  await expect(tools.openQuarantined("../../x")).rejects.toMatchObject({ code: "no-state" });
});

test("old revisions are pruned up to a snapshot", async () => {
  await stand.apply(stateText(1), stateText(2), largeState(20_000, { serial: 3 }), largeState(20_000, { serial: 4 }));
  stand.signer.on("pruneState", prunedOnce());
  expect(await tools.prune("alice/web", 4n)).toBe(3n);
  expect(stand.signer.callsOf("pruneState")).toEqual([
    ["web", 3n],
    ["web", 3n],
  ]);
});
test("as many revisions stay as the policy keeps, and without a number exactly they do, from a snapshot on", async () => {
  await stand.apply(stateText(1), stateText(2), largeState(20_000, { serial: 3 }), largeState(20_000, { serial: 4 }));
  await expect(tools.prune("alice/web")).rejects.toMatchObject({
    code: "refused",
    message: expect.stringMatching(/--keep/),
  });
  await tools.setPolicy("alice/web", { approvals: 0, lockFree: false, force: true, keep: 2 });
  const tooMany = expect.stringContaining("keeps 2 revisions, so that 3 stays, and 4 is the newest");
  await expect(tools.prune("alice/web", 4n)).rejects.toMatchObject({ code: "refused", message: tooMany });
  stand.signer.on("pruneState", prunedOnce());
  expect(await tools.prune("alice/web")).toBe(3n);
  await tools.setPolicy("alice/web", { approvals: 0, lockFree: false, force: true, keep: 900 });
  expect(await tools.prune("alice/web")).toBe(1n);
});

/** The pallet forgets a few at a time, and says when nothing is left to forget. */
function prunedOnce() {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === 1) return stand.chain.next();
    throw new ChainError("refused", "nothing", { details: { pallet: "Tfstate", error: "NothingToPrune" } });
  };
}

describe("what a machine left behind", () => {
  const leave = async (): Promise<void> => {
    await stand.apply(stateText(1));
    const terraform = stand.terraform();
    await terraform.lock("a");
    stand.signer.on("writeState", () => {
      throw new ChainError("unreachable", "gone");
    });
    await terraform.post("a", stateText(2, { text: "left" }));
    await stand.stop();
    stand.tfstate.serve(stand.signer);
    stand.tfstate.takeLockAway("web");
  };

  test("is listed and appended", async () => {
    await leave();
    expect(await tools.leftBehind()).toEqual([{ workspace: "alice/web", number: 2n, serial: 2n, reason: undefined }]);
    expect(await tools.recover("alice/web")).toEqual({ number: 2n, serial: 2n });
    expect(await tools.leftBehind()).toEqual([]);
    expect((await (await stand.start()).get()).text).toBe(stateText(2, { text: "left" }));
    await expect(tools.recover("alice/web")).rejects.toMatchObject({ code: "busy" });
  });

  test("is never written over what came since without being told so", async () => {
    await leave();
    await tools.rollback("alice/web", 1n);
    await expect(tools.recover("alice/web")).rejects.toMatchObject({
      code: "refused",
      message: expect.stringContaining("--even-over 2"),
    });
    expect(await tools.leftBehind()).toHaveLength(1);
    expect(await tools.recover("alice/web", { evenOver: 2n })).toEqual({ number: 3n, serial: 3n });
    expect((await (await stand.start()).get()).text).toBe(stateText(3, { text: "left" }));
  });
});

describe("a rebuild", () => {
  const plan = {
    format_version: "1.2",
    resource_changes: ["web", "db"].map((name) => ({
      address: `logos_machine.${name}`,
      mode: "managed",
      provider_name: "registry.terraform.io/logos/logos",
      change: { actions: ["create"], after: { name } },
    })),
  };

  test("finds the workspace's resources by name and lists what is lost", async () => {
    const random = {
      address: "random_id.x",
      mode: "managed",
      provider_name: "registry.terraform.io/hashicorp/random",
      change: { actions: ["create"], after: {} },
    };
    stand.chain.resourceByKey = async (tenant, workspace, name) =>
      tenant === OWNER && workspace === "alice/web" && name === "web" ? 7n : undefined;
    const found = await tools.planRebuild("alice/web", {
      ...plan,
      resource_changes: [...plan.resource_changes, random],
    });
    expect(found.imports).toEqual([{ address: "logos_machine.web", name: "web", id: 7n }]);
    expect(found.lost.map(({ address }) => address)).toEqual(["logos_machine.db", "random_id.x"]);
    await expect(tools.planRebuild("alice/web", "x")).rejects.toMatchObject({ code: "malformed" });
  });

  test("starts over with an empty state where no copy can be read", async () => {
    await stand.apply(stateText(4));
    await stand.stop();
    const lost = stand.tfstate.revisions.get("web 1");
    if (lost !== undefined) stand.chain.setRevision(OWNER, "web", { ...lost, ciphertext: new Uint8Array([1]) });
    expect(await tools.startOver("alice/web")).toEqual({ number: 2n, serial: 1n });
    const state = JSON.parse((await (await stand.start()).get()).text) as { serial: number; resources: unknown[] };
    expect(state).toMatchObject({ version: 4, serial: 1, resources: [] });
  });
});

test("a rotated key reads and writes on, and old revisions stay readable", async () => {
  await stand.apply(stateText(1));
  await stand.stop();
  const before = await stand.recipient();
  await tools.rotate("alice/web");
  expect(await stand.recipient()).not.toBe(before);
  expect((await tools.readers("alice/web")).map(({ recipient }) => recipient)).toEqual([await stand.recipient()]);
  await stand.start();
  await stand.apply(stateText(2));
  expect((await tools.verify("alice/web")).opened).toBe(3);
});

test("the break-glass key opens the newest state from when it is added until it is removed", async () => {
  const glass = new Stand(stand);
  const recipient = await glass.recipient();
  await stand.apply(stateText(1));
  await tools.addRecipient("alice/web", recipient);
  await stand.apply(stateText(2, { text: "new" }));
  const { readable } = await tools.export("alice/web");
  const stock = new Decrypter();
  stock.addIdentity((await openTenantKey(`${glass.home}/keys/alice.age`)).identity);
  expect(text(await stock.decrypt(readable))).toBe(stateText(2, { text: "new" }));
  await tools.removeRecipient("alice/web", recipient);
  await expect(stock.decrypt((await tools.export("alice/web")).readable)).rejects.toThrow(/no identity matched/);
  await expect(tools.addRecipient("alice/web", "age1nothing")).rejects.toMatchObject({ code: "malformed" });
  await glass.end();
});

test("workspaces that are none are named", async () => {
  for (const wrong of ["web", "bob/web", "alice/WEB", "alice/web/x"]) {
    await expect(tools.members(wrong)).rejects.toMatchObject({ code: "malformed" });
  }
  await expect(tools.show("alice/none")).rejects.toMatchObject({ code: "no-state" });
  stand.backend.admit(tokenHash(TOKEN));
});
