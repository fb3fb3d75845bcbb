import { once } from "node:events";
import { type Chain, connectChain } from "@logos/chain-client";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { type Devnet, startDevnet } from "../devnet/devnet.js";
import { FUNDED_ACCOUNTS } from "../devnet/funded-accounts.js";
import { MAX_DAEMONS, parseHubs } from "../devnet/plan.js";
import { CliError } from "../errors.js";
import { machineDocument, machineText } from "../machine-view.js";
import { beginStory } from "../quickstart/story.js";
import { machinesIn, verifiedMachines } from "../quickstart/verify.js";
import { createWorkplace, type Workplace } from "../quickstart/workplace.js";

const WORKSPACE = "alice/hello";
const MACHINES = ["web", "worker"];
const STACK = "hello";
const INTERRUPTED = 130;

const whatToTry = (workplace: Workplace, endpoint: string): string =>
  [
    "The network stays up. Try in another terminal:",
    `  export LOGOS_HOME=${workplace.home} LOGOS_ENDPOINT=${endpoint} LOGOS_ACCOUNT=//Alice`,
    `  npx logos machine show ${WORKSPACE}/web`,
    "  npx logos hub list",
    `  cd ${workplace.example} && npx logos run -- npx cdktf destroy ${STACK}`,
    "",
    `Change ${workplace.example}/main.ts and deploy again to see an update. Ctrl-C here ends everything.`,
  ].join("\n");

async function tell(
  invocation: Invocation<OptionTable>,
  workplace: Workplace,
  devnet: Devnet,
  chain: Chain,
  stays: boolean,
): Promise<void> {
  const [alice] = FUNDED_ACCOUNTS;
  if (alice === undefined) throw new CliError("failed", "the development chain funds nobody");
  const { output, signal } = invocation;
  const environment = workplace.environment(devnet.endpoint, alice.uri);
  const story = await beginStory({ directory: workplace.example, environment, output, signal });

  story.chapter("cdktf deploy: two machines, each carried out by a drawn executor and seen by drawn checkers");
  await story.logos(["run", "--", "cdktf", "deploy", STACK, "--auto-approve"]);
  const machines = await verifiedMachines(chain, alice.address, WORKSPACE, MACHINES);
  for (const view of machines) output.event(machineDocument(view), machineText(view));

  story.chapter("a second plan: nothing is left to do");
  const plan = ["terraform", `-chdir=cdktf.out/stacks/${STACK}`, "plan", "-detailed-exitcode"];
  await story.logos(["run", "--", ...plan]);

  if (stays) {
    output.note(`\n${whatToTry(workplace, devnet.endpoint)}`);
    await Promise.race([devnet.ended, once(signal, "abort")]);
    return;
  }
  story.chapter("cdktf destroy");
  await story.logos(["run", "--", "cdktf", "destroy", STACK, "--auto-approve"]);
  const left = await machinesIn(chain, alice.address, WORKSPACE);
  if (left.length > 0) throw new CliError("failed", `${left.length} machines are left after destroy`);
}

export const quickstart: Command = defineCommand({
  path: ["quickstart"],
  summary: "starts a network on this machine and deploys two machines to it by CDKTF",
  example: "logos quickstart --once",
  options: {
    once: { type: "boolean", help: "destroys the machines and ends; without a terminal this is always so" },
    keep: { type: "boolean", help: "leaves the folder with logs and the copy of the example" },
  },
  run: async (invocation) => {
    const { options, output, environment, signal } = invocation;
    const startedAtMs = Date.now();
    const seconds = (): string => ((Date.now() - startedAtMs) / 1000).toFixed(1);
    const workplace = createWorkplace("hello", environment);
    let devnet: Devnet | undefined;
    let chain: Chain | undefined;
    let failed = true;
    try {
      output.note(`── a chain, ${MAX_DAEMONS} daemons and three hubs, in ${workplace.folder}`);
      devnet = await startDevnet({
        dataFolder: `${workplace.home}/devnet`,
        port: 0,
        daemons: MAX_DAEMONS,
        hubDrivers: parseHubs("simulated=3"),
        liars: [],
        fresh: false,
        environment,
        log: output.warn,
      });
      await devnet.ready;
      output.note(`   up after ${seconds()} s: ${devnet.endpoint}`);
      chain = await connectChain({ endpoint: devnet.endpoint, signal });
      await tell(invocation, workplace, devnet, chain, !options.once && process.stdin.isTTY === true);
      failed = false;
      output.note(`\n── done after ${seconds()} s`);
      return 0;
    } catch (error) {
      if (!signal.aborted) throw error;
      output.note("interrupted");
      return INTERRUPTED;
    } finally {
      await chain?.close();
      await devnet?.stop();
      if (options.keep || (failed && !signal.aborted)) output.note(`logs and files: ${workplace.folder}`);
      else workplace.remove();
    }
  },
});
