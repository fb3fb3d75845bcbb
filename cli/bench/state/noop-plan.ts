import { randomUUID } from "node:crypto";
import { type Bench, median, rounded, seconds, times } from "../measure.js";
import { largeState } from "./large-state.js";
import { lockInfo, serve, write } from "./served.js";

const N = 50;
const SIZE_BYTES = 100_000;

/** What a plan without changes waits for: from its LOCK to the answer to its UNLOCK, with the server running. */
export const noopPlan: Bench = {
  figures: ["noop-plan-overhead"],
  measure: async () => {
    const served = await serve("alice/plan");
    try {
      await write(served, [largeState({ sizeBytes: SIZE_BYTES, serial: 1, lineage: randomUUID() })]);
      const values = await times(N, async (index) => {
        const lock = lockInfo(`plan-${index}`, "OperationTypePlan");
        return await seconds(async () => {
          await served.ask("LOCK", "", lock);
          await served.ask("GET", "");
          await served.ask("UNLOCK", "", lock);
        });
      });
      return [{ figure: "noop-plan-overhead", value: rounded(median(values)), unit: "s", n: N }];
    } finally {
      await served.stop();
    }
  },
};
