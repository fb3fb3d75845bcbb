/** How a component judged itself or was judged. Absent is never one of these: an absent component says so. */
export type ClaimResult = "clean" | "degraded" | "violated";
export type MachineClass = "hub" | "validator" | "personal";
export type KernelGuardEngine = "lkrg";
export type SensorEngine = "bpftrace" | "tetragon";
export type TamperFlag = "clear" | "raised";

export interface ProfileClaim {
  readonly profileId: Uint8Array;
  readonly epoch: number;
  readonly policyHash: Uint8Array;
  readonly machineClass: MachineClass;
}

export interface BootClaim {
  readonly pcrMask: number;
  readonly pcrDigest: Uint8Array;
  readonly secureBoot: boolean;
  /** SHA-256 of the kernel command line as UTF-8, without NUL. */
  readonly commandLineHash: Uint8Array;
}

export interface ImaClaim {
  readonly allowlistRoot: Uint8Array;
  readonly result: ClaimResult;
  /** Clean: none but on paths where the policy allows them. */
  readonly violations: ClaimResult;
  readonly imaPolicyHash: Uint8Array;
}

export interface FilesClaim {
  readonly scopeHash: Uint8Array;
  readonly snapshotRoot: Uint8Array;
  readonly entries: number;
}

export interface KernelGuardClaim {
  readonly engine: KernelGuardEngine;
  readonly versionHash: Uint8Array;
  readonly moduleHash: Uint8Array;
  readonly configHash: Uint8Array;
  readonly alive: boolean;
  readonly alerts: ClaimResult;
}

export interface SensorsClaim {
  readonly engine: SensorEngine;
  readonly rulesetHash: Uint8Array;
  readonly result: ClaimResult;
  readonly lossy: boolean;
}

export interface TamperClaim {
  readonly sensorSetHash: Uint8Array;
  readonly flag: TamperFlag;
  /** Rises of the NV counter since enrolment, at most 255. */
  readonly nvCounterDelta: number;
}

export interface UpdateClaim {
  readonly release: number;
  /** Zero if the image is the factory's. */
  readonly deploymentId: Uint8Array;
}

/**
 * What must equal the reference: stable facts only, no machine id (the quote binds the machine), so that machines of one
 * profile share one hash. Hashes have 32 bytes. `"absent"` is a value: not measured must never look clean.
 */
export interface IntegrityClaims {
  readonly profile: ProfileClaim;
  readonly boot: BootClaim;
  readonly ima: ImaClaim;
  readonly files: FilesClaim | "absent";
  readonly kernelGuard: KernelGuardClaim | "absent";
  readonly sensors: SensorsClaim | "absent";
  readonly tamper: TamperClaim | "absent";
  readonly update: UpdateClaim;
}

export type ClaimName = keyof IntegrityClaims;

/** Leaves in the order of their tags, 0 to 7. */
export const CLAIM_NAMES: readonly ClaimName[] = [
  "profile",
  "boot",
  "ima",
  "files",
  "kernelGuard",
  "sensors",
  "tamper",
  "update",
];
