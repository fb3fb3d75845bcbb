import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import {
  allowlistOf,
  attestationKeyOf,
  encodeEvidence,
  endorsementQualifiedNameOf,
  parseImageManifest,
  qualifiedNameOf,
} from "@logos/mia";
import {
  collectEvidence,
  createAttestationKey,
  openAttestationKey,
  openDevice,
  openTamperCounter,
  systemSources,
  TpmClient,
} from "@logos/mia/attester";

/**
 * The smallest agent there is: makes a key, attests once for the block that its first word names, and writes evidence and
 * enrolment to the data volume. It shows an image and its reference without a chain.
 */
const DATA = "/var/lib/logos";
const [blockHash = ""] = process.argv.slice(2);

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

async function main(): Promise<void> {
  const startedMs = Date.now();
  const log = (text: string) => process.stdout.write(`attest-once: ${text} after ${Date.now() - startedMs} ms\n`);
  const manifest = parseImageManifest(readFileSync("/etc/logos/manifest.json", "utf8"));
  const tpm = new TpmClient(await openDevice());
  const made = await createAttestationKey(tpm, { endorsement: "ecc", attestation: "ecc" });
  const key = attestationKeyOf(made.blob.publicArea);
  if (typeof key === "string") throw new Error(key);
  const loaded = await openAttestationKey(tpm, made.blob, "ecc");
  const nvCounter = await openTamperCounter(tpm);
  const tamper = { sensorIds: ["hwmon:logos_test:intrusion0"], nvCounter };
  const machine = {
    genesisHash: new Uint8Array(32),
    machineId: new Uint8Array(32),
    key,
    qualifiedSigner: qualifiedNameOf(endorsementQualifiedNameOf(made.endorsementName), key.name),
    revoked: false,
    tamper,
  };
  log("has a key");
  const files = { scope: manifest.scope, database: "/var/lib/aide/aide.db" };
  const { evidence, absences } = await collectEvidence({
    tpm,
    key: loaded.handle,
    subject: {
      machine,
      rules: manifest.rules,
      allowlist: allowlistOf(manifest.allowlist),
      profile: manifest.profile,
      update: manifest.update,
      last: undefined,
    },
    sources: systemSources({ tpm, tamper, files }),
    latestBlock: () => Promise.resolve({ hash: new Uint8Array(Buffer.from(blockHash, "hex")), number: 1 }),
  });
  for (const [component, reason] of absences) log(`${component} is absent: ${reason}`);
  await tpm.close();
  writeFileSync(`${DATA}/key`, made.blob.publicArea);
  writeFileSync(
    `${DATA}/enrolment.json`,
    JSON.stringify({ ekName: hex(made.endorsementName), nvCounter: `${nvCounter}` }),
  );
  mkdirSync(DATA, { recursive: true });
  writeFileSync(`${DATA}/evidence.new`, encodeEvidence(evidence));
  renameSync(`${DATA}/evidence.new`, `${DATA}/evidence`);
  log("wrote evidence");
}

await main();
