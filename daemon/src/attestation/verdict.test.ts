import { FakeChain } from "@logos/chain-client/testing";
import { encodeEvidence, encodeReferenceBundle, evidenceHashOf } from "@logos/mia";
import { type Deviation, imaEntry, imaList, joined, referenceClaims, signerArea } from "@logos/mia/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { committedEvidence, enrolledMachine } from "./case.js";
import { bytesOf, hexOf } from "./hex.js";
import { References } from "./references.js";
import { type AttestedHub, attestedHub, BUNDLE, register } from "./testing.js";
import { type Verdict, verdictOn } from "./verdict.js";

const { boot, files, ima, update } = referenceClaims;
const list = (entries: Uint8Array) => ({ list: "sha1", fromIndex: 0, fromPcr10: new Uint8Array(32), entries }) as const;

const DEVIATIONS: readonly (readonly [string, Deviation, string])[] = [
  ["an honest machine", {}, "pass"],
  ["a miner", { evidence: { ima: list(joined(imaList, imaEntry("/bin/miner"))) } }, "fail ima"],
  ["what the rules exclude", { evidence: { ima: list(joined(imaList, imaEntry("/etc/machine-id"))) } }, "pass"],
  ["a second kernel", { evidence: { ima: list(joined(imaList, imaEntry("boot_aggregate"))) } }, "fail ima"],
  ["another boot", { claims: { boot: { ...boot, secureBoot: true } } }, "fail boot"],
  ["changed files", { evidence: { files: { report: '{"number_of_entries":1}' } } }, "fail files"],
  ["no kernel guard", { evidence: { kernelGuard: "absent" } }, "fail kernel-guard"],
  ["silent sensors", { evidence: { sensors: Uint8Array.of(1) } }, "fail sensors"],
  ["unreadable switches", { evidence: { tamper: Uint8Array.of(9) } }, "fail tamper"],
  ["an old release", { claims: { update: { ...update, release: 6 } } }, "fail update"],
  ["another IMA policy", { claims: { ima: { ...ima, imaPolicyHash: new Uint8Array(32) } } }, "fail ima"],
  ["files that it does not claim", { claims: { files: files === "absent" ? files : "absent" } }, "fail files"],
];

/** What an appraiser of its own makes of a case: bytes in, vote out. */
async function appraiser(chain: FakeChain, attested: AttestedHub): Promise<Verdict> {
  const { record, appraisal } = attested;
  const nonces = (await chain.attestation.nonces()).map(({ hash }) => hash);
  const theCase = { genesisHash: chain.genesisHash, record, states: appraisal.states, nonces };
  const references = new References(chain);
  const reference = await references.find(record, async () => encodeReferenceBundle(BUNDLE));
  const machine = enrolledMachine(theCase, signerArea, reference);
  return verdictOn(committedEvidence(encodeEvidence(attested.evidence), theCase), machine, reference, theCase);
}

const textOf = ({ vote }: Verdict) => (vote.kind === "fail" ? `fail ${vote.component}` : vote.kind);

test.each(DEVIATIONS)("%s gets a vote", async (_, deviation, expected) => {
  const chain = new FakeChain();
  const attested = attestedHub(chain, deviation);
  register(chain);
  expect(textOf(await appraiser(chain, attested))).toBe(expected);
});

test("every appraiser of the same attestation votes the same, and can prove the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...DEVIATIONS), fc.integer({ min: 2, max: 5 }), async ([, deviation], size) => {
      const chain = new FakeChain();
      const attested = attestedHub(chain, deviation);
      register(chain);
      const verdicts = await Promise.all(Array.from({ length: size }, () => appraiser(chain, attested)));
      for (const verdict of verdicts) expect(verdict).toEqual(verdicts[0]);
    }),
    { numRuns: 20 },
  );
});

test("a hub that says of its log what is not so is failed for it, though the log is good", async () => {
  const chain = new FakeChain();
  const honest = attestedHub(chain);
  const lie = attestedHub(chain, { evidence: { ima: list(joined(imaList, imaEntry("/etc/machine-id"))) } });
  register(chain);
  const { states } = lie.appraisal;
  const { logLength, pcr10 } = honest.record;
  const claimed = { logLength, pcr10: bytesOf(pcr10), statesRoot: bytesOf(states) };
  const record = { ...honest.record, evidence: hexOf(evidenceHashOf(honest.evidence, claimed)) };
  const attested = { ...honest, record, appraisal: { ...honest.appraisal, states } };
  expect(textOf(await appraiser(chain, attested))).toBe("fail ima");
});
