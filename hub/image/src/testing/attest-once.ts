import { readFileSync, renameSync, writeFileSync } from "node:fs";
import {
  type AttestationKey,
  allowlistOf,
  attestationKeyOf,
  encodeEvidence,
  enrolledMachineOf,
  parseReferenceBundle,
} from "@logos/mia";
import {
  collectEvidence,
  createAttestationKey,
  openAttestationKey,
  openDevice,
  openTamperCounter,
  systemSources,
  TpmClient,
  watchWithBpftrace,
} from "@logos/mia/attester";

// The smallest agent there is: it makes a key, attests once for each block hash among its words, and writes enrolment and
// evidence to the data volume. It shows an image and its reference without a chain.
const DATA = "/var/lib/logos";
const ZERO = new Uint8Array(32);
const startedMs = Date.now();

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const log = (text: string) => process.stdout.write(`attest-once: ${text} after ${Date.now() - startedMs} ms\n`);

function keep(name: string, content: string | Uint8Array): void {
  writeFileSync(`${DATA}/${name}.new`, content, { flush: true });
  renameSync(`${DATA}/${name}.new`, `${DATA}/${name}`);
}

const bundle = parseReferenceBundle(new Uint8Array(readFileSync(`${DATA}/reference.bundle`)));
const { release, deployment } = JSON.parse(readFileSync("/etc/logos/deployment.json", "utf8"));
const { database, ...scope } = JSON.parse(readFileSync("/etc/logos/files.json", "utf8"));
const tpm = new TpmClient(await openDevice());
const { blob, endorsementName } = await createAttestationKey(tpm, { endorsement: "ecc", attestation: "ecc" });
const judged = attestationKeyOf(blob.publicArea);
if (typeof judged === "string") throw new Error(judged);
const key: AttestationKey = judged;
const { handle } = await openAttestationKey(tpm, blob, "ecc");
const nvCounter = await openTamperCounter(tpm);
const tamper = { sensorIds: bundle.switches, nvCounter };
const machine = enrolledMachineOf({ genesisHash: ZERO, hub: 0, endorsementName, key, tamper });
const update = { release, deploymentId: new Uint8Array(Buffer.from(deployment.slice(2), "hex")) };
const { rules } = bundle;
const { profile } = bundle.claims;
keep(
  "enrolment.json",
  JSON.stringify({ key: hex(blob.publicArea), ekName: hex(endorsementName), nvCounter: `${nvCounter}` }),
);
log("is enrolled");

async function attest(index: number, block: string): Promise<void> {
  const { evidence, absences } = await collectEvidence({
    tpm,
    key: handle,
    subject: {
      machine,
      ...{ rules, profile, update, allowlist: allowlistOf(bundle.allowlist), last: undefined },
    },
    sources: systemSources({
      tpm,
      tamper,
      files: { scope, database },
      sensors: () => watchWithBpftrace({ onStart: () => log(`watches for evidence ${index}`) }),
    }),
    latestBlock: () => Promise.resolve({ hash: new Uint8Array(Buffer.from(block, "hex")), number: index }),
  });
  for (const [component, reason] of absences) log(`${component} is absent (${reason})`);
  keep(`evidence-${index}`, encodeEvidence(evidence));
  log(`wrote evidence ${index}`);
}

/** What could not be measured is no evidence; the next try may do. */
async function tryToAttest(index: number, block: string): Promise<boolean> {
  try {
    await attest(index, block);
    return true;
  } catch (error) {
    log(`made no evidence ${index}: ${error}`);
    return false;
  }
}

for (const [index, block] of process.argv.slice(2).entries()) {
  while (!(await tryToAttest(index, block)));
}
await tpm.close();
