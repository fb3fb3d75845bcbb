import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AttestationClaims, type Chain, type HubIntegrity, keyFromUri } from "@logos/chain-client";
import {
  allowlistOf,
  appraise,
  collectedFactsOf,
  collectedHash,
  encodeEvidence,
  evidenceHashOf,
  parseReferenceBundle,
} from "@logos/mia";
import { absent, collectEvidence, connectSocket, openAttestationKey, TpmClient } from "@logos/mia/attester";
import { playImaList } from "@logos/mia/software-tpm";
import { bytesOf, hexOf } from "../../mia/hex.js";
import { keyOfRecord, type MachineRecord, machineOf } from "../../mia/machine-record.js";

/** An entry of the template ima-ng as the kernel's binary list has it (kernel documentation, IMA-templates). */
export function imaEntry(path: string): Uint8Array {
  const sized = (bytes: Uint8Array): Buffer => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(bytes.length);
    return Buffer.concat([size, bytes]);
  };
  const digest = Buffer.concat([Buffer.from("sha256:\0"), createHash("sha256").update(path).digest()]);
  const data = Buffer.concat([sized(digest), sized(Buffer.from(`${path}\0`))]);
  const pcr = Buffer.from([10, 0, 0, 0]);
  const hash = createHash("sha1").update(data).digest();
  return Buffer.concat([pcr, hash, sized(Buffer.from("ima-ng")), sized(data)]);
}

/** Where the keys, the bundle and the logs of a devnet's hub are, and its TPM. */
export interface LyingHubOptions {
  readonly chain: Chain;
  /** Data folder of the hub. */
  readonly data: string;
  readonly measurements: string;
  readonly tpmPort: number;
}

/**
 * Attests in the place of a hub whose agent has ended: something was executed that the allowlist does not have, and the hub
 * says that all is well. Gives the evidence, which only an honest appraiser would look into.
 */
export async function attestWithLie(
  options: LyingHubOptions,
  record: HubIntegrity,
  executed: string,
): Promise<Uint8Array> {
  const { chain, data, measurements, tpmPort } = options;
  const read = (name: string): Uint8Array => readFileSync(join(measurements, name));
  const bundle = parseReferenceBundle(readFileSync(join(data, "references", "devnet.bundle")));
  const keys = JSON.parse(readFileSync(join(data, "attestation", "keys.json"), "utf8")) as Record<string, string>;
  const blob = {
    publicArea: Buffer.from(keys["attestationPublic"] ?? "", "hex"),
    privateArea: Buffer.from(keys["attestationPrivate"] ?? "", "hex"),
  };
  const known: MachineRecord = { ...record, genesis: chain.genesisHash, nonces: [] };
  const machine = machineOf(known, keyOfRecord(known, blob.publicArea), bundle);
  const entries = Buffer.concat([read("ima-list"), imaEntry(executed)]);
  const allowlist = allowlistOf(bundle.allowlist);
  const none = () => Promise.resolve(absent("not on this machine"));
  const nonce = (await chain.attestation.nonces()).at(-1);
  if (nonce === undefined) throw new Error("the chain has no nonce");
  const block = { hash: bytesOf(nonce.hash), number: (await chain.head()).number };

  const tpm = new TpmClient(await connectSocket({ host: "127.0.0.1", port: tpmPort }));
  try {
    await playImaList(tpm, imaEntry(executed));
    const endorsement = keys["endorsement"] === "rsa" ? "rsa" : "ecc";
    const { handle } = await openAttestationKey(tpm, blob, endorsement);
    const { evidence } = await collectEvidence({
      tpm,
      key: handle,
      subject: {
        ...{ machine, rules: bundle.rules, last: undefined, profile: bundle.claims.profile },
        update: bundle.claims.update,
        // The lie: whatever was executed is said to be in the list.
        allowlist: { ...allowlist, has: () => true },
      },
      sources: {
        eventLog: async () => read("event-log"),
        commandLine: async () => Buffer.from(read("command-line")).toString("utf8"),
        imaList: async () => ({ list: "sha1", entries }),
        imaPolicy: async () => read("ima-policy"),
        ...{ files: none, kernelGuard: none, sensors: none, tamper: none },
      },
      latestBlock: async () => block,
    });
    const reference = { phase: "active", claims: bundle.claims, allowlist } as const;
    const policy = { rules: bundle.rules, machine, freshBlocks: [block.hash], last: undefined };
    const { covered } = appraise(evidence, reference, policy);
    if (covered === undefined) throw new Error("the quotes do not cover the log");
    const claims: AttestationClaims = {
      ...{ epoch: 0, bucket: nonce.bucket, differences: [], logLength: covered.logLength },
      collected: hexOf(collectedHash(collectedFactsOf(evidence))),
      evidence: hexOf(evidenceHashOf(evidence, covered)),
      states: hexOf(covered.statesRoot),
      pcr10: hexOf(covered.pcr10),
    };
    const { attest, signature } = evidence.bootQuote;
    const hub = chain.signer(keyFromUri(`//hub//${record.hub}`)).attestation;
    await hub.attest(record.hub, attest, signature, blob.publicArea, claims);
    return encodeEvidence(evidence);
  } finally {
    await tpm.close();
  }
}
