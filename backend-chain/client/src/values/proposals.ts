import type { ProposalHash } from "../api/attestation.js";
import { blake2 } from "../crypto/blake2.js";
import { toHex } from "../scale/bytes.js";
import { Writer } from "../scale/writer.js";
import { digest } from "../shapes/tfstate.js";

/** What the signers of a release sign, as pallet-attestation computes it: a node cannot make them sign another. */
export const proposalHash: ProposalHash = (profile, { epoch, boot, ima, update, exempt, ...hashes }) => {
  const out = new Writer().put(digest(profile)).number(epoch, 4);
  out
    .put(digest(boot.pcrDigest))
    .number(boot.secureBoot ? 1 : 0, 1)
    .put(digest(boot.commandLine));
  out
    .put(digest(ima.allowlist))
    .number(ima.violationsAllowed ? 1 : 0, 1)
    .put(digest(ima.policy));
  for (const leaf of [hashes.files, hashes.kernelGuard, hashes.sensors, hashes.tamper]) out.put(digest(leaf));
  out.number(update.release, 4).put(digest(update.deployment)).compact(exempt.length);
  for (const beginning of exempt) {
    const bytes = new TextEncoder().encode(beginning);
    out.compact(bytes.length).put(bytes);
  }
  return toHex(blake2(256, out.bytes()));
};
