import { resolve } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { askStatus } from "../devnet/control.js";
import { devnetFolder } from "../home.js";
import { formatTable } from "../table.js";

export const devnetStatus: Command = defineCommand({
  path: ["devnet", "status"],
  summary: "shows the processes of the devnet of this machine; exit code 1 if none runs",
  example: "logos devnet status --json",
  options: { data: { type: "string", placeholder: "DIR", help: "data folder; left out: `devnet` in LOGOS_HOME" } },
  run: async ({ options, environment, directory, output }) => {
    const dataFolder = resolve(directory, devnetFolder(environment, options.data));
    const status = await askStatus(dataFolder);
    if (status === undefined) {
      output.result({ running: false, dataFolder }, `no devnet runs in ${dataFolder}; \`logos devnet\` starts one`);
      return 1;
    }
    const rows = status.processes.map((each) => [
      each.name,
      each.phase,
      each.pid === undefined ? "" : String(each.pid),
      String(each.restarts),
    ]);
    const table = formatTable(["process", "phase", "pid", "restarts"], rows);
    output.result({ running: true, ...status }, `endpoint ${status.endpoint}, data ${dataFolder}\n\n${table}`);
    return 0;
  },
});
