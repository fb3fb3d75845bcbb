import type { AppraisalRules, EnrolledMachine, LastAccepted } from "../../appraise/policy.js";
import type { ProfileClaim, UpdateClaim } from "../../integrity/claims.js";
import type { Allowlist } from "../../reference/allowlist.js";
import type { SensorWindow } from "../../sensors/window.js";
import type { TamperReadings } from "../../tamper/readings.js";
import type { FilesReading } from "../components/files.js";
import type { KernelGuardReading } from "../components/kernel-guard.js";
import type { Reading } from "../reading.js";
import type { ImaList } from "../system/ima-list.js";
import type { TpmClient } from "../tpm-commands/client.js";

/** Where the facts come from; each is read anew for each attestation. */
export interface Sources {
  readonly eventLog: () => Promise<Uint8Array>;
  readonly commandLine: () => Promise<string>;
  readonly imaList: () => Promise<ImaList>;
  /** The policy file of the image: the kernel does not show what it was given. */
  readonly imaPolicy: () => Promise<Uint8Array>;
  readonly files: () => Promise<Reading<FilesReading>>;
  readonly kernelGuard: () => Promise<Reading<KernelGuardReading>>;
  readonly sensors: () => Promise<Reading<SensorWindow>>;
  readonly tamper: () => Promise<Reading<TamperReadings>>;
}

/** What the machine knows of itself from its enrolment and the reference that it runs under. */
export interface AttestationSubject {
  readonly machine: EnrolledMachine;
  readonly rules: AppraisalRules;
  readonly allowlist: Allowlist;
  readonly profile: ProfileClaim;
  readonly update: UpdateClaim;
  /** Where the last accepted attestation stood, so that the IMA list is sent from there. */
  readonly last: LastAccepted | undefined;
}

export interface AttestationInputs {
  readonly tpm: TpmClient;
  /** Handle of the loaded attestation key. */
  readonly key: number;
  readonly subject: AttestationSubject;
  readonly sources: Sources;
  /** The block whose hash is the nonce. Asked for last, for measuring takes longer than a hash stays fresh. */
  readonly latestBlock: () => Promise<{ readonly hash: Uint8Array; readonly number: number }>;
}
