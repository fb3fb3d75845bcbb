import { randomUUID } from "node:crypto";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, median, rounded, seconds, times } from "../measure.js";
import { largeState } from "./large-state.js";
import { serve, write } from "./served.js";

const N = 5;
const REVISIONS = 1_000;
const SIZE_BYTES = 20_000;

/** The first GET of a backend that has never seen the workspace, which has 1,000 revisions. */
export const openHead: Bench = {
  figures: ["open-head-1000"],
  measure: async () => {
    const writer = await serve("alice/many");
    const { chain } = writer;
    try {
      const lineage = randomUUID();
      for (let serial = 1; serial <= REVISIONS; serial += 1) {
        await write(writer, [largeState({ sizeBytes: SIZE_BYTES, serial, lineage, changed: serial % 15 })]);
      }
      const values = await times(N, async () => {
        const home = temporaryFolder("bench-home");
        cpSync(join(writer.home, "keys"), join(home, "keys"), { recursive: true });
        const reader = await serve("alice/many", chain, home);
        const value = await seconds(() => reader.ask("GET", ""));
        await reader.stop();
        return value;
      });
      return [{ figure: "open-head-1000", value: rounded(median(values)), unit: "s", n: N }];
    } finally {
      await writer.stop();
    }
  },
};
