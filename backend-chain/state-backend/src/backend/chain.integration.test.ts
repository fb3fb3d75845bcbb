import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Chain, connectChain, keyFromUri } from "@logos/chain-client";
import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { tokenHash } from "../server/tokens.js";
import { TOKEN } from "../testing/stand.js";
import { hasTerraform, TerraformFolder } from "../testing/terraform-folder.js";
import { stateText, TerraformLike } from "../testing/terraform-like.js";
import { serveStateBackend } from "./serve.js";
import type { StateBackend } from "./state-backend.js";

const alice = keyFromUri("//Alice");
const home = mkdtempSync(join(tmpdir(), "logos-chain-"));
const said: string[] = [];
let engine: ChainEngine;
let server: Awaited<ReturnType<typeof serveEngine>>;
let chain: Chain;
let backend: StateBackend;

async function serve(): Promise<void> {
  const say = (text: string): void => void said.push(text);
  const logger = { debug: say, info: say, warn: say };
  backend = await serveStateBackend({ chain, signer: chain.signer(alice), label: "alice", home, port: 0, logger });
  backend.admit(tokenHash(TOKEN));
}

beforeAll(async () => {
  engine = createEngine({ wasm: readRuntime(), clock: "wall" });
  await engine.start();
  server = await serveEngine(engine, { port: 0, log: silentLogger });
  chain = await connectChain({ endpoint: server.endpoint });
  await serve();
});
afterAll(async () => {
  await backend.close();
  await chain.close();
  await server.close();
  await engine.close();
  rmSync(home, { recursive: true });
});

const workspace = (name: string) => chain.workspace(alice.address, name);
const terraformLike = (name: string) => new TerraformLike(`${backend.address}/alice/${name}`, TOKEN);

test("states get on the real chain and back, through a restart", async () => {
  const first = terraformLike("restart");
  expect((await first.get()).status).toBe(404);
  expect((await first.lock("a")).status).toBe(200);
  for (const serial of [1, 2]) expect((await first.post("a", stateText(serial))).status).toBe(200);
  expect((await first.unlock("a")).status).toBe(200);
  expect(await workspace("restart")).toMatchObject({ head: 2n, lock: undefined });
  await backend.close();
  await serve();
  expect((await terraformLike("restart").get()).text).toBe(stateText(2));
});

test("a held lock is 423, and a revision whose lock was taken waits until it is free", async () => {
  const terraform = terraformLike("refusals");
  const signer = chain.signer(alice);
  const other = { id: "x", operation: "OperationTypeApply", who: "bob@desktop", leaseMs: 60_000 };
  await signer.lockState(alice.address, "refusals", other);
  expect((await terraform.lock("a")).text).toContain("bob@desktop holds the lock of refusals");
  expect((await terraform.unlock(undefined)).status).toBe(200);
  expect((await terraform.lock("a")).status).toBe(200);
  await signer.forceUnlockState(alice.address, "refusals");
  const { lock } = await signer.lockState(alice.address, "refusals", other);
  expect((await terraform.post("a", stateText(1))).status).toBe(200);
  const waits = (): boolean => said.some((text) => text.includes("waits: bob@desktop holds the lock"));
  await expect.poll(waits, { timeout: 15_000 }).toBe(true);
  await signer.unlockState(alice.address, "refusals", lock.nonce);
  expect((await terraform.unlock("a")).status).toBe(200);
  expect(await workspace("refusals")).toMatchObject({ head: 1n, lock: undefined });
});

test("a state near the limit of a revision fits", async () => {
  const terraform = terraformLike("large");
  await terraform.lock("a");
  const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36)).join("");
  expect((await terraform.post("a", stateText(1, { text: noise }))).status).toBe(200);
  expect((await terraform.unlock("a")).status).toBe(200);
  expect((await terraform.get()).text).toBe(stateText(1, { text: noise }));
});

test.skipIf(!hasTerraform)("the real Terraform applies, plans and destroys over the real chain", async () => {
  const terraform = new TerraformFolder(() => `${backend.address}/alice/terraform`);
  try {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    await terraform.succeed(directory, "apply", "-auto-approve");
    await terraform.succeed(directory, "plan", "-detailed-exitcode");
    await terraform.succeed(directory, "destroy", "-auto-approve");
    expect(await workspace("terraform")).toMatchObject({ head: 2n, lock: undefined });
  } finally {
    terraform.end();
  }
});
