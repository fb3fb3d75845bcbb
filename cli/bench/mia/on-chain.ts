import { type Bench, type Line, median, rounded } from "../measure.js";
import { type AttestedChain, openAttestedChain } from "./attested-chain.js";

/** V8 compiles the runtime anew, and better, while it runs. */
const WARM_UP = 20;
const N = 40;

async function measure(chain: AttestedChain): Promise<readonly Line[]> {
  // Two passes can be refuted: from the second one on the hub's record has its full size.
  await chain.attestedBlock();
  const storageBytes = [...(await chain.storage()).values()].reduce((sum, bytes) => sum + bytes, 0);
  const [beforeMs, afterMs]: [number[], number[]] = [[], []];
  let extrinsicBytes = 0;
  for (let run = 0; run < WARM_UP + N; run += 1) {
    const attested = await chain.attestedBlock();
    extrinsicBytes = Math.max(extrinsicBytes, attested.extrinsicBytes);
    const before = await chain.unknownKeyBlock();
    const after = await chain.replayedBlock();
    if (run < WARM_UP) continue;
    beforeMs.push(before.ms);
    afterMs.push(after.ms);
  }
  return [
    { figure: "quote-on-chain", value: rounded(median(afterMs) - median(beforeMs)), unit: "ms", n: N },
    { figure: "attest-extrinsic-bytes", value: extrinsicBytes, unit: "B", n: WARM_UP + N },
    { figure: "storage-per-hub-bytes", value: storageBytes, unit: "B", n: 1 },
  ];
}

/**
 * A quote verified by the runtime's wasm: a block with an attestation that is refused just after against one where it is
 * refused just before; the signed extrinsic's size; and all values that the chain keeps for one trusted hub.
 */
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
