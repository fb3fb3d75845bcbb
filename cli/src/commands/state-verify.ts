import { type Chain, connectChain } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";
import { formatTable } from "../table.js";

async function connectAll(endpoints: readonly string[], genesis: Chain["genesisHash"], signal: AbortSignal) {
  const chains: Chain[] = [];
  try {
    for (const endpoint of endpoints) chains.push(await connectChain({ endpoint, genesis, signal }));
  } catch (error) {
    await Promise.all(chains.map((chain) => chain.close()));
    throw error;
  }
  return chains;
}

export const stateVerify: Command = defineCommand({
  path: ["state", "verify"],
  summary: "walks all revisions of a state and says what is missing, changed, swapped, rolled back or told differently",
  example: "logos state verify --workspace alice/web --also wss://other.example:9944",
  options: {
    workspace: workspaceOption,
    also: { type: "string", placeholder: "URLS", help: "further nodes, separated by commas, that must tell the same" },
    accept: { type: "boolean", help: "forgets which head was seen here, for a chain that was restored on purpose" },
    yes: yesOption,
  },
  run: async (invocation) =>
    await withState(invocation, async ({ chain, tools, workspace }) => {
      const { options, output, signal } = invocation;
      if (options.accept) {
        await confirm(
          `What was written to ${workspace} since the restored copy is gone for good. Accept it?`,
          options.yes,
        );
        await tools.acceptHistory(workspace);
      }
      const endpoints = (options.also ?? "").split(",").filter((endpoint) => endpoint !== "");
      const others = await connectAll(endpoints, chain.genesisHash, signal);
      try {
        const report = await tools.verify(workspace, others);
        const { faults, head, oldest, linked, opened } = report;
        const walked = `revisions ${oldest} to ${head} of ${workspace}: ${linked} linked, ${opened} opened`;
        const rows = faults.map(({ code, number, text }) => [String(number), code, text]);
        const text =
          faults.length === 0
            ? `${walked}, nothing wrong`
            : `${walked}\n${formatTable(["revision", "fault", "what"], rows)}`;
        output.result({ workspace, ...report }, text);
        return faults.length === 0 ? 0 : 1;
      } finally {
        await Promise.all(others.map((other) => other.close()));
      }
    }),
});
