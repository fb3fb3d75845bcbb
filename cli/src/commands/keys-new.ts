import { createKey, logosHome } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { choosePassphrase } from "../passphrase.js";

export const keysNew: Command = defineCommand({
  path: ["keys", "new"],
  summary: "makes an account key and keeps it encrypted",
  positionals: [{ name: "NAME", help: "under which LOGOS_ACCOUNT finds it" }],
  example: "logos keys new alice",
  options: {},
  run: async (invocation) => {
    const { environment, output, positionals } = invocation;
    const name = positionals[0] ?? "";
    const passphrase = await choosePassphrase(invocation, name);
    const { address, phrase } = await createKey({ home: logosHome(environment), name, passphrase });
    output.note(`use it by LOGOS_ACCOUNT=${name}`);
    // The phrase is for the terminal alone: stdout ends in files and pipelines.
    output.warn(
      `write these words down, they are kept nowhere else and are the only way back to the key:\n  ${phrase}`,
    );
    output.result({ name, address }, address);
    return 0;
  },
});
