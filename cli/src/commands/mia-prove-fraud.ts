import { formatAmount } from "@logos/chain-client";
import { encodeFraudProof, parseEvidence } from "@logos/mia";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { readBundle } from "../mia/bundle-file.js";
import { hexOf } from "../mia/hex.js";
import { parseHubId } from "../mia/hub-id.js";
import { parseInput, readInput } from "../mia/input-file.js";
import { fraudIn, passOf, refutablePasses } from "../mia/passes.js";
import { referenceOnChain } from "../mia/reference-name.js";

export const miaProveFraud: Command = defineCommand({
  path: ["mia", "prove-fraud"],
  summary: "refutes a pass: finds one step of the log that nobody should have passed, and proves it to the chain",
  positionals: [{ name: "EVIDENCE", help: "what the committee passed" }],
  example: "logos mia prove-fraud 3.evidence --bundle hub-1.bundle --hub 0 --account //Alice",
  options: {
    bundle: { type: "string", placeholder: "FILE", help: "reference values that it was passed by" },
    hub: { type: "string", placeholder: "N", help: "whose evidence it is" },
  },
  run: async (invocation) => {
    const { directory, options, output, positionals } = invocation;
    const [word = ""] = positionals;
    if (options.bundle === undefined || options.hub === undefined) {
      throw new CliError("usage", "logos mia prove-fraud needs --bundle and --hub");
    }
    const [hub, bundleName] = [parseHubId(options.hub), options.bundle];
    const bundle = readBundle(directory, bundleName);
    const bytes = readInput(directory, word, "the evidence");
    const evidence = parseInput(word, "evidence", () => parseEvidence(bytes));
    return await withChain(invocation, async (chain) => {
      const passes = await refutablePasses(chain, hub);
      const log = parseInput(word, "evidence with a log", () => passOf(evidence, passes));
      if (log === undefined) {
        const known = passes.map(({ round }) => round).join(" and ") || "none";
        throw new CliError(
          "refused",
          `${word} is not what a committee passed: of hub ${hub} the rounds ${known} can be refuted`,
        );
      }
      const { passed } = log;
      const reference = await referenceOnChain(chain, passed);
      if (reference.allowlist !== hexOf(bundle.claims.ima.allowlistRoot)) {
        throw new CliError(
          "refused",
          `${bundleName} has another allowlist than the reference of epoch ${passed.epoch}`,
        );
      }
      const found = fraudIn(log, reference, bundle);
      if (found === undefined) {
        throw new CliError("failed", `nothing in the log of round ${passed.round} refutes its pass; no proof was sent`);
      }
      const proof = encodeFraudProof(found.proof);
      const { key } = await openAccount(invocation, chain);
      const { fraudDeposit } = await chain.attestation.parameters();
      output.note(
        `round ${passed.round}: ${found.fraud}; a proof of ${proof.length} bytes, deposit ${formatAmount(fraudDeposit)}`,
      );
      const { upheld } = await chain.signer(key).attestation.proveFraud(passed, proof);
      const { round, witnesses } = passed;
      const document = { hub, round, fraud: found.fraud, proofBytes: proof.length, upheld, witnesses };
      const text = upheld
        ? `upheld: hub ${hub} is violated, and who passed round ${round} is suspended: ${witnesses.join(", ")}`
        : `refused: the chain did not find the proof valid, and its deposit is lost`;
      output.result(document, text);
      return upheld ? 0 : 1;
    });
  },
});
