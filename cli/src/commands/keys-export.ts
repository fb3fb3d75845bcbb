import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { exportKey, logosHome } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";

export const keysExport: Command = defineCommand({
  path: ["keys", "export"],
  summary: "writes a key as the encrypted JSON that polkadot-js reads; its passphrase stays the same",
  positionals: [{ name: "NAME", help: "of the key" }],
  example: "logos keys export alice --out alice.json",
  options: { out: { type: "string", placeholder: "FILE", help: "a new file; left out: stdout" } },
  run: async ({ environment, directory, options, output, positionals }) => {
    const name = positionals[0] ?? "";
    const text = await exportKey({ home: logosHome(environment), name });
    if (options.out === undefined) {
      output.result(JSON.parse(text), text);
      return 0;
    }
    const file = resolve(directory, options.out);
    try {
      writeFileSync(file, `${text}\n`, { flag: "wx", mode: 0o600 });
    } catch (cause) {
      throw new CliError("conflict", `${file} cannot be written as a new file`, {
        hint: "an existing file is not overwritten: it may be the only copy of a key",
        cause,
      });
    }
    output.result({ name, file }, `${name} is in ${file}`);
    return 0;
  },
});
