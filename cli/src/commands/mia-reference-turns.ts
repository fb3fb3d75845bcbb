import type { AttestationCalls } from "@logos/chain-client";
import { openAccount } from "../account.js";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { nameOfReference, REFERENCE_WORD, referenceOnChain } from "../mia/reference-name.js";
import { phaseOfReference } from "../mia/reference-text.js";
import { confirm } from "../prompt.js";
import { yesOption } from "../state/yes-option.js";

/** A command that takes a reference one step on, and shows how far it is then. */
function turn(
  verb: string,
  call: Extract<keyof AttestationCalls, "announceReference" | "activateReference">,
  summary: string,
): Command {
  return defineCommand({
    path: ["mia", "reference", verb],
    summary,
    positionals: [REFERENCE_WORD],
    example: `logos mia reference ${verb} hub-2.bundle --account //Alice`,
    options: {},
    run: async (invocation) => {
      const name = nameOfReference(invocation.directory, invocation.positionals[0] ?? "");
      return await withChain(invocation, async (chain) => {
        await referenceOnChain(chain, name);
        const { key } = await openAccount(invocation, chain);
        await chain.signer(key).attestation[call](name.profile, name.epoch);
        const reference = await referenceOnChain(chain, name);
        invocation.output.result(reference, `epoch ${name.epoch} is ${phaseOfReference(reference, undefined)}`);
        return 0;
      });
    },
  });
}

export const miaReferenceAnnounce: Command = turn(
  "announce",
  "announceReference",
  "announces a signed reference whose time lock is over; the first of a profile becomes active at once",
);

export const miaReferenceActivate: Command = turn(
  "activate",
  "activateReference",
  "makes an announced reference the active one, once its window is over",
);

export const miaReferenceRevoke: Command = defineCommand({
  path: ["mia", "reference", "revoke"],
  summary: "withdraws a reference for ever, as governance",
  positionals: [REFERENCE_WORD],
  example: "logos mia reference revoke hub-1.bundle --account //Alice --yes",
  options: { yes: yesOption },
  run: async (invocation) => {
    const { directory, options, output, positionals } = invocation;
    const name = nameOfReference(directory, positionals[0] ?? "");
    return await withChain(invocation, async (chain) => {
      const { update } = await referenceOnChain(chain, name);
      await confirm(
        `No hub of release ${update.release} is trusted after this. Revoke epoch ${name.epoch}?`,
        options.yes,
      );
      const { key } = await openAccount(invocation, chain);
      await chain.signer(key).attestation.revokeReference(name.profile, name.epoch);
      output.result({ ...name, phase: "revoked" }, `epoch ${name.epoch} is revoked`);
      return 0;
    });
  },
});
