import { machineIdOf } from "../integrity/machine-id.js";
import type { AttestationKey } from "../quote/attestation-key.js";
import { endorsementQualifiedNameOf, qualifiedNameOf } from "../tpm/name.js";
import type { EnrolledMachine } from "./policy.js";

/** What a chain records of a hub, with the attestation key itself. `endorsementName` has its algorithm in front. */
export interface Enrolment {
  readonly genesisHash: Uint8Array;
  readonly hub: number;
  readonly endorsementName: Uint8Array;
  readonly key: AttestationKey;
  readonly tamper: EnrolledMachine["tamper"];
}

/**
 * The machine of an enrolment whose key is not revoked, as the hub that attests and everybody who appraises must name it
 * alike. `unsupported` for an endorsement key that is not named by SHA-256.
 */
export function enrolledMachineOf({ genesisHash, hub, endorsementName, key, tamper }: Enrolment): EnrolledMachine {
  return {
    genesisHash,
    machineId: machineIdOf(hub, endorsementName),
    key,
    qualifiedSigner: qualifiedNameOf(endorsementQualifiedNameOf(endorsementName), key.name),
    revoked: false,
    tamper,
  };
}
