import { mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../errors.js";
import { findExecutable } from "../executables.js";
import { type DevnetStatus, serveControl } from "./control.js";
import { findFreePort } from "./free-port.js";
import { prepareIntegrity } from "./integrity.js";
import { type DevnetShape, planDevnet } from "./plan.js";
import { startAll } from "./start-all.js";
import { readDevnetState, writeDevnetState } from "./state-file.js";
import { type SupervisedProcess, superviseProcess } from "./supervised-process.js";

export interface DevnetOptions extends DevnetShape {
  /** Starts from the genesis: empties the data folder. */
  readonly fresh: boolean;
  /** Gives each hub a software TPM and lets it attest. */
  readonly attest?: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: (text: string) => void;
}

/** A devnet that runs as children of this process. */
export interface Devnet {
  readonly endpoint: string;
  /** Settles when every process said that it is ready; rejects with `devnet-failed`. */
  readonly ready: Promise<void>;
  status(): DevnetStatus;
  /** Ends everything, the chain last; later calls wait for the first one. */
  stop(): Promise<void>;
  /** Settles when the devnet has ended, also when `logos devnet down` asked for it. */
  readonly ended: Promise<void>;
}

function emptyFolder(folder: string): void {
  // The control socket is this very process's, and the logs tell of earlier lives.
  const names = readdirSync(folder).filter((name) => name !== "logs" && !name.endsWith(".sock"));
  if (names.length > 0 && !names.includes("devnet.json"))
    throw new CliError("conflict", `--fresh does not empty ${folder}: it is no data folder of a devnet`);
  for (const name of names) rmSync(join(folder, name), { recursive: true, force: true });
}

/** Starts a devnet: all processes at once, each started again when it ends. Throws `devnet-running` for a second one. */
export async function startDevnet(options: DevnetOptions): Promise<Devnet> {
  const { dataFolder } = options;
  let processes: readonly SupervisedProcess[] = [];
  let ready: Promise<void> = Promise.resolve();
  let endpoint = "";
  const gone = new AbortController();
  let stopping: Promise<void> | undefined;
  const ended = Promise.withResolvers<void>();

  const status = (): DevnetStatus => ({
    endpoint,
    dataFolder,
    pid: process.pid,
    processes: processes.map((each) => each.status()),
  });
  const record = (supervisor: number | undefined): void =>
    writeDevnetState(dataFolder, {
      endpoint,
      supervisor,
      processes: processes.map((each) => ({ name: each.status().name, pid: each.status().pid })),
    });
  const endProcesses = async (): Promise<void> => {
    gone.abort();
    const [chain, ...users] = processes;
    await Promise.all(users.map((each) => each.stop()));
    await chain?.stop();
    record(undefined);
  };

  planDevnet(options);
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const control = await serveControl(dataFolder, {
    status,
    down: async () => {
      stopping ??= endProcesses();
      await stopping;
      ended.resolve();
    },
  });
  const stop = async (): Promise<void> => {
    stopping ??= endProcesses();
    await stopping;
    await control.close();
    ended.resolve();
  };

  try {
    if (options.fresh) emptyFolder(dataFolder);
    const port = await findFreePort(options.port);
    const integrity = options.attest ? await prepareIntegrity(dataFolder, options.hubDrivers.length) : undefined;
    const shape = { ...options, port, integrity };
    const plan = planDevnet(shape);
    endpoint = plan.endpoint;
    // Written before the first child exists: a folder with data is always known as ours.
    record(process.pid);
    const logs = join(dataFolder, "logs");
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    const names = [...new Set(plan.processes.map((each) => each.executable))];
    const files = new Map(await Promise.all(names.map(async (name) => [name, await findExecutable(name)] as const)));
    const started = startAll(plan, shape, gone.signal, (each, after) =>
      superviseProcess({
        name: each.name,
        node: process.execPath,
        file: files.get(each.executable) ?? "",
        words: each.words,
        environment: options.environment,
        logFile: join(logs, `${each.name}.log`),
        onExit: options.log,
        after,
      }),
    );
    processes = [...started.processes.values()];
    ready = started.ready;
    record(process.pid);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    endpoint,
    ready,
    status,
    stop,
    ended: ended.promise,
  };
}

/** The endpoint of the devnet that runs in a data folder, without asking it. */
export function endpointOfDevnet(dataFolder: string): string | undefined {
  const state = readDevnetState(dataFolder);
  return state?.supervisor === undefined ? undefined : state.endpoint;
}
