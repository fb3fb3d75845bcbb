// The figures of the walking skeleton; see scripts/bench.mjs.
import type { Bench } from "./measure.js";
import { blocks } from "./skeleton/blocks.js";
import { devchainReady } from "./skeleton/devchain-ready.js";
import { devchainRss } from "./skeleton/devchain-rss.js";
import { devnetReady } from "./skeleton/devnet-ready.js";
import { handshake } from "./skeleton/handshake.js";
import { machines } from "./skeleton/machines.js";
import { plan } from "./skeleton/plan.js";

const BENCHES: readonly Bench[] = [devchainReady, devnetReady, machines, plan, handshake, devchainRss, blocks];

const wanted = process.argv.slice(2);
const known = BENCHES.flatMap(({ figures }) => figures);
const unknown = wanted.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`bench: no figure is called ${unknown}; there are ${known.join(", ")}\n`);
  process.exit(2);
}
for (const bench of BENCHES) {
  if (wanted.length > 0 && !bench.figures.some((name) => wanted.includes(name))) continue;
  for (const line of await bench.measure()) {
    if (wanted.length === 0 || wanted.includes(line.figure)) process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
process.exit(0);
