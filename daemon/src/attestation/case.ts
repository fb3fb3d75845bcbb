import type { Hex, HubIntegrity } from "@logos/chain-client";
import {
  attestationKeyOf,
  type EnrolledMachine,
  type Evidence,
  enrolledMachineOf,
  evidenceHashOf,
  integrityHash,
  MiaError,
  nameOf,
  parseEvidence,
  sha256NameOf,
} from "@logos/mia";
import { DaemonError } from "../errors.js";
import { bytesOf, hexOf } from "./hex.js";
import type { PreparedReference } from "./references.js";

/** An attestation as the chain has it, with the root over the states of PCR 10 that the hub claims. */
export interface AttestedCase {
  readonly genesisHash: Hex;
  readonly record: HubIntegrity;
  readonly states: Hex;
  /** Block hashes that count as fresh. */
  readonly nonces: readonly Hex[];
}

/**
 * The evidence in some bytes, if it is the one that the hub committed to, true or not. Throws DaemonError `other-bytes`.
 */
export function committedEvidence(bytes: Uint8Array, { record, states }: AttestedCase): Evidence {
  const evidence = readAs("evidence", () => parseEvidence(bytes));
  const claimed = { logLength: record.logLength, pcr10: bytesOf(record.pcr10), statesRoot: bytesOf(states) };
  const same = hexOf(evidenceHashOf(evidence, claimed)) === record.evidence;
  if (same && hexOf(integrityHash(evidence.claims)) === record.integrity) return evidence;
  throw new DaemonError("other-bytes", "the evidence is another than the hub committed to");
}

/** The machine of a hub; `keyArea` is a TPMT_PUBLIC that anybody may have handed over. Throws DaemonError `other-bytes`. */
export function enrolledMachine(
  { record, genesisHash }: AttestedCase,
  keyArea: Uint8Array,
  { values, switches }: PreparedReference,
): EnrolledMachine {
  const name = readAs("attestation key", () => nameOf(keyArea));
  if (hexOf(name) !== hexOf(sha256NameOf(bytesOf(record.attestationKey)))) {
    throw new DaemonError("other-bytes", "the attestation key is another than the enrolled one");
  }
  const key = readAs("attestation key", () => attestationKeyOf(keyArea));
  if (typeof key === "string") throw new DaemonError("other-bytes", `the attestation key is refused: ${key}`);
  // A revoked key attests to nothing, and its cases are closed: this one is not.
  return enrolledMachineOf({
    genesisHash: bytesOf(genesisHash),
    hub: record.hub,
    endorsementName: sha256NameOf(bytesOf(record.endorsementKey)),
    key,
    tamper: values.claims.tamper === "absent" ? "absent" : { sensorIds: switches, nvCounter: record.tamperCounter },
  });
}

function readAs<T>(what: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof MiaError)) throw cause;
    throw new DaemonError("other-bytes", `the ${what} is none`, { cause });
  }
}
