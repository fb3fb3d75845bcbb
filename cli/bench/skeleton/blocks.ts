import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { addressOf, connectChain, keyFromUri } from "@logos/chain-client";
import { type ChainEngine, createEngine, readRuntime, serveEngine, silentLogger } from "@logos/devchain";
import { findRoot } from "../../src/executables.js";
import { type Bench, type Line, median, rounded, seconds, times } from "../measure.js";

const N = 50;
const BALANCE = 1_000_000_000_000;
const TRANSFER = 1_000_000_000n;

type Balances = readonly (readonly [string, number])[];

/** The balances of the development preset; all its amounts are powers of ten, which numbers hold exactly. */
function presetBalances(): Balances {
  const file = join(findRoot(), "backend-chain", "runtime", "presets", "development.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly balances: { readonly balances: Balances } }).balances
    .balances;
}

/** Accounts that nobody has a key of; each is one key of the storage. */
const strangers = (count: number): Balances =>
  Array.from({ length: count }, (_, index) => {
    const publicKey = createHash("sha256").update(`stranger ${index}`).digest();
    return [addressOf(publicKey), BALANCE] as const;
  });

async function untilPending(engine: ChainEngine): Promise<void> {
  const provider = engine.provider();
  while ((await provider.send<readonly unknown[]>("author_pendingExtrinsics", [])).length === 0) await nextTurn();
}

/** Seconds that a block with one transfer takes on a state of so many accounts. */
async function blockTime(keys: number): Promise<number> {
  const engine = createEngine({
    wasm: readRuntime(),
    genesis: { balances: { balances: [...presetBalances(), ...strangers(keys)].map((each) => [...each]) } },
    clock: { startMs: 1_800_000_000_000 },
  });
  await engine.start();
  const server = await serveEngine(engine, { port: 0, log: silentLogger });
  const chain = await connectChain({ endpoint: server.endpoint });
  const alice = chain.signer(keyFromUri("//Alice"));
  const bob = keyFromUri("//Bob").address;
  const values = await times(N, async () => {
    const transferred = alice.transfer(bob, TRANSFER);
    await untilPending(engine);
    const value = await seconds(() => engine.newBlock());
    await transferred;
    return value;
  });
  await chain.close();
  await server.close();
  await engine.close();
  return median(values);
}

/** What a block costs does not grow with the state: the second figure is at most twice the first. */
export const blocks: Bench = {
  figures: ["block-1000-keys", "block-100000-keys"],
  measure: async () => {
    const small = await blockTime(1_000);
    const large = await blockTime(100_000);
    const line = (keys: number, value: number): Line => ({
      figure: `block-${keys}-keys`,
      value: rounded(value),
      unit: "s",
      n: N,
    });
    return [line(1_000, small), { ...line(100_000, large), against: "block-1000-keys", ratio: rounded(large / small) }];
  },
};
