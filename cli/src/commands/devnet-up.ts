import { resolve } from "node:path";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { detachDevnet } from "../devnet/detach.js";
import { type Devnet, type DevnetOptions, startDevnet } from "../devnet/devnet.js";
import { FUNDED_ACCOUNTS } from "../devnet/funded-accounts.js";
import { MAX_DAEMONS, parseHubs } from "../devnet/plan.js";
import { CliError } from "../errors.js";
import { devnetFolder } from "../home.js";

const describe = (devnet: Devnet, seconds: string, { isHome, attest }: Told): string =>
  [
    `devnet is up after ${seconds} s: ${devnet.status().processes.length} processes, endpoint ${devnet.endpoint}`,
    "",
    "funded accounts (only this development chain accepts them):",
    ...FUNDED_ACCOUNTS.map(({ uri, address }) => `  ${uri.padEnd(10)} ${address}`),
    "",
    "try in another terminal:",
    `  export ${isHome ? "" : `LOGOS_ENDPOINT=${devnet.endpoint} `}LOGOS_ACCOUNT=//Alice`,
    "  npx logos types list",
    ...(attest ? ["  npx logos mia show 0 --watch"] : []),
    "  cd examples/hello && npx logos run -- npx cdktf deploy hello",
    "",
    "Ctrl-C ends it; what it wrote stays for the next time (`--fresh` starts anew).",
  ].join("\n");

interface Told {
  readonly isHome: boolean;
  readonly attest: boolean;
}

/** Tells once when everything is up, then waits for the end. */
async function follow(invocation: Invocation<OptionTable>, options: DevnetOptions, told: Told): Promise<number> {
  const startedAtMs = Date.now();
  const devnet = await startDevnet(options);
  const stop = (): void => void devnet.stop();
  if (invocation.signal.aborted) stop();
  invocation.signal.addEventListener("abort", stop, { once: true });
  try {
    await devnet.ready;
    const seconds = ((Date.now() - startedAtMs) / 1000).toFixed(1);
    const document = { ready: true, ...devnet.status(), accounts: FUNDED_ACCOUNTS };
    invocation.output.event(document, describe(devnet, seconds, told));
    // A parent that detached us waits for exactly this.
    process.send?.(document);
    await devnet.ended;
    invocation.output.note("devnet has ended");
  } catch (error) {
    if (!invocation.signal.aborted) throw error;
  } finally {
    await devnet.stop();
  }
  return 0;
}

export const devnetUp: Command = defineCommand({
  path: ["devnet", "up"],
  isDefault: true,
  summary: "starts a chain, daemons and hubs on this machine and keeps them running",
  example: "logos devnet up --fresh --liar 2   # from the genesis, with a daemon that lies",
  options: {
    data: { type: "string", placeholder: "DIR", help: "data folder; left out: `devnet` in LOGOS_HOME" },
    daemons: {
      type: "integer",
      placeholder: "N",
      default: MAX_DAEMONS,
      min: 0,
      max: MAX_DAEMONS,
      help: "validators' daemons to run; all six are in the genesis, and those that do not run miss their duties",
    },
    hubs: { type: "string", placeholder: "LIST", default: "simulated=3", help: "hubs by driver, at most three" },
    fresh: { type: "boolean", help: "throws away what an earlier devnet left in the data folder" },
    liar: {
      type: "integer",
      placeholder: "INDEX",
      min: 0,
      max: MAX_DAEMONS - 1,
      help: "lets this daemon lie about results and observations",
    },
    attest: {
      type: "boolean",
      help: "gives each hub a software TPM (swtpm) with a recorded boot, so that it proves its integrity",
    },
    port: {
      type: "integer",
      placeholder: "N",
      default: 9944,
      min: 0,
      max: 65_535,
      help: "port of the chain; 0 is any free one",
    },
    detach: { type: "boolean", help: "returns when it is up and leaves it running in the background" },
  },
  run: async (invocation) => {
    const { options, environment, output } = invocation;
    const dataFolder = resolve(invocation.directory, devnetFolder(environment, options.data));
    if (options.detach) return await detachDevnet(invocation, dataFolder);
    const shape = {
      dataFolder,
      port: options.port,
      daemons: options.daemons,
      hubDrivers: parseHubs(options.hubs),
      liars: options.liar === undefined ? [] : [options.liar],
    };
    if (shape.hubDrivers.length === 0 && options.daemons > 0)
      throw new CliError("usage", "--hubs: a devnet with daemons needs a hub");
    const all = { ...shape, fresh: options.fresh, attest: options.attest, environment, log: output.warn };
    return await follow(invocation, all, { isHome: options.data === undefined, attest: options.attest });
  },
});
