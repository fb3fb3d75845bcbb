import type { Chain, Reference } from "@logos/chain-client";
import { integrityLeaves, type ReferenceBundle } from "@logos/mia";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { type ChainDiff, diffBundles, diffText, diffToChain } from "../mia/bundle-diff.js";
import { readBundle } from "../mia/bundle-file.js";
import { hexOf } from "../mia/hex.js";
import { placeOf } from "../mia/proposal.js";

/** What the chain has to compare a bundle with: the reference of its epoch, else the active one of its profile. */
async function comparedTo({ attestation }: Chain, bundle: ReferenceBundle): Promise<Reference> {
  const { profile, epoch } = placeOf(bundle);
  const same = await attestation.reference(profile, epoch);
  if (same !== undefined) return same;
  const active = (await attestation.profile(profile))?.active;
  const found = active === undefined ? undefined : await attestation.reference(profile, active);
  if (found !== undefined) return found;
  throw new CliError("not-found", `the chain has neither epoch ${epoch} nor an active reference of profile ${profile}`);
}

function chainDiffText({ components, exempt }: ChainDiff, reference: Reference): string {
  const against = `epoch ${reference.epoch}, release ${reference.update.release}, ${reference.phase.kind}`;
  if (components.length === 0 && exempt === undefined) return `no difference to ${against}`;
  return [
    `against ${against}, of which the chain keeps hashes alone:`,
    ...components.map(({ component, bundle, chain }) => `  ${component}: ${chain} on chain, ${bundle} here`),
    ...(exempt === undefined
      ? []
      : [`  ${exempt.field}: ${exempt.from || "none"} on chain, ${exempt.to || "none"} here`]),
  ].join("\n");
}

export const miaReferenceDiff: Command = defineCommand({
  path: ["mia", "reference", "diff"],
  summary: "says in what two bundles differ, or a bundle and the chain; exit code 1 if they do",
  positionals: [
    { name: "BUNDLE", help: "the earlier one" },
    { name: "OTHER", help: "the later one, or `chain`" },
  ],
  example: "logos mia reference diff hub-1.bundle hub-2.bundle",
  options: {},
  run: async (invocation) => {
    const { directory, output, positionals } = invocation;
    const [one = "", other = ""] = positionals;
    const bundle = readBundle(directory, one);
    if (other !== "chain") {
      const diff = diffBundles(bundle, readBundle(directory, other));
      const text = diffText(diff);
      output.result(diff, text);
      return text === "no difference" ? 0 : 1;
    }
    return await withChain(invocation, async (chain) => {
      const reference = await comparedTo(chain, bundle);
      const diff = diffToChain(bundle, reference, integrityLeaves(bundle.claims).map(hexOf));
      output.result({ epoch: reference.epoch, ...diff }, chainDiffText(diff, reference));
      return diff.components.length === 0 && diff.exempt === undefined ? 0 : 1;
    });
  },
});
