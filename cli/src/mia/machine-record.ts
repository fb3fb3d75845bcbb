import type { Chain, Hex, HubId } from "@logos/chain-client";
import {
  type AttestationKey,
  attestationKeyOf,
  type EnrolledMachine,
  enrolledMachineOf,
  type ReferenceBundle,
  sha256NameOf,
  unwrapPublic,
} from "@logos/mia";
import { CliError } from "../errors.js";
import { bytesOf, hexOf } from "./hex.js";
import { enrolledHub } from "./hub-id.js";

/** What the chain knows of a hub that an appraisal needs. */
export interface MachineRecord {
  readonly genesis: Hex;
  readonly hub: HubId;
  readonly profile: Hex;
  /** Names without `000b`. */
  readonly endorsementKey: Hex;
  readonly attestationKey: Hex;
  readonly tamperCounter: bigint;
  readonly round: number;
  /** Hash of the evidence of that round. */
  readonly evidence: Hex;
  /** Block hashes that are fresh now. */
  readonly nonces: readonly Hex[];
}

/** The record of a hub on a chain. Throws `not-found`. */
export async function recordOnChain(chain: Chain, hub: HubId): Promise<MachineRecord> {
  const [record, nonces] = await Promise.all([enrolledHub(chain, hub), chain.attestation.nonces()]);
  return { ...record, genesis: chain.genesisHash, nonces: nonces.map(({ hash }) => hash) };
}

const HASH = /^0x[0-9a-f]{64}$/;

/** Reads what `logos mia show HUB --json` printed. Throws `failed`. */
export function parseRecord(bytes: Uint8Array, name: string): MachineRecord {
  const refuse = (what: string, cause?: unknown): CliError =>
    new CliError("failed", `${name} is no record of a hub: ${what}`, {
      hint: "`logos mia show HUB --json > record.json` writes one",
      cause,
    });
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(bytes).toString("utf8"));
  } catch (cause) {
    throw refuse("it is no JSON", cause);
  }
  const root = document as { readonly genesis?: unknown; readonly nonces?: unknown; readonly record?: unknown } | null;
  const record = (root?.record ?? {}) as Readonly<Record<string, unknown>>;
  const hash = (field: string, value: unknown): Hex => {
    if (typeof value === "string" && HASH.test(value)) return value as Hex;
    throw refuse(`${field} is no hash of 32 bytes`);
  };
  const count = (field: string): number => {
    const value = record[field];
    if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < 2 ** 32) return value;
    throw refuse(`${field} is no number`);
  };
  const counter = String(record["tamperCounter"]);
  if (!/^\d{1,20}$/.test(counter)) throw refuse("tamperCounter is no number");
  const nonces = root?.nonces;
  if (!Array.isArray(nonces)) throw refuse("nonces is no list");
  return {
    genesis: hash("genesis", root?.genesis),
    hub: count("hub"),
    profile: hash("profile", record["profile"]),
    endorsementKey: hash("endorsementKey", record["endorsementKey"]),
    attestationKey: hash("attestationKey", record["attestationKey"]),
    tamperCounter: BigInt(counter),
    round: count("round"),
    evidence: hash("evidence", record["evidence"]),
    nonces: nonces.map((nonce) => hash("a nonce", nonce)),
  };
}

const OPENING_BRACE = 0x7b;

/** The hub's attestation key out of a TPMT_PUBLIC or TPM2B_PUBLIC. Throws `refused` for another key than the record's. */
export function keyOfRecord(record: MachineRecord, area: Uint8Array): AttestationKey {
  const key = attestationKeyOf(area);
  if (typeof key === "string") throw new CliError("refused", `no attestation key: ${key}`);
  if (hexOf(key.name.subarray(2)) === record.attestationKey) return key;
  throw new CliError("refused", `the key is not that of hub ${record.hub}: wrong signer`, {
    hint: `the chain has the key with the name 0x000b${record.attestationKey.slice(2)}`,
  });
}

/** A TPMT_PUBLIC: as it is, with its size in front, or out of the `keys.json` of a hub's data folder. */
export function publicAreaOf(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === OPENING_BRACE) {
    const [, digits] = /"attestationPublic":"((?:[0-9a-f]{2})+)"/.exec(Buffer.from(bytes).toString("latin1")) ?? [];
    return Buffer.from(digits ?? "", "hex");
  }
  const size = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  return size === bytes.length - 2 ? unwrapPublic(bytes) : bytes;
}

/** The machine that an appraisal by these reference values is about. */
export function machineOf(record: MachineRecord, key: AttestationKey, bundle: ReferenceBundle): EnrolledMachine {
  return enrolledMachineOf({
    genesisHash: bytesOf(record.genesis),
    hub: record.hub,
    endorsementName: sha256NameOf(bytesOf(record.endorsementKey)),
    key,
    tamper:
      bundle.claims.tamper === "absent" ? "absent" : { sensorIds: bundle.switches, nvCounter: record.tamperCounter },
  });
}
