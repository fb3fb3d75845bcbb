import { randomUUID } from "node:crypto";
import { connectChain, keyFromUri } from "@logos/chain-client";
import { type Bench, type Line, median } from "../measure.js";
import { largeState } from "./large-state.js";
import { serve, write } from "./served.js";

const N = 3;
const SIZES: Readonly<Record<string, number>> = {
  "chain-bytes-100kb": 100_000,
  "chain-bytes-1mb": 1_000_000,
  "chain-bytes-10mb": 10_000_000,
  "chain-bytes-20mb": 20_000_000,
};

async function measure(figure: string, sizeBytes: number): Promise<Line> {
  const served = await serve(`alice/${figure}`);
  try {
    const lineage = randomUUID();
    const states = Array.from({ length: N + 1 }, (_, index) =>
      // The first state is whole in any case; each later one has one more resource changed.
      largeState({ sizeBytes, serial: index + 1, lineage, ...(index === 0 ? {} : { changed: index * 7 }) }),
    );
    await write(served, states);
    const chain = await connectChain({ endpoint: served.chain.endpoint });
    const revisions = await chain.revisions(keyFromUri("//Alice").address, figure, 1n, N + 1);
    await chain.close();
    if (revisions.length !== N + 1) throw new Error(`${figure}: ${revisions.length} revisions`);
    const value = median(revisions.slice(1).map((revision) => revision.sizeBytes));
    return { figure, value, unit: "B", n: N };
  } finally {
    await served.stop();
  }
}

/** Ciphertext on chain for one changed resource of states of several sizes. */
export const chainBytes: Bench = {
  figures: Object.keys(SIZES),
  measure: async () => {
    const lines: Line[] = [];
    for (const [figure, sizeBytes] of Object.entries(SIZES)) lines.push(await measure(figure, sizeBytes));
    return lines;
  },
};
