import { resolve } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { askDown } from "../devnet/control.js";
import { devnetFolder } from "../home.js";

export const devnetDown: Command = defineCommand({
  path: ["devnet", "down"],
  summary: "ends the devnet of this machine and waits until all its processes are gone",
  example: "logos devnet down",
  options: { data: { type: "string", placeholder: "DIR", help: "data folder; left out: `devnet` in LOGOS_HOME" } },
  run: async ({ options, environment, directory, output }) => {
    const dataFolder = resolve(directory, devnetFolder(environment, options.data));
    const ended = await askDown(dataFolder);
    output.result({ dataFolder, ended }, ended ? "devnet has ended" : `no devnet runs in ${dataFolder}`);
    return 0;
  },
});
