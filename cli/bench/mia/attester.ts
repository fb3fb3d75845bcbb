import { createHash } from "node:crypto";
import { appraise, attestationKeyOf, encodeEvidence, endorsementQualifiedNameOf, parseEvidence } from "@logos/mia";
import { collectEvidence, createAttestationKey, openAttestationKey } from "@logos/mia/attester";
import {
  enrolled,
  IMA_ENTRIES,
  lacks,
  playBoot,
  playedSources,
  playIma,
  RULES,
  reference,
  startSwtpm,
} from "@logos/mia/testing";
import { type Bench, type Line, median, rounded, seconds, times } from "../measure.js";

const N = 9;

async function measure(): Promise<Line> {
  const swtpm = await startSwtpm();
  const tpm = await swtpm.connect();
  try {
    await playBoot(tpm);
    await playIma(tpm, 0, IMA_ENTRIES);
    const { blob, endorsementName } = await createAttestationKey(tpm, { endorsement: "ecc", attestation: "ecc" });
    const key = attestationKeyOf(blob.publicArea);
    if (typeof key === "string") throw new Error(`the attestation key is refused: ${key}`);
    const machine = enrolled(key, endorsementQualifiedNameOf(endorsementName));
    const { allowlist, claims } = reference;
    const subject = {
      machine,
      rules: RULES,
      allowlist,
      profile: claims.profile,
      update: claims.update,
      last: undefined,
    };
    const { handle } = await openAttestationKey(tpm, blob, "ecc");
    const values = await times(N, async (index) => {
      const hash = new Uint8Array(createHash("sha256").update(`block ${index}`).digest());
      const latestBlock = () => Promise.resolve({ hash, number: index });
      let bundle: Uint8Array = new Uint8Array();
      const value = await seconds(async () => {
        const { evidence } = await collectEvidence({
          tpm,
          key: handle,
          subject,
          sources: playedSources(),
          latestBlock,
        });
        bundle = encodeEvidence(evidence);
      });
      const policy = { rules: RULES, machine, freshBlocks: [hash], last: undefined };
      const { outcome } = appraise(parseEvidence(bundle), reference, policy);
      if (outcome !== "pass") throw new Error(`the evidence is ${outcome}`);
      return value;
    });
    return { figure: "attester-swtpm", value: rounded(median(values)), unit: "s", n: N };
  } finally {
    await tpm.close();
    await swtpm.end();
  }
}

/** The attester's own work on a software TPM: logs, two quotes, claims, the bundle. */
export const attesterOnSwtpm: Bench = {
  figures: ["attester-swtpm"],
  measure: async () => (lacks("the figure attester-swtpm", "swtpm") ? [] : [await measure()]),
};
