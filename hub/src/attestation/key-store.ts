import { join } from "node:path";
import type { KeyBlob, KeyKind } from "@logos/mia/attester";
import { readIfThere, writeDurably } from "../durable-file.js";
import { HubError } from "../errors.js";

/** The keys that a hub proves itself with. The blob is of use to its TPM only, so that nothing here is secret. */
export interface HubKeys {
  readonly endorsement: KeyKind;
  /** TPMT_PUBLIC of the EK. */
  readonly endorsementKey: Uint8Array;
  readonly attestation: KeyBlob;
  /** Value of the tamper counter when they were made. */
  readonly tamperCounter: bigint;
}

/** `keys.json` of a hub's attestation folder. */
export class KeyStore {
  readonly #file: string;

  constructor(directory: string) {
    this.#file = join(directory, "keys.json");
  }

  /** Throws `malformed` for a file that {@link write} did not write. */
  read(): HubKeys | undefined {
    const text = readIfThere(this.#file)?.toString("utf8");
    return text === undefined ? undefined : parseKeys(text, this.#file);
  }

  /** On disk when it returns. */
  write({ endorsement, endorsementKey, attestation, tamperCounter }: HubKeys): void {
    const keys = {
      endorsement,
      endorsementKey: toText(endorsementKey),
      attestationPublic: toText(attestation.publicArea),
      attestationPrivate: toText(attestation.privateArea),
      tamperCounter: tamperCounter.toString(),
    };
    writeDurably(this.#file, JSON.stringify(keys));
  }
}

/** Reads a file of keys; throws `malformed` with the way out. */
export function parseKeys(text: string, file: string): HubKeys {
  const fail = (cause?: unknown): never => {
    const message = `${file} holds no keys of a hub; move it away, and the hub enrols with new ones`;
    throw new HubError("malformed", message, { cause });
  };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return fail(cause);
  }
  if (typeof value !== "object" || value === null) return fail();
  const { endorsement, tamperCounter, ...areas } = value as Record<string, unknown>;
  const bytes = (name: string) => fromText(areas[name]) ?? fail();
  if (endorsement !== "ecc" && endorsement !== "rsa") return fail();
  if (typeof tamperCounter !== "string" || !/^\d{1,20}$/.test(tamperCounter)) return fail();
  return {
    endorsement,
    endorsementKey: bytes("endorsementKey"),
    attestation: { publicArea: bytes("attestationPublic"), privateArea: bytes("attestationPrivate") },
    tamperCounter: BigInt(tamperCounter),
  };
}

function toText(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function fromText(value: unknown): Uint8Array | undefined {
  if (typeof value !== "string" || !/^(?:[0-9a-f]{2}){1,4096}$/.test(value)) return undefined;
  return new Uint8Array(Buffer.from(value, "hex"));
}
