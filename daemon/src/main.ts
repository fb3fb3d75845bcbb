import { readFileSync } from "node:fs";
import {
  type Chain,
  connectChain,
  isDevelopmentChain,
  keyFromUri,
  logosHome,
  observationCommitment,
  openKey,
  resultCommitment,
  type SigningKey,
} from "@logos/chain-client";
import { crashAt } from "./crash-points.js";
import { startDaemon } from "./daemon.js";
import { DaemonError } from "./errors.js";
import { createLogger, type Logger } from "./log.js";
import { type DaemonOptions, parseOptions } from "./options.js";
import { untilDone } from "./retry.js";

const GRACE_MS = 5_000;

/** Runs the daemon until SIGTERM, SIGINT or, with --exit-with-parent, the end of standard input. */
async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const log = createLogger(options.logLevel, (line) => process.stderr.write(line));
  const signal = stopSignal(options.exitWithParent);
  const chain = await connect(options.chain, log, signal);
  if (chain === undefined) return;
  const key = await openAccount(options.account, chain);
  const reach = crashAt(process.env["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL"));
  const commitments = { result: resultCommitment, observation: observationCommitment };
  const { dataDirectory, lies } = options;
  const running = await startDaemon({ key, dataDirectory, lies }, { chain, commitments, log, reach });
  process.stdout.write(`${JSON.stringify({ ready: true, account: key.address })}\n`);
  if (!signal.aborted) await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  log.info("stopping");
  await running.close(GRACE_MS);
  await chain.close();
}

function stopSignal(exitWithParent: boolean): AbortSignal {
  const stop = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.once(name, () => stop.abort());
  if (exitWithParent) {
    process.stdin.resume();
    process.stdin.once("end", () => stop.abort()).once("error", () => stop.abort());
  }
  return stop.signal;
}

async function connect(endpoint: string, log: Logger, signal: AbortSignal): Promise<Chain | undefined> {
  const onFailure = (error: unknown) => log.warn("the chain is away; trying on", { endpoint }, error);
  return await untilDone(() => connectChain({ endpoint, signal }), onFailure, signal);
}

async function openAccount(account: DaemonOptions["account"], chain: Chain): Promise<SigningKey> {
  const development = await isDevelopmentChain(chain);
  if ("uri" in account) {
    if (!development) throw new DaemonError("usage", "--account-uri is for development chains; use --account NAME");
    return keyFromUri(account.uri);
  }
  return await openKey({ account: account.name, home: logosHome(process.env), passphrase, development });
}

async function passphrase(): Promise<string> {
  const { LOGOS_PASSPHRASE: text, LOGOS_PASSPHRASE_FILE: file } = process.env;
  if (text !== undefined) return text;
  if (file !== undefined) return readFileSync(file, "utf8").replace(/\r?\n$/, "");
  throw new DaemonError("usage", "the key's passphrase is missing: set LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE");
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const usage = error instanceof DaemonError && error.code === "usage";
    const text = usage ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`logosd: ${text}\n`);
    process.exit(usage ? 2 : 1);
  },
);
