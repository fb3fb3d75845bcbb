import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import {
  allowlistOf,
  bootClaimOf,
  filesClaimOf,
  type HardwareProfile,
  type IntegrityClaims,
  measureUki,
  type ReferenceValues,
  sensorSetHash,
} from "@logos/mia";
import { HUB_SENSOR_SCRIPT } from "@logos/mia/attester";
import type { HubImage } from "./build.js";

export interface ReferenceOptions {
  readonly profile: HardwareProfile;
  /** Ids of the intrusion switches of the model; none if it has none. */
  readonly tamperSensors: readonly string[];
}

/** What a machine of this model must report when it runs this image: computed from the image, never learned from a machine. */
export async function referenceOf(image: HubImage, options: ReferenceOptions): Promise<ReferenceValues> {
  const { manifest, root } = image;
  const uki = measureUki(await readFile(image.files.uki), { phases: [] });
  const allowlist = allowlistOf(manifest.allowlist);
  const policy = root.find(({ path }) => path === "/etc/ima/ima-policy")?.content ?? new Uint8Array();
  const { tamperSensors } = options;
  const claims: IntegrityClaims = {
    profile: manifest.profile,
    boot: bootClaimOf(options.profile, uki, manifest.rules.bootMask),
    ima: { allowlistRoot: allowlist.root, result: "clean", violations: "clean", imaPolicyHash: sha256(policy) },
    files: filesClaimOf(root, manifest.scope),
    kernelGuard: "absent",
    sensors: { engine: "bpftrace", rulesetHash: sha256(HUB_SENSOR_SCRIPT), result: "clean", lossy: false },
    tamper:
      tamperSensors.length === 0
        ? "absent"
        : { sensorSetHash: sensorSetHash(tamperSensors), flag: "clear", nvCounterDelta: 0 },
    update: manifest.update,
  };
  return { phase: "active", allowlist, applications: uki.applications, claims };
}

function sha256(data: Uint8Array | string): Uint8Array {
  return new Uint8Array(createHash("sha256").update(data).digest());
}
