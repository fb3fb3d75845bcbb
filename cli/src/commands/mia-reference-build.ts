import { resolve } from "node:path";
import { encodeReferenceBundle, integrityHash, type ReferenceBundle } from "@logos/mia";
import { withChain } from "../chain-session.js";
import { type Command, defineCommand, type Invocation } from "../command/command.js";
import { CliError } from "../errors.js";
import { buildReference } from "../mia/build-reference.js";
import { faultsOf } from "../mia/bundle-file.js";
import { readHardware } from "../mia/hardware-file.js";
import { bytesOf, hexOf, parseHash } from "../mia/hex.js";
import { readImageTree } from "../mia/image-tree.js";
import { parseInput, readInput } from "../mia/input-file.js";
import { exemptOf } from "../mia/proposal.js";
import { readRules } from "../mia/rules-file.js";
import { writeNewFile } from "../new-file.js";

const ZEROS = `0x${"00".repeat(32)}`;

const options = {
  image: { type: "string", placeholder: "DIR", help: "image of a hub, as `npm run image` builds it: needs no rules" },
  imageTree: { type: "string", placeholder: "PATH", help: "another image: its files, as a tar archive or a folder" },
  uki: { type: "string", placeholder: "FILE", help: "and its unified kernel image" },
  rules: { type: "string", placeholder: "FILE", help: "and what its profile fixes, JSON: rules, scope, switches" },
  hardwareProfile: {
    type: "string",
    placeholder: "FILE",
    help: "what firmware of the model measures, of `logos mia reference capture`",
  },
  profile: { type: "string", placeholder: "HEX", help: "id of the profile, 32 bytes" },
  epoch: {
    type: "integer",
    placeholder: "N",
    min: 0,
    max: 0xffff_ffff,
    help: "epoch of the reference; left out: the next one of the profile, which the chain tells",
  },
  release: {
    type: "integer",
    placeholder: "N",
    min: 0,
    max: 0xffff_ffff,
    help: "its release; of --image: of the image",
  },
  deployment: { type: "string", placeholder: "HEX", help: "the signed deployment; left out: zeros, for a first image" },
  switches: { type: "string", placeholder: "LIST", default: "", help: "of --image: the model's tamper switches" },
  out: { type: "string", placeholder: "FILE", help: "where the bundle goes" },
} as const;

type Building = Invocation<typeof options>;

function need(value: string | undefined, flag: string): string {
  if (value === undefined) throw new CliError("usage", `logos mia reference build needs ${flag}`);
  return value;
}

/** The epoch that was asked for, or the profile's next. */
async function epochOf(invocation: Building, profile: `0x${string}`): Promise<number> {
  if (invocation.options.epoch !== undefined) return invocation.options.epoch;
  return await withChain(invocation, async ({ attestation }) => (await attestation.profile(profile))?.nextEpoch ?? 0);
}

async function build(invocation: Building): Promise<ReferenceBundle> {
  const { directory, options: asked } = invocation;
  const profile = parseHash(need(asked.profile, "--profile"), "--profile");
  const hardware = readHardware(directory, need(asked.hardwareProfile, "--hardware-profile"));
  if (asked.image === undefined) {
    const [tree, ukiName] = [need(asked.imageTree, "--image or --image-tree"), need(asked.uki, "--uki")];
    const rules = readRules(directory, need(asked.rules, "--rules"));
    if (asked.release === undefined) throw new CliError("usage", "logos mia reference build needs --release");
    const deploymentId = bytesOf(parseHash(asked.deployment ?? ZEROS, "--deployment"));
    const uki = readInput(directory, ukiName, "the UKI");
    const epoch = await epochOf(invocation, profile);
    const update = { release: asked.release, deploymentId };
    const files = await readImageTree(resolve(directory, tree));
    return parseInput(ukiName, "unified kernel image", () =>
      buildReference({ profileId: bytesOf(profile), epoch, update, hardware, tree: files, uki, rules }),
    );
  }
  // Loads the readers of file systems, which no other command needs.
  const { openImage, referenceOf } = await import("@logos/hub/image");
  const image = await openImage(resolve(directory, asked.image));
  if (asked.release !== undefined && asked.release !== image.update.release) {
    throw new CliError("usage", `--release ${asked.release}: the image is of release ${image.update.release}`);
  }
  const switches = asked.switches.split(",").filter((name) => name !== "");
  return await referenceOf(image, {
    profileId: bytesOf(profile),
    epoch: await epochOf(invocation, profile),
    hardware,
    switches,
  });
}

export const miaReferenceBuild: Command = defineCommand({
  path: ["mia", "reference", "build"],
  summary: "computes from an image what machines must show, and writes it as a bundle of reference values",
  example: "logos mia reference build --image image --hardware-profile q35.json --profile 0x… --out hub-1.bundle",
  options,
  run: async (invocation) => {
    const { directory, output } = invocation;
    const out = need(invocation.options.out, "--out");
    const bundle = await build(invocation);
    const [fault] = faultsOf(bundle);
    if (fault !== undefined) throw new CliError("failed", `what was built contradicts itself: ${fault}`);
    exemptOf(bundle.rules);
    const file = writeNewFile(directory, out, encodeReferenceBundle(bundle));
    const { epoch } = bundle.claims.profile;
    const integrity = hexOf(integrityHash(bundle.claims));
    const document = { file, epoch, release: bundle.claims.update.release, integrity, files: bundle.allowlist.length };
    output.result(
      document,
      `${file}: epoch ${epoch}, ${bundle.allowlist.length} files may be executed, integrity ${integrity}`,
    );
    return 0;
  },
});
