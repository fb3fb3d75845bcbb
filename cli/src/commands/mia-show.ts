import type { Appraisal, Chain, Enrolment, HubId, HubIntegrity, Reference } from "@logos/chain-client";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { enrolledHub, parseHubId, whyNotEnrolled } from "../mia/hub-id.js";
import { changesOf } from "../mia/integrity-changes.js";
import { appraisalLines, enrolmentLines, integrityText, phaseOfHub } from "../mia/integrity-text.js";

/** What `--json` gives: all that an appraisal without a chain needs of it (`logos mia verify --record`). */
interface IntegrityDocument {
  readonly genesis: string;
  readonly record: HubIntegrity;
  readonly reference: Reference | undefined;
  readonly appraisal: Appraisal | undefined;
  readonly enrolment: Enrolment | undefined;
  readonly nonces: readonly string[];
}

async function documentOf(chain: Chain, record: HubIntegrity): Promise<IntegrityDocument> {
  const { attestation } = chain;
  const [reference, appraisal, enrolment, nonces] = await Promise.all([
    attestation.reference(record.profile, record.epoch),
    attestation.appraisal(record.hub),
    attestation.enrolment(record.hub),
    attestation.nonces(),
  ]);
  return {
    genesis: chain.genesisHash,
    record,
    reference: record.round === 0 ? undefined : reference,
    appraisal,
    enrolment,
    nonces: nonces.map(({ hash }) => hash),
  };
}

/** One line for what changed. */
function changeText(
  id: HubId,
  change: { record?: HubIntegrity | undefined; appraisal?: Appraisal | undefined; enrolment?: Enrolment | undefined },
): string {
  const lines = [
    ...(change.record === undefined ? [] : [`  ${phaseOfHub(change.record)}`]),
    ...appraisalLines(change.appraisal),
    ...enrolmentLines(change.enrolment),
  ];
  return `hub ${id}:${lines.length === 0 ? " nothing under way" : lines.join("\n")}`;
}

export const miaShow: Command = defineCommand({
  path: ["mia", "show"],
  summary: "shows whether a hub may be believed, why, until when, and who is judging it",
  positionals: [{ name: "HUB", help: "number of the hub" }],
  example: "logos mia show 0 --watch",
  options: { watch: { type: "boolean", help: "one line at each change, until Ctrl-C" } },
  run: async (invocation) =>
    await withChain(invocation, async (chain) => {
      const { options, output, positionals, signal } = invocation;
      const id = parseHubId(positionals[0] ?? "");
      if (!options.watch) {
        const document = await documentOf(chain, await enrolledHub(chain, id));
        output.result(document, integrityText(document.record, document));
        return 0;
      }
      if ((await chain.hub(id)) === undefined) throw await whyNotEnrolled(chain, id);
      let last = "";
      for await (const change of changesOf(chain.attestation, id, signal)) {
        const text = changeText(id, change);
        if (text !== last) output.event({ hub: id, ...change }, text);
        last = text;
      }
      return 0;
    }),
});
