import { explainChainError } from "./chain-error.js";
import { logosProvider } from "./logos-provider.js";
import { runPlugin } from "./run-plugin.js";

await runPlugin(logosProvider(process.env), explainChainError);
