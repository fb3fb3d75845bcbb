import { once } from "node:events";
import { resolve } from "node:path";
import { type Command, defineCommand } from "../command/command.js";
import { startPlayedTpm } from "../devnet/software-tpm.js";
import { CliError } from "../errors.js";

export const devnetTpm: Command = defineCommand({
  path: ["devnet", "tpm"],
  summary: "runs the software TPM of a devnet's hub, into which a recorded boot is played",
  example: "logos devnet tpm --folder tpm-0 --measurements measurements-0 --port 20000",
  options: {
    folder: { type: "string", placeholder: "DIR", help: "state of the TPM" },
    measurements: { type: "string", placeholder: "DIR", help: "`event-log` and `ima-list` of the boot" },
    port: {
      type: "integer",
      placeholder: "N",
      min: 1,
      max: 65_534,
      help: "its port; the control channel has the next",
    },
    exitWithParent: { type: "boolean", help: "stops when standard input ends" },
  },
  run: async ({ directory, options, output, signal }) => {
    const { folder, measurements, port, exitWithParent } = options;
    if (folder === undefined || measurements === undefined || port === undefined) {
      throw new CliError("usage", "logos devnet tpm needs --folder, --measurements and --port");
    }
    const places = { folder: resolve(directory, folder), measurements: resolve(directory, measurements) };
    const tpm = await startPlayedTpm({ ...places, port });
    try {
      output.event({ ready: true, port, entries: tpm.entries }, `${tpm.entries} entries are played; port ${port}`);
      const ends = [signal.aborted ? Promise.resolve() : once(signal, "abort")];
      if (exitWithParent) ends.push(once(process.stdin.resume(), "end"));
      await Promise.race(ends);
    } finally {
      await tpm.end();
    }
    return 0;
  },
});
