import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Chain, connectChain, keyFromUri, type StateRights } from "@logos/chain-client";
import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StateTools } from "../api.js";
import { serveStateBackend } from "../backend/serve.js";
import type { StateBackend } from "../backend/state-backend.js";
import { FolderStore } from "../blobs/folder-store.js";
import { openTenantKey } from "../seal/index.js";
import { tokenHash } from "../server/tokens.js";
import { largeState } from "../testing/large-state.js";
import { TOKEN } from "../testing/stand.js";
import { stateText, TerraformLike } from "../testing/terraform-like.js";
import { openStateTools } from "./open-state-tools.js";

const folder = mkdtempSync(join(tmpdir(), "logos-tools-"));
const NONE: StateRights = { read: false, plan: false, apply: false, approve: false, unlock: false };
const owner = keyFromUri("//Alice").address;
const logger = { debug: () => {}, info: () => {}, warn: () => {} };
const stores = [new FolderStore(join(folder, "blobs")), new FolderStore(join(folder, "far"), "far")];
let engine: ChainEngine;
let server: Awaited<ReturnType<typeof serveEngine>>;
let chain: Chain;
const people = new Map<string, { readonly backend: StateBackend; readonly tools: StateTools }>();

/** A person with a machine of its own: backend and tools. */
async function arrive(label: string, uri: string): Promise<void> {
  const key = keyFromUri(uri);
  const common = { chain, signer: chain.signer(key), label, home: join(folder, label), logger, stores };
  const owners = { alice: owner };
  const backend = await serveStateBackend({ ...common, owners, port: 0 });
  backend.admit(tokenHash(TOKEN));
  people.set(label, { backend, tools: await openStateTools({ ...common, owners }) });
}
const person = (label: string) => {
  const found = people.get(label);
  if (found === undefined) throw new Error(`${label} is not here`);
  return found;
};
const terraform = (label: string, name: string, token = TOKEN): TerraformLike =>
  new TerraformLike(`${person(label).backend.address}/alice/${name}`, token);
const recipientOf = async (label: string): Promise<string> =>
  (await openTenantKey(join(folder, label, "keys", `${label}.age`))).recipient;

async function apply(label: string, name: string, state: string | Uint8Array, token = TOKEN): Promise<void> {
  const of = terraform(label, name, token);
  const replies = [await of.lock("apply"), await of.post("apply", state), await of.unlock("apply")];
  expect(replies.map(({ status, text }) => (status === 200 ? 200 : text))).toEqual([200, 200, 200]);
}

beforeAll(async () => {
  engine = createEngine({ wasm: readRuntime(), clock: "wall" });
  await engine.start();
  server = await serveEngine(engine, { port: 0, log: silentLogger });
  chain = await connectChain({ endpoint: server.endpoint });
  for (const [label, uri] of [
    ["alice", "//Alice"],
    ["bob", "//Bob"],
    ["ci", "//Charlie"],
    ["eve", "//Eve"],
  ] as const) {
    await arrive(label, uri);
  }
});
afterAll(async () => {
  for (const { backend, tools } of people.values()) {
    await tools.close();
    await backend.close();
  }
  await chain.close();
  await server.close();
  await engine.close();
  rmSync(folder, { recursive: true });
});

test("deltas, a blob and a snapshot get on the real chain and read back, and the history verifies", async () => {
  const states = [1, 2, 3].map((serial) => largeState(100_000, { serial, changed: serial }));
  for (const state of states) await apply("alice", "deltas", state);
  const big = stateText(4, { text: randomBytes(1_200_000).toString("base64") });
  await apply("alice", "deltas", big);
  const { tools } = person("alice");
  const kinds: string[] = [];
  for await (const { kind, place } of tools.log("alice/deltas")) kinds.push(`${kind.kind} ${place}`);
  expect(kinds).toEqual(["snapshot inline", "delta inline", "delta inline", "snapshot blob"]);
  for (const [index, state] of [...states, Buffer.from(big)].entries()) {
    const { plaintext } = await tools.show("alice/deltas", BigInt(index + 1));
    expect(Buffer.compare(plaintext, state)).toBe(0);
  }
  expect(await tools.verify("alice/deltas")).toMatchObject({ linked: 4, opened: 4, faults: [] });
  await expect.poll(async () => (await chain.revision(owner, "deltas", 4n))?.replicas).toHaveLength(2);
  rmSync(join(folder, "far"), { recursive: true });
  expect((await tools.show("alice/deltas")).plaintext.length).toBe(big.length);
  const digest = (await chain.revision(owner, "deltas", 4n))?.ciphertextHash ?? "0x";
  expect(await stores[1]?.get(digest, 1 << 22)).toBeDefined();
  expect(await tools.rollback("alice/deltas", 2n)).toEqual({ number: 5n, serial: 5n });
  expect(await tools.prune("alice/deltas", 4n)).toBe(4n);
  expect(await tools.verify("alice/deltas")).toMatchObject({ oldest: 4n, linked: 2, faults: [] });
});

test("a pipeline begins a workspace that its owner made by naming it a member, and the owner goes on", async () => {
  const { tools } = person("alice");
  const [rights, recipient] = [{ ...NONE, read: true, apply: true }, await recipientOf("ci")];
  await tools.setMember("alice/begun", { account: keyFromUri("//Charlie").address, rights, recipient });
  await apply("ci", "begun", stateText(1));
  expect((await terraform("alice", "begun").get()).text).toBe(stateText(1));
  await apply("alice", "begun", stateText(2));
  expect((await terraform("ci", "begun").get()).text).toBe(stateText(2));
  expect((await tools.readers("alice/begun")).map(({ who }) => who)).toEqual(["owner", "member"]);
  expect(await tools.verify("alice/begun")).toMatchObject({ linked: 2, opened: 2, faults: [] });
});

test("each does what it may and nothing else: owner, colleague, pipeline limited to plans, stranger", async () => {
  await apply("alice", "team", stateText(1));
  const { tools } = person("alice");
  const rights = { bob: { read: true, apply: true, approve: true }, ci: { read: true, plan: true } };
  for (const [label, uri] of [
    ["bob", "//Bob"],
    ["ci", "//Charlie"],
  ] as const) {
    const recipient = await recipientOf(label);
    await tools.setMember("alice/team", {
      account: keyFromUri(uri).address,
      rights: { ...NONE, ...rights[label] },
      recipient,
    });
  }
  await tools.setPolicy("alice/team", { approvals: 1, lockFree: false, force: true, keep: 0 });
  const can = async (work: Promise<unknown>): Promise<boolean> =>
    await work.then(
      () => true,
      () => false,
    );
  const table: Record<string, string> = {};
  for (const label of people.keys()) {
    const own = person(label).tools;
    const plan = new TextEncoder().encode(`plan of ${label}`);
    const reads = (await terraform(label, "team").get()).status === 200;
    const plans = await can(own.propose("alice/team", plan));
    const locks = (await terraform(label, "team").lock("x")).status === 200;
    const { digest } = await tools.propose("alice/team", new TextEncoder().encode(`for ${label}`));
    const approves = await can(own.approve("alice/team", digest));
    const unlocks = await can(person(label).tools.unlock("alice/team"));
    const words = { reads, plans, locks, approves, unlocks };
    table[label] = Object.entries(words)
      .filter(([, allowed]) => allowed)
      .map(([word]) => word)
      .join(" ");
  }
  expect(table).toEqual({
    // Without an approved plan nobody locks, and nobody approves what is his own.
    alice: "reads plans unlocks",
    bob: "reads approves",
    ci: "reads plans",
    eve: "",
  });
});

test("the plan that was approved is the plan that runs, once", async () => {
  const [alice, bob, ci] = ["alice", "bob", "ci"].map((label) => person(label).tools);
  if (alice === undefined || bob === undefined || ci === undefined) throw new Error("somebody is not here");
  const { digest, sealed } = await ci.propose("alice/team", new TextEncoder().encode("tfplan"));
  expect(Buffer.from(await bob.openPlan("alice/team", sealed, digest)).toString()).toBe("tfplan");
  person("alice").backend.admit(tokenHash("approved"), { plan: digest });
  const refused = await terraform("alice", "team", "approved").lock("early");
  expect(refused).toMatchObject({ status: 423, text: expect.stringContaining("1 of 1 approval missing for plan") });
  await bob.approve("alice/team", digest);
  await apply("alice", "team", stateText(2), "approved");
  const head = await chain.workspace(owner, "team");
  expect((await chain.revision(owner, "team", head?.head ?? 0n))?.plan).toBe(digest);
  const again = await terraform("alice", "team", "approved").lock("again");
  expect(again).toMatchObject({ status: 423, text: expect.stringContaining("the state moved since") });
  expect((await terraform("bob", "team").get()).text).toBe(stateText(2));
});
