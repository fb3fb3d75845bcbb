import { readFileSync } from "node:fs";
import { connectChain, keyFromUri } from "@logos/chain-client";
import { type Bench, rounded } from "../measure.js";
import { startOwnChain } from "./own-chain.js";

const BLOCKS = 1_000;

/** VmRSS of a process in KiB (proc(5), /proc/pid/status). */
function residentKib(pid: number): number {
  const match = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  if (match === null) throw new Error(`process ${pid} says nothing of its memory`);
  return Number(match[1]);
}

/** What the development chain holds in memory after a thousand blocks with one transfer each. */
export const devchainRss: Bench = {
  figures: ["devchain-rss"],
  measure: async () => {
    const own = await startOwnChain();
    try {
      await own.process.ready;
      const chain = await connectChain({ endpoint: own.endpoint });
      const alice = chain.signer(keyFromUri("//Alice"));
      const bob = keyFromUri("//Bob").address;
      while ((await chain.head()).number < BLOCKS) await alice.transfer(bob, 1_000_000_000n);
      await chain.close();
      const { pid } = own.process.status();
      if (pid === undefined) throw new Error("the chain has ended");
      return [{ figure: "devchain-rss", value: rounded(residentKib(pid) / 1024), unit: "MiB", n: 1 }];
    } finally {
      await own.stop();
    }
  },
};
