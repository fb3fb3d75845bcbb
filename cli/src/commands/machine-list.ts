import { setTimeout as sleep } from "node:timers/promises";
import type { Address, Chain, ResourceView } from "@logos/chain-client";
import { resolveAddress } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { factsOf, machineDocument, phaseText } from "../machine-view.js";
import type { Output } from "../output.js";
import { formatTable } from "../table.js";

// A chain tells of changes of one resource, not of new ones of a tenant: those are looked for this often.
const LOOK_MS = 1_000;

const rowOf = (view: ResourceView): readonly string[] => [
  String(view.id),
  view.resource === undefined ? "" : `${view.resource.workspace}/${view.resource.name}`,
  view.resource === undefined ? "" : `${view.resource.desired.type.name}@${view.resource.desired.type.version}`,
  String(view.resource?.hub ?? view.ended?.hub ?? ""),
  factsOf(view.resource?.actual)?.endpoint ?? "",
  phaseText(view),
];

async function viewsOf(chain: Chain, tenant: Address, ended: boolean): Promise<readonly ResourceView[]> {
  const views: ResourceView[] = [];
  for await (const view of chain.resourcesOf(tenant)) {
    if (ended || view.ended === undefined) views.push(view);
  }
  return views.sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** One line for each machine now and at each change, until `signal` aborts. */
export async function followMachines(
  chain: Chain,
  tenant: Address,
  output: Pick<Output, "event">,
  signal: AbortSignal,
): Promise<void> {
  const last = new Map<bigint, string>();
  const names = new Map<bigint, string>();
  while (!signal.aborted) {
    for (const view of await viewsOf(chain, tenant, true)) {
      const text = phaseText(view);
      if (last.get(view.id) === text) continue;
      const isOld = !last.has(view.id) && view.ended !== undefined;
      last.set(view.id, text);
      if (view.resource !== undefined) names.set(view.id, `${view.resource.workspace}/${view.resource.name}`);
      // What ended before somebody watched is no change.
      if (!isOld) output.event(machineDocument(view), `${names.get(view.id) ?? view.id}: ${text}`);
    }
    await sleep(LOOK_MS, undefined, { signal }).catch(() => undefined);
  }
}

export const machineList: Command = defineCommand({
  path: ["machine", "list"],
  summary: "lists the machines of an account",
  example: "logos machine list --account //Alice --watch",
  options: {
    all: { type: "boolean", help: "also those that ended" },
    watch: { type: "boolean", help: "one line for each machine and at each change, until Ctrl-C" },
  },
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const { options, output, signal } = invocation;
      const tenant = await resolveAddress(invocation, chain);
      if (options.watch) {
        await followMachines(chain, tenant, output, signal);
        return 0;
      }
      const views = await viewsOf(chain, tenant, options.all);
      const headings = ["id", "machine", "type", "hub", "endpoint", "phase"];
      const text = views.length === 0 ? `${tenant} has no machines` : formatTable(headings, views.map(rowOf));
      output.result(views.map(machineDocument), text);
      return 0;
    }),
});
