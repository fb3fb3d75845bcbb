import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chain, connectChain } from "@logos/chain-client";
import { findFreePort } from "../../devnet/free-port.js";
import { prepareIntegrity } from "../../devnet/integrity.js";
import { type ProcessPlan, planDevnet } from "../../devnet/plan.js";
import { startAll } from "../../devnet/start-all.js";
import { type SupervisedProcess, superviseProcess } from "../../devnet/supervised-process.js";
import { findExecutable } from "../../executables.js";
import { temporaryFolder } from "../../testing/temporary-folder.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Faults of a hub's simulated driver by resource, `*` for all; the shape is the driver's. */
export type Faults = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface TestDevnetOptions {
  readonly liars?: readonly number[];
  readonly daemons?: number;
  readonly hubs?: number;
  readonly environment?: Environment;
  /** Gives each hub a software TPM. */
  readonly attest?: boolean;
}

/** A devnet of real processes whose parts a test can break. */
export interface TestDevnet {
  readonly endpoint: string;
  readonly folder: string;
  readonly home: string;
  /** Ports of the software TPMs of its hubs. */
  readonly tpmPorts: readonly number[];
  readonly chain: Chain;
  /** Names of its processes: `chain`, `daemon-0` …, `hub-0` …. */
  readonly names: readonly string[];
  /** How often a process was started again. */
  restarts(name: string): number;
  /** Kills a process as a power cut would; its supervisor starts it again. */
  kill(name: string): void;
  /** Kills a process that nobody starts again. */
  end(name: string): Promise<void>;
  /** Ends a process and starts it with more in its environment, of which a crash point lasts for one life. */
  replace(name: string, environment: Environment): Promise<void>;
  setFaults(hub: number, faults: Faults): void;
  stop(): Promise<void>;
}

/** Starts a devnet in a new folder on a free port and waits until all of it is ready. */
export async function startTestDevnet(options: TestDevnetOptions = {}): Promise<TestDevnet> {
  const folder = temporaryFolder("devnet");
  const logs = join(folder, "logs");
  mkdirSync(logs);
  const hubs = options.hubs ?? 3;
  const shape = {
    dataFolder: folder,
    port: await findFreePort(0),
    daemons: options.daemons ?? 6,
    hubDrivers: Array.from({ length: hubs }, () => "simulated"),
    liars: options.liars ?? [],
    integrity: options.attest ? await prepareIntegrity(folder, hubs) : undefined,
  };
  const plan = planDevnet(shape);
  const plans = new Map(plan.processes.map((each) => [each.name, each]));
  const files = new Map<string, string>();
  for (const { executable } of plan.processes) files.set(executable, await findExecutable(executable));
  const start = (each: ProcessPlan, environment: Environment, after?: Promise<unknown>): SupervisedProcess =>
    superviseProcess({
      after,
      name: each.name,
      node: process.execPath,
      file: files.get(each.executable) ?? "",
      words: each.words,
      environment: { ...process.env, ...options.environment, ...environment },
      logFile: join(logs, `${each.name}.log`),
      onExit: () => {},
    });
  const gone = new AbortController();
  const started = startAll(plan, shape, gone.signal, (each, after) => start(each, {}, after));
  const running = new Map(started.processes);
  const get = (name: string): SupervisedProcess => {
    const found = running.get(name);
    if (found === undefined) throw new Error(`no process is called ${name}`);
    return found;
  };
  const kill = (name: string): void => {
    const { pid } = get(name).status();
    if (pid !== undefined) process.kill(pid, "SIGKILL");
  };
  const stopAll = async (): Promise<void> => {
    gone.abort();
    await Promise.all([...running].filter(([name]) => name !== "chain").map(([, each]) => each.stop()));
    await running.get("chain")?.stop();
  };
  let chain: Chain;
  try {
    await started.ready;
    chain = await connectChain({ endpoint: plan.endpoint });
  } catch (error) {
    await stopAll();
    throw error;
  }
  return {
    endpoint: plan.endpoint,
    folder,
    home: join(folder, "home"),
    tpmPorts: (shape.integrity?.tpms ?? []).map(({ port }) => port),
    chain,
    names: [...plans.keys()],
    restarts: (name) => get(name).status().restarts,
    kill,
    end: async (name) => {
      const stopped = get(name);
      kill(name);
      await stopped.stop();
    },
    replace: async (name, environment) => {
      await get(name).stop();
      const each = plans.get(name);
      if (each === undefined) return;
      const next = start(each, environment);
      running.set(name, next);
      await next.ready;
    },
    setFaults: (hub, faults) => {
      const data = join(folder, `hub-${hub}`);
      mkdirSync(data, { recursive: true });
      writeFileSync(join(data, "faults.json"), JSON.stringify(faults));
    },
    stop: async () => {
      await chain.close();
      await stopAll();
      if (process.env["LOGOS_KEEP"] === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
