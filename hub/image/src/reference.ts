import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  allowlistOf,
  bootClaimOf,
  executablesOf,
  filesClaimOf,
  type HardwareProfile,
  type IntegrityClaims,
  measureUki,
  policyHash,
  type ReferenceBundle,
  sensorSetHash,
} from "@logos/mia";
import { HUB_SENSOR_SCRIPT } from "@logos/mia/attester";
import type { HubImage } from "./build.js";
import { HUB_RULES } from "./rules.js";

export interface ReferenceOptions {
  /** Id of the hardware profile on the chain, and the epoch that the reference will have. */
  readonly profileId: Uint8Array;
  readonly epoch: number;
  readonly hardware: HardwareProfile;
  /** Names of the model's intrusion switches; none if it has none. */
  readonly switches: readonly string[];
}

/**
 * What machines of one model must report when they run this image: computed from the image, never learned from a machine.
 * The bundle travels with the image to whoever judges.
 */
export async function referenceOf(image: HubImage, options: ReferenceOptions): Promise<ReferenceBundle> {
  const { profileId, epoch } = options;
  const switches = [...options.switches].sort();
  const uki = measureUki(new Uint8Array(await readFile(image.files.uki)), { phases: [] });
  const allowlist = [...executablesOf(image.initrd), ...executablesOf(image.root)];
  const policy = image.root.find(({ path }) => path === "/etc/ima/ima-policy")?.content ?? new Uint8Array();
  const claims: IntegrityClaims = {
    profile: { profileId, epoch, policyHash: policyHash(HUB_RULES), machineClass: "hub" },
    boot: bootClaimOf(options.hardware, uki, HUB_RULES.bootMask),
    ima: {
      allowlistRoot: allowlistOf(allowlist).root,
      result: "clean",
      violations: "clean",
      imaPolicyHash: sha256(policy),
    },
    files: filesClaimOf(image.root, image.scope),
    kernelGuard: "absent",
    sensors: { engine: "bpftrace", rulesetHash: sha256(HUB_SENSOR_SCRIPT), result: "clean", lossy: false },
    tamper:
      switches.length === 0 ? "absent" : { sensorSetHash: sensorSetHash(switches), flag: "clear", nvCounterDelta: 0 },
    update: image.update,
  };
  return { rules: HUB_RULES, claims, allowlist, switches, applications: uki.applications };
}

function sha256(data: Uint8Array | string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(data).digest());
}
