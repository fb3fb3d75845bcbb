import { listKeys, logosHome } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { formatTable } from "../table.js";

export const keysList: Command = defineCommand({
  path: ["keys", "list"],
  summary: "lists the account keys that are kept here",
  example: "logos keys list",
  options: {},
  run: async ({ environment, output }) => {
    const home = logosHome(environment);
    const keys = await listKeys(home);
    const rows = keys.map(({ name, address }) => [name, address]);
    const text =
      keys.length === 0
        ? `no keys in ${home}; \`logos keys new NAME\` makes one`
        : formatTable(["name", "address"], rows);
    output.result(
      keys.map(({ name, address }) => ({ name, address })),
      text,
    );
    return 0;
  },
});
