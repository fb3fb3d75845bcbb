import { proposalHash } from "@logos/chain-client";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { readBundle } from "../mia/bundle-file.js";
import { placeOf, profileEntryOf, proposalOf } from "../mia/proposal.js";

export const miaReferencePropose: Command = defineCommand({
  path: ["mia", "reference", "propose"],
  summary: "proposes the reference of a bundle, and signs it as one of those who sign releases",
  positionals: [{ name: "BUNDLE", help: "file of `logos mia reference build`" }],
  example: "logos mia reference propose hub-2.bundle --account //Alice",
  options: {},
  run: async (invocation) => {
    const { directory, output, positionals } = invocation;
    const [word = ""] = positionals;
    const bundle = readBundle(directory, word);
    const { profile, epoch } = placeOf(bundle);
    const proposal = proposalOf(bundle);
    return await withChain(invocation, async (chain) => {
      const known = await chain.attestation.profile(profile);
      if (known === undefined) {
        throw new CliError("not-found", `the chain has no profile ${profile}, for which ${word} is`, {
          hint: "governance registers it: logos mia profile register",
        });
      }
      if (known.entry.policy !== profileEntryOf(bundle, []).policy) {
        throw new CliError(
          "refused",
          `${word} has rules with another hash than those of its profile: a new profile takes them`,
        );
      }
      if (known.nextEpoch !== epoch) {
        throw new CliError(
          "refused",
          `${word} is of epoch ${epoch}, the next one of its profile is ${known.nextEpoch}`,
          {
            hint: `build it anew with --epoch ${known.nextEpoch}`,
          },
        );
      }
      const { key } = await openAccount(invocation, chain);
      const { proposal: hash } = await chain.signer(key).attestation.proposeReference(profile, proposal);
      if (hash !== proposalHash(profile, proposal)) {
        throw new CliError("failed", `the chain says that it has proposal ${hash}, which is not what was sent`);
      }
      const document = { profile, epoch, proposal: hash, release: proposal.update.release, signer: key.address };
      output.result(
        document,
        `release ${proposal.update.release} is proposed as epoch ${epoch}; what others sign is ${hash}`,
      );
      return 0;
    });
  },
});
