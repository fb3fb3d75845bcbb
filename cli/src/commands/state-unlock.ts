import { type Command, defineCommand } from "../command/command.js";
import { confirm } from "../prompt.js";
import { withState } from "../state/tools.js";
import { workspaceOption } from "../state/workspace-option.js";
import { yesOption } from "../state/yes-option.js";

export const stateUnlock: Command = defineCommand({
  path: ["state", "unlock"],
  summary: "takes the lock of a workspace away from whoever holds it; a late writer is refused from then on",
  example: "logos state unlock --workspace alice/web --mine",
  options: {
    workspace: workspaceOption,
    mine: { type: "boolean", help: "only if this account holds it, and without asking; for the last step of a CI job" },
    yes: yesOption,
  },
  run: async (invocation) =>
    await withState(invocation, async ({ chain, key, tools, workspace, owner, name }) => {
      const { options, output } = invocation;
      const lock = (await chain.workspace(owner, name))?.lock;
      const now = BigInt((await chain.head()).timeMs);
      const isLive = lock !== undefined && lock.leaseUntil > now;
      const say = (unlocked: boolean, text: string): number => {
        output.result({ workspace, unlocked, lock }, text);
        return 0;
      };
      if (lock === undefined || !isLive) return say(false, `nobody holds the lock of ${workspace}`);
      const holder = `${lock.who} (${lock.operation}, ${lock.holder})`;
      if (options.mine && lock.holder !== key.address)
        return say(false, `the lock of ${workspace} is another's: ${holder}`);
      const question = `${holder} holds the lock of ${workspace}. If that still runs, it fails at its next write. Take it away?`;
      await confirm(question, options.yes || options.mine);
      await tools.unlock(workspace);
      return say(true, `${workspace} is unlocked`);
    }),
});
