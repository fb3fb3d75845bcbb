import { createHash } from "node:crypto";
import {
  allowlistOf,
  bootClaimOf,
  executablesOf,
  filesClaimOf,
  type HardwareProfile,
  type ImageFile,
  measureUki,
  policyHash,
  type ReferenceBundle,
  sensorSetHash,
  type UpdateClaim,
} from "@logos/mia";
import { CliError } from "../errors.js";
import type { RulesFile } from "./rules-file.js";

/** Where systemd takes the kernel's policy from. */
const IMA_POLICY = "/etc/ima/ima-policy";

export interface BuildOptions {
  readonly profileId: Uint8Array;
  readonly epoch: number;
  readonly update: UpdateClaim;
  readonly hardware: HardwareProfile;
  readonly tree: readonly ImageFile[];
  readonly uki: Uint8Array;
  readonly rules: RulesFile;
}

/**
 * What machines of a profile must show when they boot an image: computed from its files, never learned from a machine. They
 * run neither LKRG nor sensors; an image of a hub of ours, which does, is built and read by `@logos/hub/image`.
 */
export function buildReference({
  profileId,
  epoch,
  update,
  hardware,
  tree,
  uki,
  rules: file,
}: BuildOptions): ReferenceBundle {
  const { rules, scope, switches } = file;
  const measured = measureUki(uki, { phases: [] });
  const allowlist = executablesOf(tree);
  if (allowlist.length === 0) throw new CliError("failed", "the tree of the image has no file that can be executed");
  const imaPolicy = tree.find(({ path }) => path === IMA_POLICY)?.content;
  if (imaPolicy === undefined)
    throw new CliError("failed", `the image has no ${IMA_POLICY}: IMA would measure nothing`);
  return {
    rules,
    claims: {
      profile: { profileId, epoch, policyHash: policyHash(rules), machineClass: "hub" },
      boot: bootClaimOf(hardware, measured, rules.bootMask),
      ima: {
        allowlistRoot: allowlistOf(allowlist).root,
        result: "clean",
        violations: "clean",
        imaPolicyHash: createHash("sha256").update(imaPolicy).digest(),
      },
      files: scope === undefined ? "absent" : filesClaimOf(tree, scope),
      kernelGuard: "absent",
      sensors: "absent",
      tamper:
        switches.length === 0 ? "absent" : { sensorSetHash: sensorSetHash(switches), flag: "clear", nvCounterDelta: 0 },
      update,
    },
    allowlist,
    switches,
    applications: measured.applications,
  };
}
