import { type Bench, median, rounded, seconds, times } from "../measure.js";
import { startOwnChain } from "./own-chain.js";

const N = 5;

/** From the start of the process to the line that says that it answers, with a new genesis. */
export const devchainReady: Bench = {
  figures: ["devchain-ready"],
  measure: async () => {
    const values = await times(N, async () => {
      let stop = async (): Promise<void> => {};
      const value = await seconds(async () => {
        const chain = await startOwnChain();
        stop = chain.stop;
        await chain.process.ready;
      });
      await stop();
      return value;
    });
    return [{ figure: "devchain-ready", value: rounded(median(values)), unit: "s", n: N }];
  },
};
