import type { VoteCommitment } from "../api/attestation.js";
import type { ObservationCommitment, ResultCommitment } from "../api/chain.js";
import type { Finding } from "../api/duties.js";
import { ChainError } from "../api/errors.js";
import { blake2 } from "../crypto/blake2.js";
import { fromHex, toHex } from "../scale/bytes.js";
import { Writer } from "../scale/writer.js";
import { COMPONENTS } from "../shapes/attestation.js";
import { publicKeyOf } from "./address.js";

const FINDINGS: readonly Finding[] = ["ok", "mismatch", "unknown"];

/** `blake2_256(SCALE(facts: Vec<u8>, salt: [u8; 32]))`, as pallet-provisioning computes it. */
export const resultCommitment: ResultCommitment = (facts, salt) => {
  const out = new Writer().compact(facts.length).put(facts).put(exactly(salt, "salt"));
  return toHex(blake2(256, out.bytes()));
};

/** `blake2_256(SCALE(observation, salt, checker, resource: u64, fence))`, as pallet-checks computes it. */
export const observationCommitment: ObservationCommitment = (observation, salt, checker, id, fence) => {
  const { findings, facts, evidenceRoot } = observation;
  const out = new Writer().compact(findings.length);
  for (const finding of findings) out.number(FINDINGS.indexOf(finding), 1);
  out
    .compact(facts.length)
    .put(facts)
    .put(exactly(fromHex(evidenceRoot) ?? new Uint8Array(), "evidence root"));
  out.put(exactly(salt, "salt")).put(publicKeyOf(checker));
  out.number(id, 8).number(fence.generation, 4).number(fence.assignment, 4);
  return toHex(blake2(256, out.bytes()));
};

/** `blake2_256(SCALE(vote, salt: [u8; 32], account, hub: u32, round: u32))`, as pallet-attestation computes it. */
export const voteCommitment: VoteCommitment = (vote, salt, account, hub, round) => {
  const out = new Writer();
  if (vote.kind === "fail") out.number(1, 1).number(COMPONENTS.indexOf(vote.component), 1);
  else out.number(vote.kind === "pass" ? 0 : 2, 1);
  out.put(exactly(salt, "salt")).put(publicKeyOf(account)).number(hub, 4).number(round, 4);
  return toHex(blake2(256, out.bytes()));
};

function exactly(bytes: Uint8Array, what: string): Uint8Array {
  if (bytes.length === 32) return bytes;
  throw new ChainError("malformed", `The ${what} of a commitment has 32 bytes, not ${bytes.length}.`);
}
