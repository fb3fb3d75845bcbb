import type { Chain, ResourceId } from "@logos/chain-client";
import { resolveAddress } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { CliError } from "../errors.js";
import { machineDocument, machineText, phaseText } from "../machine-view.js";

/** The id of `7` or of `workspace/name`. */
async function findMachine(invocation: Invocation<OptionTable>, chain: Chain, text: string): Promise<ResourceId> {
  if (/^\d+$/.test(text)) return BigInt(text);
  const slash = text.lastIndexOf("/");
  if (slash < 1)
    throw new CliError(
      "usage",
      `"${text}" is neither the id of a machine nor <workspace>/<name>, such as alice/hello/web`,
    );
  const tenant = await resolveAddress(invocation, chain);
  const id = await chain.resourceByKey(tenant, text.slice(0, slash), text.slice(slash + 1));
  if (id === undefined)
    throw new CliError("not-found", `${tenant} has no machine ${text}`, { hint: "`logos machine list` shows all" });
  return id;
}

export const machineShow: Command = defineCommand({
  path: ["machine", "show"],
  summary: "shows what was asked for, what was verified and who says so",
  positionals: [{ name: "MACHINE", help: "id, or <workspace>/<name>" }],
  example: "logos machine show alice/hello/web --watch",
  options: { watch: { type: "boolean", help: "one line at each change, until Ctrl-C or the end of the machine" } },
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const { output, options, positionals, signal } = invocation;
      const id = await findMachine(invocation, chain, positionals[0] ?? "");
      const missing = new CliError("not-found", `there is no machine ${id}`);
      if (!options.watch) {
        const view = await chain.resource(id);
        if (view === undefined) throw missing;
        output.result(machineDocument(view), machineText(view));
        return 0;
      }
      let last = "";
      for await (const view of chain.watchResource(id, signal)) {
        if (view === undefined) throw missing;
        const text = `${view.resource?.name ?? id}: ${phaseText(view)}`;
        if (text !== last) output.event(machineDocument(view), text);
        last = text;
        if (view.ended !== undefined) break;
      }
      return 0;
    }),
});
