import { importKey, logosHome } from "@logos/chain-client";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { choosePassphrase } from "../passphrase.js";
import { askHidden, readStdin } from "../prompt.js";

// 24 words of at most 8 letters, or a seed of 64 digits.
const MAX_SECRET_BYTES = 4096;

async function readSecret(): Promise<string> {
  const secret = process.stdin.isTTY ? await askHidden("phrase or seed: ") : await readStdin(MAX_SECRET_BYTES);
  if (secret === undefined || secret.trim() === "")
    throw new CliError("usage", "nothing to import", {
      hint: "type the phrase or seed on the terminal, or give it on stdin; never as an argument, which others can see",
    });
  return secret;
}

export const keysImport: Command = defineCommand({
  path: ["keys", "import"],
  summary: "takes over the key of a BIP-39 phrase or a seed (0x…), asked for on the terminal or read from stdin",
  positionals: [{ name: "NAME", help: "under which LOGOS_ACCOUNT finds it" }],
  example: "logos keys import alice",
  options: {},
  run: async (invocation) => {
    const { environment, output, positionals } = invocation;
    const name = positionals[0] ?? "";
    const secret = await readSecret();
    const passphrase = await choosePassphrase(invocation, name);
    const { address } = await importKey({ home: logosHome(environment), name, passphrase, secret });
    output.note(`use it by LOGOS_ACCOUNT=${name}`);
    output.result({ name, address }, address);
    return 0;
  },
});
