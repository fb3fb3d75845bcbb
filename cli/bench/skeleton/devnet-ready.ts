import { rmSync } from "node:fs";
import { startLogos } from "../../src/acceptance/harness/logos.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, median, rounded, seconds, times } from "../measure.js";

const N = 3;

/** From `logos devnet` to all of its chain, six daemons and three hubs being ready. */
export const devnetReady: Bench = {
  figures: ["devnet-ready"],
  measure: async () => {
    const values = await times(N, async () => {
      const home = temporaryFolder("bench");
      const place = { directory: home, home, endpoint: "" };
      const devnet = await startLogos(place, ["devnet", "--json", "--port", "0"]);
      const value = await seconds(() => devnet.said(/"ready":true/));
      devnet.signal("SIGTERM");
      await devnet.ended;
      rmSync(home, { recursive: true, force: true });
      return value;
    });
    return [{ figure: "devnet-ready", value: rounded(median(values)), unit: "s", n: N }];
  },
};
