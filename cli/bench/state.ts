// The figures of the state backend; see scripts/bench.mjs.
import { runBenches } from "./measure.js";
import { chainBytes } from "./state/chain-bytes.js";
import { getState } from "./state/get.js";
import { saveMemory } from "./state/memory.js";
import { noopPlan } from "./state/noop-plan.js";
import { openHead } from "./state/open-head.js";
import { saveState } from "./state/save.js";

await runBenches([saveState, getState, chainBytes, openHead, noopPlan, saveMemory]);
