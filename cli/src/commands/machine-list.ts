import { resolveAddress } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { factsOf, machineDocument, phaseText } from "../machine-view.js";
import { formatTable } from "../table.js";

export const machineList: Command = defineCommand({
  path: ["machine", "list"],
  summary: "lists the machines of an account",
  example: "logos machine list --account //Alice",
  options: { all: { type: "boolean", help: "also those that ended" } },
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const tenant = await resolveAddress(invocation, chain);
      const views = [];
      for await (const view of chain.resourcesOf(tenant)) {
        if (invocation.options.all || view.ended === undefined) views.push(view);
      }
      const rows = views.map((view) => [
        String(view.id),
        view.resource === undefined ? "" : `${view.resource.workspace}/${view.resource.name}`,
        view.resource === undefined ? "" : `${view.resource.desired.type.name}@${view.resource.desired.type.version}`,
        String(view.resource?.hub ?? view.ended?.hub ?? ""),
        factsOf(view.resource?.actual)?.endpoint ?? "",
        phaseText(view),
      ]);
      const headings = ["id", "machine", "type", "hub", "endpoint", "phase"];
      const text = views.length === 0 ? `${tenant} has no machines` : formatTable(headings, rows);
      invocation.output.result(views.map(machineDocument), text);
      return 0;
    }),
});
