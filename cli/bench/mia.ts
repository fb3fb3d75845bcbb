// The figures of machine integrity; see scripts/bench.mjs.
import { runBenches } from "./measure.js";
import { appraiseLog } from "./mia/appraise.js";
import { attesterOnSwtpm } from "./mia/attester.js";
import { onChain } from "./mia/on-chain.js";

await runBenches([appraiseLog, attesterOnSwtpm, onChain]);
