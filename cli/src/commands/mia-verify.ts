import { parseEvidence } from "@logos/mia";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand } from "../command/command.js";
import { CliError } from "../errors.js";
import { EXIT } from "../exit-code.js";
import { checksOf, checksText } from "../mia/appraisal-report.js";
import { readBundle } from "../mia/bundle-file.js";
import { parseHubId } from "../mia/hub-id.js";
import { parseInput, readInput } from "../mia/input-file.js";
import { keyOfRecord, parseRecord, publicAreaOf, recordOnChain } from "../mia/machine-record.js";
import { appraiseOffline, isOfProfile, type OfflineAppraisal } from "../mia/offline-appraisal.js";
import { placeOf } from "../mia/proposal.js";

const MAX_RECORD_BYTES = 1 << 20;
const MAX_KEY_BYTES = 16 << 10;

const FRESH: Readonly<Record<OfflineAppraisal["freshness"], string>> = {
  nonce: "its nonce is fresh now",
  accepted: "the chain accepted exactly this evidence while its nonce was fresh",
  none: "neither is its nonce fresh, nor is it the evidence that the chain accepted last",
};

const EXITS = { pass: EXIT.done, violated: EXIT.failed, refused: EXIT.refused } as const;

export const miaVerify: Command = defineCommand({
  path: ["mia", "verify"],
  summary: "appraises evidence as a daemon does, with a line for every check; exit code 0 pass, 1 violated, 3 refused",
  positionals: [{ name: "EVIDENCE", help: "file of the hub's `attestation/evidence`" }],
  example: "logos mia verify 3.evidence --bundle hub-1.bundle --key keys.json --record record.json",
  options: {
    bundle: { type: "string", placeholder: "FILE", help: "reference values to judge by" },
    key: {
      type: "string",
      placeholder: "FILE",
      help: "the hub's attestation key: its keys.json, a TPMT_PUBLIC or a TPM2B_PUBLIC",
    },
    record: { type: "string", placeholder: "FILE", help: "what `logos mia show HUB --json` printed: needs no chain" },
    hub: { type: "string", placeholder: "N", help: "reads the record of this hub from the chain" },
  },
  run: async (invocation) => {
    const { directory, options, output, positionals } = invocation;
    const need = (value: string | undefined, flag: string, what: string): string => {
      if (value === undefined) throw new CliError("usage", `logos mia verify needs ${flag}: ${what}`);
      return value;
    };
    const [word = ""] = positionals;
    const bundleName = need(options.bundle, "--bundle", "what to judge by");
    const keyName = need(options.key, "--key", "who signed");
    if ((options.record === undefined) === (options.hub === undefined)) {
      throw new CliError("usage", "logos mia verify needs one of --record and --hub: whose evidence it is");
    }
    const bundle = readBundle(directory, bundleName);
    const bytes = readInput(directory, word, "the evidence");
    const evidence = parseInput(word, "evidence", () => parseEvidence(bytes));
    if (!isOfProfile(evidence, bundle)) {
      throw new CliError("refused", `${bundleName} is not of the profile that ${word} claims`);
    }
    const { hub, record: file } = options;
    const record =
      file === undefined
        ? await withChain(invocation, (chain) => recordOnChain(chain, parseHubId(hub ?? "")))
        : parseRecord(readInput(directory, file, "the record", MAX_RECORD_BYTES), file);
    if (record.profile !== placeOf(bundle).profile) {
      throw new CliError("refused", `${bundleName} is not of the profile of hub ${record.hub}, ${record.profile}`);
    }
    const area = readInput(directory, keyName, "the attestation key", MAX_KEY_BYTES);
    const key = parseInput(keyName, "attestation key", () => keyOfRecord(record, publicAreaOf(area)));
    const appraisal = appraiseOffline(evidence, bundle, record, key);
    const checks = checksOf(evidence, appraisal);
    const { outcome, reasons, freshness } = appraisal;
    const text = [
      `evidence of hub ${record.hub} against release ${bundle.claims.update.release}, epoch ${bundle.claims.profile.epoch}`,
      `freshness: ${FRESH[freshness]}`,
      checksText(checks),
      `${outcome}${reasons.length === 0 ? "" : `: ${[...new Set(reasons.map(({ code }) => code))].join(", ")}`}`,
    ].join("\n");
    output.result({ hub: record.hub, outcome, freshness, reasons, checks }, text);
    return EXITS[outcome];
  },
});
