// The figures of the walking skeleton; see scripts/bench.mjs.
import { runBenches } from "./measure.js";
import { blocks } from "./skeleton/blocks.js";
import { devchainReady } from "./skeleton/devchain-ready.js";
import { devchainRss } from "./skeleton/devchain-rss.js";
import { devnetReady } from "./skeleton/devnet-ready.js";
import { handshake } from "./skeleton/handshake.js";
import { machines } from "./skeleton/machines.js";
import { plan } from "./skeleton/plan.js";

await runBenches([devchainReady, devnetReady, machines, plan, handshake, devchainRss, blocks]);
