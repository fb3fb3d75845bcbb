import { createHash } from "node:crypto";
import { keyFromUri, proposalHash, type Signer } from "@logos/chain-client";
import { bootMachine, type HubImage, type Machine, makeMachine, type RunningMachine, readData } from "@logos/hub/image";
import { captureProfile, encodeReferenceBundle, type HardwareProfile, type ReferenceBundle } from "@logos/mia";
import { findFreePort } from "../../devnet/free-port.js";
import { issuerHash } from "../../mia/issuer.js";
import { placeOf, profileEntryOf, proposalOf } from "../../mia/proposal.js";
import type { TestDevnet } from "./test-devnet.js";

const AGENT_PORT = 7400;
const BOOT_MS = 400_000;
/** Reads the firmware's log onto the data volume and turns the machine off. */
export const CAPTURING_AGENT = `import { readFileSync, writeFileSync } from "node:fs";
writeFileSync("/var/lib/logos/event-log", readFileSync("/sys/kernel/security/tpm0/binary_bios_measurements"));
`;

const ofOperator = (devnet: TestDevnet, uri: string): Signer => devnet.chain.signer(keyFromUri(uri));

/** What the firmware of the model measures, whatever it boots, from one boot of an image with the capturing agent. */
export async function captureHardware(folder: string, image: HubImage): Promise<HardwareProfile> {
  const machine = await makeMachine(folder, new Map([["agent.words", ""]]));
  const running = await bootMachine(machine, { disk: image.files.disk });
  const timer = setTimeout(() => void running.stop(), BOOT_MS);
  await running.off.finally(() => clearTimeout(timer));
  const log = await readData(machine, "/event-log");
  if (log === undefined) throw new Error(`the machine left no log:\n${running.console.lines.slice(-30).join("\n")}`);
  return captureProfile(log);
}

/** A machine whose agent is hub 0 of a devnet; its references are on its volume. */
export async function makeHubMachine(
  devnet: TestDevnet,
  folder: string,
  bundles: readonly ReferenceBundle[],
): Promise<{ readonly machine: Machine; readonly boot: (image: HubImage) => Promise<RunningMachine> }> {
  const port = await findFreePort(0);
  const [first] = bundles;
  if (first === undefined) throw new Error("a machine without a reference");
  const words = [
    ...["--chain", `ws://10.0.2.2:${new URL(devnet.endpoint).port}`, "--account-uri", "//hub//0"],
    ...["--data", "/var/lib/logos", "--listen", `0.0.0.0:${AGENT_PORT}`, "--endpoint", `127.0.0.1:${port}`],
    ...["--tpm", "device", "--profile", placeOf(first).profile, "--issuer", "/var/lib/logos/issuer.pem"],
    ...["--files", "/etc/logos/files.json"],
  ];
  const files = new Map<string, string | Uint8Array>([["agent.words", words.map((word) => `${word}\n`).join("")]]);
  for (const [index, bundle] of bundles.entries())
    files.set(`references/${index}.bundle`, encodeReferenceBundle(bundle));
  const machine = await makeMachine(folder, files);
  const boot = (image: HubImage) =>
    bootMachine(machine, { disk: image.files.disk, forwards: new Map([[port, AGENT_PORT]]) });
  return { machine, boot };
}

/** Governance accepts the machine's authority and its model. */
export async function registerModel(devnet: TestDevnet, issuer: string, bundle: ReferenceBundle): Promise<void> {
  const { attestation } = ofOperator(devnet, "//Alice");
  await attestation.addIssuer(issuerHash(Buffer.from(issuer), "the machine's authority"));
  const schemes = ["ecdsa-p256-sha256", "rsassa-2048-sha256"] as const;
  await attestation.registerProfile(placeOf(bundle).profile, profileEntryOf(bundle, schemes));
}

/** Two signers agree on a release, which is announced; the first of a profile is active at once. */
export async function announceRelease(devnet: TestDevnet, bundle: ReferenceBundle): Promise<void> {
  const { profile, epoch } = placeOf(bundle);
  const proposal = proposalOf(bundle);
  const [alice, bob] = [ofOperator(devnet, "//Alice").attestation, ofOperator(devnet, "//Bob").attestation];
  await alice.proposeReference(profile, proposal);
  await bob.signReference(profile, epoch, proposalHash(profile, proposal));
  await alice.announceReference(profile, epoch);
}

/** A release that only a signed deployment brings. */
export function deployment(release: number): { readonly release: number; readonly deploymentId: Uint8Array } {
  const id = new Uint8Array(createHash("sha256").update(`deployment ${release}`).digest());
  return { release, deploymentId: release === 1 ? new Uint8Array(32) : id };
}
