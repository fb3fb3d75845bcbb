import { utf8ToBytes } from "@noble/hashes/utils.js";
import { expect, test } from "vitest";
import { policyHash } from "../appraise/rules-codec.js";
import { parseMeasuredName } from "../fraud/measured-name.js";
import { statesRoot } from "../fraud/states.js";
import { parseImaBinary } from "../ima/binary.js";
import { templateDataOf } from "../ima/entry.js";
import { replayIma } from "../ima/replay.js";
import { allowlistLeaf, allowlistOf } from "../reference/allowlist.js";
import { hashOf, sampleClaims } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { joined } from "../testing/ima.js";
import { referenceClaims, rules } from "../testing/machine.js";
import { vector, vectorsPath } from "../testing/pallet-vectors.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { endorsementQualifiedNameOf, nameOf, qualifiedNameOf } from "../tpm/name.js";
import { unwrapPublic } from "../tpm/public.js";
import { CLAIM_NAMES, type IntegrityClaims } from "./claims.js";
import { extraDataOf } from "./extra-data.js";
import { integrityHash, integrityLeaves } from "./integrity-hash.js";
import { machineIdOf } from "./machine-id.js";

const factory: IntegrityClaims = {
  ...sampleClaims,
  profile: { profileId: hashOf("laptop"), epoch: 0xffff_ffff, policyHash: policyHash(rules), machineClass: "personal" },
  boot: { ...sampleClaims.boot, pcrMask: 0x00ff_fbff, secureBoot: false },
  ...{ files: "absent", kernelGuard: "absent", sensors: "absent", tamper: "absent" },
  update: { release: 0, deploymentId: new Uint8Array(32) },
};
const CLASSES = { hub: 0, validator: 1, personal: 2 };

function* claimVectors(claims: IntegrityClaims): Generator<string> {
  const { profile, boot, ima, update } = claims;
  const leaves = integrityLeaves(claims);
  const [profileLeaf = ZERO, bootLeaf = ZERO, imaLeaf = ZERO] = leaves;
  const { profileId, epoch, policyHash: policy, machineClass } = profile;
  yield vector("profile", profileId, epoch, policy, CLASSES[machineClass], profileLeaf);
  yield vector("boot", boot.pcrMask, boot.pcrDigest, boot.secureBoot, boot.commandLineHash, bootLeaf);
  yield vector("ima", ima.allowlistRoot, ima.imaPolicyHash, imaLeaf);
  yield vector("update", update.release, update.deploymentId, leaves[7] ?? ZERO);
  for (const name of ["files", "kernelGuard", "sensors", "tamper"] as const) {
    const place = CLAIM_NAMES.indexOf(name);
    if (claims[name] === "absent") yield vector("absent", place, leaves[place] ?? ZERO);
  }
  yield vector("integrity", leaves, integrityHash(claims));
}

const ZERO = new Uint8Array(32);
const area = (name: string) => unwrapPublic(fixture(`swtpm/${name}`));

function* keyVectors(): Generator<string> {
  for (const [ek, ak] of [
    ["ek.pub", "ak_rsa.pub"],
    ["ekecc.pub", "ak_ecc.pub"],
  ] as const) {
    const [endorsement, attestation] = [nameOf(area(ek)), nameOf(area(ak))];
    yield vector("name", area(ek), endorsement.subarray(2));
    yield vector("machine", 0x0102_0304, endorsement.subarray(2), machineIdOf(0x0102_0304, endorsement));
    const signer = qualifiedNameOf(endorsementQualifiedNameOf(endorsement), attestation);
    yield vector("signer", endorsement.subarray(2), attestation.subarray(2), signer);
  }
  const parts = ["genesis", "machine", "block", "integrity", "collected"].map(hashOf);
  const [genesisHash = ZERO, machineId = ZERO, blockHash = ZERO, integrity = ZERO, collectedHash = ZERO] = parts;
  const binding = { genesisHash, machineId, blockHash, integrityHash: integrity, collectedHash };
  yield vector("extra-data", parts, extraDataOf(binding));
}

function* listVectors(): Generator<string> {
  const entries = parseImaBinary(fixture("mini/ima_bin"), 20).slice(0, 7);
  for (let length = 0; length <= entries.length; length++) {
    const states = replayIma(entries.slice(0, length), ALGORITHM.sha256);
    const data = entries.slice(0, length).map(({ templateData }) => templateData);
    yield vector("states", data, states.at(-1) ?? ZERO, statesRoot(0, states));
    const allowed = entries.slice(0, length);
    yield vector("allowlist", data, allowlistOf(allowed).root);
  }
  const names = ["sha256", "ima:sha256", "verity:sha256", "ima:verity:sha256", "ima:", "im", "ima:sha\u0080"].map(
    measured,
  );
  const kept = [...entries.slice(0, 2), ...parseImaBinary(fixture("uki/ima_bin_3"), 20).slice(-1)];
  for (const templateData of [...kept.map((entry) => entry.templateData), ...names]) {
    const { path, algorithm, digest } = parseMeasuredName(templateData);
    yield vector("entry", templateData, allowlistLeaf(path, algorithm, digest));
  }
}

/** Template data of one file with its digest by this name. */
function measured(algorithm: string): Uint8Array {
  const digest = joined(utf8ToBytes(`${algorithm}:\0`), ZERO);
  return templateDataOf(["d-ng", "n-ng"], [digest, utf8ToBytes("/usr/bin/tool\0")]);
}

test("every hash that the chain makes as well is the one of the vectors that the pallet checks", async () => {
  const claims = [sampleClaims, referenceClaims, factory].flatMap((each) => [...claimVectors(each)]);
  const lines = [...claims, ...keyVectors(), ...listVectors()];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(vectorsPath("hashes.vectors"));
});
