import { type Chain, ChainError, connectChain, openAgentKey, untilDone } from "@logos/chain-client";
import { aborted, createLogger, type Logger, stopSignal } from "@logos/proto/process";
import { readIntegrity } from "./attestation/open.js";
import { crashAt } from "./crash-points.js";
import { HubError } from "./errors.js";
import { startHub } from "./hub.js";
import { parseOptions } from "./options.js";

const GRACE_MS = 5_000;

/** Runs the agent until SIGTERM, SIGINT or, with --exit-with-parent, the end of standard input. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const log = createLogger(options.logLevel, (line) => process.stderr.write(line));
  const signal = stopSignal(options.exitWithParent);
  // What is wrong with a file is said at once, and not when the chain is there.
  const integrity = options.integrity && readIntegrity(options.integrity);
  const chain = await connect(options.chain, log, signal);
  if (chain === undefined) return;
  const key = await openAgentKey(options.account, chain, process.env);
  const reach = crashAt(process.env["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL"));
  const { dataDirectory, listen, endpoint } = options;
  const running = await startHub({ key, dataDirectory, listen, endpoint, integrity }, { chain, log, reach });
  process.stdout.write(`${JSON.stringify({ ready: true, hub: running.hub, endpoint: running.endpoint })}\n`);
  await aborted(signal);
  log.info("stopping");
  await running.close(GRACE_MS);
  await chain.close();
}

async function connect(endpoint: string, log: Logger, signal: AbortSignal): Promise<Chain | undefined> {
  const onFailure = (error: unknown) => log.warn("the chain is away; trying on", { endpoint }, error);
  return await untilDone(() => connectChain({ endpoint, signal }), onFailure, signal);
}

/** What whoever started this process can mend by other words, files or another environment. */
const canBeMended = (error: unknown): boolean =>
  (error instanceof HubError && (error.code === "usage" || error.code === "malformed")) ||
  (error instanceof ChainError && error.code.startsWith("key-"));

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const usage = canBeMended(error);
    const text = error instanceof Error ? ((usage ? undefined : error.stack) ?? error.message) : String(error);
    process.stderr.write(`logos-hub: ${text}\n`);
    process.exit(usage ? 2 : 1);
  },
);
