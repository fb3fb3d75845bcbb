import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { parseHash } from "../mia/hex.js";
import { REFERENCE_HEADINGS, referenceRow } from "../mia/reference-text.js";
import { formatTable } from "../table.js";

export const miaReferenceList: Command = defineCommand({
  path: ["mia", "reference", "list"],
  summary: "lists what machines must show: references by profile and epoch, and how far they are",
  positionals: [{ name: "PROFILE", help: "of this profile alone", optional: true }],
  example: "logos mia reference list",
  options: {},
  run: async (invocation) =>
    await withChain(invocation, async ({ attestation }) => {
      const [asked] = invocation.positionals;
      const profiles =
        asked === undefined ? (await attestation.profiles()).map(({ id }) => id) : [parseHash(asked, "PROFILE")];
      const all = await Promise.all(profiles.map((profile) => attestation.references(profile)));
      const threshold = (await attestation.signers())?.threshold;
      const rows = all.flat().map((reference) => referenceRow(reference, threshold));
      invocation.output.result(all.flat(), formatTable(REFERENCE_HEADINGS, rows));
      return 0;
    }),
});
