import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { type ApiPromise, WsProvider } from "@polkadot/api";
import { afterEach, beforeEach, expect, test } from "vitest";
import { CRASH_POINTS } from "./crash-points.js";
import { connectApi, developmentKey } from "./runtime.testing.js";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly endpoint: string;
  readonly genesisHash: string;
}

let data: string;
const children: ChildProcess[] = [];
const apis: ApiPromise[] = [];

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "devchain-process-"));
});

afterEach(async () => {
  for (const api of apis.splice(0)) await api.disconnect();
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill("SIGKILL");
    await once(child, "exit");
  }
  rmSync(data, { recursive: true });
});

function launch(words: readonly string[], crashAt = ""): ChildProcess {
  const child = spawn(process.execPath, ["--conditions=source", "--import", "tsx", MAIN, ...words], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, LOGOS_CRASH_AT: crashAt },
  });
  children.push(child);
  return child;
}

async function start(crashAt?: string): Promise<Running> {
  const child = launch(["--data", data, "--port", "0", "--exit-with-parent", "--log", "warn"], crashAt);
  if (child.stdout === null) throw new Error("no standard output");
  const [line] = await once(createInterface(child.stdout), "line");
  const { ready, endpoint, genesisHash } = JSON.parse(String(line));
  expect(ready).toBe(true);
  return { child, endpoint, genesisHash };
}

async function connect({ endpoint }: Running): Promise<ApiPromise> {
  // Without reconnecting: these processes are killed.
  const provider = new WsProvider(endpoint, false);
  await provider.connect();
  const api = await connectApi(provider);
  apis.push(api);
  return api;
}

async function kill({ child }: Running): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

async function sendTransfer(api: ApiPromise, nonce: number): Promise<void> {
  const transfer = api.tx.balances.transferKeepAlive(developmentKey("//Bob").address, 10n ** 12n);
  const signed = await transfer.signAsync(developmentKey("//Alice"), { nonce });
  await api.rpc.author.submitExtrinsic(signed.toHex());
}

async function nonceOf(api: ApiPromise): Promise<number> {
  return (await api.query.system.account(developmentKey("//Alice").address)).nonce.toNumber();
}

async function untilNonce(api: ApiPromise, nonce: number): Promise<void> {
  while ((await nonceOf(api)) < nonce) await new Promise((resolve) => setTimeout(resolve, 10));
}

test("after kill -9 in the middle of work the chain goes on where clients saw it", async () => {
  const first = await start();
  const api = await connect(first);
  for (let nonce = 0; nonce < 20; nonce += 1) await sendTransfer(api, nonce);
  await untilNonce(api, 1);
  const head = await api.rpc.chain.getHeader();
  const nonce = await nonceOf(api);
  await kill(first);

  const second = await start();
  expect(second.genesisHash).toBe(first.genesisHash);
  const again = await connect(second);
  expect((await again.rpc.chain.getHeader()).number.toNumber()).toBeGreaterThanOrEqual(head.number.toNumber());
  expect((await again.rpc.chain.getBlockHash(head.number.toNumber())).toHex()).toBe(head.hash.toHex());
  const kept = await nonceOf(again);
  expect(kept).toBeGreaterThanOrEqual(nonce);
  await sendTransfer(again, kept);
  await untilNonce(again, kept + 1);
});

test.each(CRASH_POINTS)("killed %s the chain has the whole block or nothing of it", async (point) => {
  // Block 1 comes with the start: the second is the one with the transaction.
  const first = await start(`devchain:${point}:2`);
  const api = await connect(first);
  const exited = once(first.child, "exit");
  // The answer may die with the process, and then this never ends.
  sendTransfer(api, 0).catch(() => {});
  expect(await exited).toEqual([null, "SIGKILL"]);

  const again = await connect(await start());
  const committed = point === "after-block-commit" ? 1 : 0;
  expect((await again.rpc.chain.getHeader()).number.toNumber()).toBe(1 + committed);
  expect(await nonceOf(again)).toBe(committed);
  await sendTransfer(again, committed);
  await untilNonce(again, committed + 1);
});

test("two processes do not share a folder", async () => {
  await start();
  const second = launch(["--data", data, "--port", "0"]);
  let said = "";
  second.stderr?.on("data", (text) => {
    said += text;
  });
  expect(await once(second, "exit")).toEqual([1, null]);
  expect(said).toContain(`[data-locked] another process uses ${data}`);
});

test("SIGTERM and the end of standard input end it in order", async () => {
  const first = await start();
  first.child.kill("SIGTERM");
  expect(await once(first.child, "exit")).toEqual([0, null]);
  const second = await start();
  second.child.stdin?.end();
  expect(await once(second.child, "exit")).toEqual([0, null]);
});

test.each([
  [["--port", "70000"], "--port 70000 is no port"],
  [["--prot", "1"], "see --help"],
  [["--host", "0.0.0.0", "--port", "0"], "no loopback address"],
  [["--wasm", "/nowhere.wasm"], "no runtime to run"],
] as const)("%j is refused in words", async (words, text) => {
  const child = launch(words);
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, "exit");
  expect(code).toBe(words[0] === "--wasm" ? 1 : 2);
  expect(said).toContain(text);
});
