import {
  type Chain,
  ChainError,
  connectChain,
  observationCommitment,
  openAgentKey,
  resultCommitment,
  untilDone,
  voteCommitment,
} from "@logos/chain-client";
import { aborted, createLogger, type Logger, stopSignal } from "@logos/proto/process";
import { crashAt } from "./crash-points.js";
import { startDaemon } from "./daemon.js";
import { DaemonError } from "./errors.js";
import { parseOptions } from "./options.js";

const GRACE_MS = 5_000;

/** Runs the daemon until SIGTERM, SIGINT or, with --exit-with-parent, the end of standard input. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const log = createLogger(options.logLevel, (line) => process.stderr.write(line));
  const signal = stopSignal(options.exitWithParent);
  const chain = await connect(options.chain, log, signal);
  if (chain === undefined) return;
  const key = await openAgentKey(options.account, chain, process.env);
  const reach = crashAt(process.env["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL"));
  const commitments = { result: resultCommitment, observation: observationCommitment, vote: voteCommitment };
  const { dataDirectory, lies } = options;
  const running = await startDaemon({ key, dataDirectory, lies }, { chain, commitments, log, reach });
  process.stdout.write(`${JSON.stringify({ ready: true, account: key.address })}\n`);
  await aborted(signal);
  log.info("stopping");
  await running.close(GRACE_MS);
  await chain.close();
}

async function connect(endpoint: string, log: Logger, signal: AbortSignal): Promise<Chain | undefined> {
  const onFailure = (error: unknown) => log.warn("the chain is away; trying on", { endpoint }, error);
  return await untilDone(() => connectChain({ endpoint, signal }), onFailure, signal);
}

/** What whoever started this process can mend by other words or another environment. */
const isKeyProblem = (error: unknown): boolean => error instanceof ChainError && error.code.startsWith("key-");

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const usage = (error instanceof DaemonError && error.code === "usage") || isKeyProblem(error);
    const text = error instanceof Error ? ((usage ? undefined : error.stack) ?? error.message) : String(error);
    process.stderr.write(`logosd: ${text}\n`);
    process.exit(usage ? 2 : 1);
  },
);
