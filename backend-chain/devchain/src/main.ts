import { aborted, createLogger, stopSignal } from "@logos/proto/process";
import { type Command, HELP, parseCommand } from "./command-line.js";
import { crashAt } from "./crash-points.js";
import { createEngine } from "./engine.js";
import { DevchainError, messageOf } from "./errors.js";
import { readRuntime } from "./runtime-file.js";
import { serveEngine } from "./serve.js";

async function run(command: Command): Promise<void> {
  const log = createLogger(command.logLevel, (line) => process.stderr.write(line));
  const engine = createEngine({
    wasm: readRuntime(command.wasm),
    preset: command.preset,
    ...(command.data === undefined ? {} : { data: command.data }),
    clock: "wall",
    log,
    reach: crashAt(process.env["LOGOS_CRASH_AT"], () => process.kill(process.pid, "SIGKILL")),
  });
  const stop = stopSignal(command.exitWithParent);
  await engine.start();
  try {
    const server = await serveEngine(engine, { port: command.port, host: command.host, log });
    const { genesisHash, head } = engine;
    log.info("ready", { endpoint: server.endpoint, genesis: genesisHash, head: head.number });
    process.stdout.write(`${JSON.stringify({ ready: true, endpoint: server.endpoint, genesisHash })}\n`);
    await aborted(stop);
    log.info("stopping", { reason: String(stop.reason) });
    await server.close();
  } finally {
    await engine.close();
  }
}

async function main(): Promise<number> {
  try {
    const command = parseCommand(process.argv.slice(2));
    if (command.help) process.stdout.write(HELP);
    else await run(command);
    return 0;
  } catch (error) {
    const expected = error instanceof DevchainError;
    process.stderr.write(`logos-devchain: ${expected || !(error instanceof Error) ? messageOf(error) : error.stack}\n`);
    return expected && error.code === "usage" ? 2 : 1;
  }
}

process.exit(await main());
