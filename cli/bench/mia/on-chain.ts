import { setImmediate as nextTurn } from "node:timers/promises";
import { type Bench, type Line, median, rounded, seconds, times } from "../measure.js";
import { type AttestedChain, openAttestedChain } from "./attested-chain.js";

const N = 20;

interface Block {
  readonly seconds: number;
  readonly extrinsicBytes: number;
}

/** The next block, with the hub's next attestation as all that is in it. */
async function attestedBlock({ engine, attest }: AttestedChain): Promise<Block> {
  const provider = engine.provider();
  const included = attest();
  let pending: readonly string[] = [];
  while (pending.length === 0) {
    pending = await provider.send<readonly string[]>("author_pendingExtrinsics", []);
    if (pending.length === 0) await nextTurn();
  }
  const value = await seconds(() => engine.newBlock());
  await included;
  const [extrinsic = "0x"] = pending;
  return { seconds: value, extrinsicBytes: (extrinsic.length - 2) / 2 };
}

async function measure(chain: AttestedChain): Promise<readonly Line[]> {
  const blocks: Block[] = [];
  await times(N, async () => {
    const block = await attestedBlock(chain);
    blocks.push(block);
    return block.seconds;
  });
  const empty = await times(N, () => seconds(() => chain.engine.newBlock()));
  const quoteMs = 1_000 * (median(blocks.map((block) => block.seconds)) - median(empty));
  const extrinsicBytes = Math.max(...blocks.map((block) => block.extrinsicBytes));
  return [
    { figure: "quote-on-chain", value: rounded(quoteMs), unit: "ms", n: N },
    { figure: "attest-extrinsic-bytes", value: extrinsicBytes, unit: "B", n: N },
    { figure: "storage-per-hub-bytes", value: await chain.storageBytes(), unit: "B", n: 1 },
  ];
}

/** A quote verified by the runtime's wasm: a block with one attestation against an empty one; and the attestation's sizes. */
export const onChain: Bench = {
  figures: ["quote-on-chain", "attest-extrinsic-bytes", "storage-per-hub-bytes"],
  measure: async () => {
    const chain = await openAttestedChain();
    if (chain === undefined) return [];
    try {
      return await measure(chain);
    } finally {
      await chain.stop();
    }
  },
};
