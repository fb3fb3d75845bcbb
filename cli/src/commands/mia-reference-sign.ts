import { proposalHash } from "@logos/chain-client";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { readBundle } from "../mia/bundle-file.js";
import { differencesTo, placeOf, proposalOf } from "../mia/proposal.js";
import { referenceOnChain } from "../mia/reference-name.js";

export const miaReferenceSign: Command = defineCommand({
  path: ["mia", "reference", "sign"],
  summary: "signs a proposed reference, if it is exactly that of a bundle you have",
  positionals: [{ name: "BUNDLE", help: "what you built or reviewed yourself" }],
  example: "logos mia reference sign hub-2.bundle --account //Bob",
  options: {},
  run: async (invocation) => {
    const { directory, output, positionals } = invocation;
    const [word = ""] = positionals;
    const bundle = readBundle(directory, word);
    const { profile, epoch } = placeOf(bundle);
    // Computed here, so that no node can put another one before the signer.
    const hash = proposalHash(profile, proposalOf(bundle));
    return await withChain(invocation, async (chain) => {
      const reference = await referenceOnChain(chain, { profile, epoch });
      if (reference.proposal !== hash) {
        const other = differencesTo(bundle, reference);
        const where = other.length === 0 ? "what is exempt" : other.join(", ");
        throw new CliError("refused", `what is proposed as epoch ${epoch} is not ${word}: ${where} differ`, {
          hint: "`logos mia reference diff BUNDLE chain` shows more",
        });
      }
      const { key } = await openAccount(invocation, chain);
      await chain.signer(key).attestation.signReference(profile, epoch, hash);
      output.result({ profile, epoch, proposal: hash, signer: key.address }, `${key.address} signed ${hash}`);
      return 0;
    });
  },
});
