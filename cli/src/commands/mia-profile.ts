import type { SignatureScheme } from "@logos/chain-client";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { readBundle } from "../mia/bundle-file.js";
import { placeOf, profileEntryOf } from "../mia/proposal.js";
import { PROFILE_HEADINGS, profileRow } from "../mia/reference-text.js";
import { formatTable } from "../table.js";

const SCHEMES: readonly SignatureScheme[] = ["ecdsa-p256-sha256", "rsassa-2048-sha256"];

function parseSchemes(text: string): readonly SignatureScheme[] {
  return text.split(",").map((word) => {
    const scheme = SCHEMES.find((known) => known === word);
    if (scheme === undefined) throw new CliError("usage", `--schemes: "${word}" is none of ${SCHEMES.join(", ")}`);
    return scheme;
  });
}

export const miaProfileRegister: Command = defineCommand({
  path: ["mia", "profile", "register"],
  summary: "registers the hardware profile of a bundle, as governance; what its machines have, all of them must have",
  positionals: [{ name: "BUNDLE", help: "file of `logos mia reference build`" }],
  example: "logos mia profile register hub-1.bundle --account //Alice",
  options: {
    schemes: {
      type: "string",
      placeholder: "LIST",
      default: SCHEMES.join(","),
      help: "how attestation keys may sign",
    },
  },
  run: async (invocation) => {
    const { directory, options, output, positionals } = invocation;
    const bundle = readBundle(directory, positionals[0] ?? "");
    const entry = profileEntryOf(bundle, parseSchemes(options.schemes));
    const { profile } = placeOf(bundle);
    return await withChain(invocation, async (chain) => {
      const { key } = await openAccount(invocation, chain);
      await chain.signer(key).attestation.registerProfile(profile, entry);
      output.result({ profile, entry }, `profile ${profile} is registered`);
      return 0;
    });
  },
});

export const miaProfileList: Command = defineCommand({
  path: ["mia", "profile", "list"],
  summary: "lists hardware profiles: what their machines prove, and the epochs of their references",
  example: "logos mia profile list",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async ({ attestation }) => {
      const profiles = await attestation.profiles();
      invocation.output.result(profiles, formatTable(PROFILE_HEADINGS, profiles.map(profileRow)));
      return 0;
    }),
});
