import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chain, connectChain, type Hex, keyFromUri, proposalHash, type Signer } from "@logos/chain-client";
import { encodeReferenceBundle } from "@logos/mia";
import { findTool, manufactureTpm } from "@logos/mia/software-tpm";
import { CliError } from "../errors.js";
import { hexOf } from "../mia/hex.js";
import { issuerHash } from "../mia/issuer.js";
import { placeOf, profileEntryOf, proposalOf } from "../mia/proposal.js";
import { isPortFree } from "./free-port.js";
import { DEVNET_PROFILE, placeMeasurements, playedBundle } from "./played-boot.js";

const TOOLS = { swtpm: "swtpm", swtpm_setup: "swtpm-tools", swtpm_localca: "swtpm-tools" } as const;
const FIRST_PORT = 20_000;
const LAST_PORT = 30_000;

/** The software TPM of one hub. */
export interface HubTpm {
  /** State of the TPM. */
  readonly folder: string;
  /** The recorded boot that is played into it, and that its hub reads. */
  readonly measurements: string;
  readonly port: number;
}

/** What hubs of a devnet attest with. */
export interface DevnetIntegrity {
  readonly profile: Hex;
  /** Certificate of the local authority that endorses the TPMs. */
  readonly issuerFile: string;
  readonly tpms: readonly HubTpm[];
}

/**
 * Makes the TPMs of a devnet's hubs, endorsed by an authority of its own, or finds those that it has; hands each hub the
 * bundle of the played boot. Throws `not-installed` without swtpm.
 */
export async function prepareIntegrity(dataFolder: string, hubs: number): Promise<DevnetIntegrity> {
  for (const [tool, debian] of Object.entries(TOOLS)) {
    if (findTool(tool) !== undefined) continue;
    throw new CliError("not-installed", `${tool} is missing: --attest gives each hub a software TPM`, {
      hint: `apt install ${debian}`,
    });
  }
  const authority = join(dataFolder, "authority");
  const issuerFile = join(authority, "issuer.pem");
  const bundle = encodeReferenceBundle(playedBundle());
  const tpms: HubTpm[] = [];
  for (let index = 0; index < hubs; index += 1) {
    const [folder, measurements] = [join(dataFolder, `tpm-${index}`), join(dataFolder, `measurements-${index}`)];
    // One after the other: the first one makes the authority.
    writeFileSync(issuerFile, await manufactured(folder, authority));
    placeMeasurements(measurements);
    const references = join(dataFolder, `hub-${index}`, "references");
    mkdirSync(references, { recursive: true, mode: 0o700 });
    writeFileSync(join(references, "devnet.bundle"), bundle);
    tpms.push({ folder, measurements, port: await findFreePair(tpms.map(({ port }) => port)) });
  }
  return { profile: hexOf(DEVNET_PROFILE), issuerFile, tpms };
}

async function manufactured(folder: string, authority: string): Promise<string> {
  try {
    return await manufactureTpm(folder, authority);
  } catch (cause) {
    throw new CliError("devnet-failed", cause instanceof Error ? cause.message : "swtpm_setup failed", { cause });
  }
}

/** A port that is free with the one behind it, below those that the system hands out by itself. */
async function findFreePair(taken: readonly number[]): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const port = FIRST_PORT + 2 * Math.floor(Math.random() * ((LAST_PORT - FIRST_PORT) / 2));
    if (!taken.includes(port) && (await isPortFree(port)) && (await isPortFree(port + 1))) return port;
  }
  throw new CliError("devnet-failed", `no two free ports between ${FIRST_PORT} and ${LAST_PORT}`);
}

/** Has the chain of a devnet accept the authority and the played boot; what it knows already stays as it is. */
export async function registerIntegrity(endpoint: string, issuer: Uint8Array, signal: AbortSignal): Promise<void> {
  const chain = await connectChain({ endpoint, signal });
  try {
    await register(chain, issuerHash(issuer, "the devnet's authority"));
  } finally {
    await chain.close();
  }
}

async function register(chain: Chain, issuer: Hex): Promise<void> {
  const { attestation } = chain;
  const bundle = playedBundle();
  const { profile, epoch } = placeOf(bundle);
  const signer = (uri: string): Signer => chain.signer(keyFromUri(uri));
  const [alice, bob] = [signer("//Alice").attestation, signer("//Bob").attestation];
  if (!(await attestation.isIssuer(issuer))) await alice.addIssuer(issuer);
  if ((await attestation.profile(profile)) === undefined) {
    await alice.registerProfile(profile, profileEntryOf(bundle, ["ecdsa-p256-sha256", "rsassa-2048-sha256"]));
  }
  // Each step is taken once: a devnet that was killed between two goes on.
  const proposal = proposalOf(bundle);
  let reference = await attestation.reference(profile, epoch);
  if (reference === undefined) await alice.proposeReference(profile, proposal);
  reference = await attestation.reference(profile, epoch);
  if (reference?.phase.kind !== "proposed") return;
  const hash = proposalHash(profile, proposal);
  if (reference.phase.readyAt === undefined) await bob.signReference(profile, epoch, hash);
  await alice.announceReference(profile, epoch);
}
