import type { ByteReader } from "../../bytes/reader.js";
import { ByteWriter } from "../../bytes/writer.js";
import type { TpmClient } from "./client.js";
import { HANDLE } from "./constants.js";
import { type Authorization, EMPTY_PASSWORD } from "./frame.js";

const NOTHING = new Uint8Array();
const MAX_PUBLIC_BYTES = 1024;
const MAX_PRIVATE_BYTES = 1536;
const MAX_NAME_BYTES = 68;
const MAX_DIGEST_BYTES = 64;
const MAX_CREATION_BYTES = 1024;

/** A key in the TPM's memory; `publicArea` is its TPMT_PUBLIC. Flush it after use: a TPM has room for three. */
export interface LoadedKey {
  readonly handle: number;
  readonly publicArea: Uint8Array;
  readonly name: Uint8Array;
}

/** A key outside the TPM: the private part is encrypted by its parent, and may lie in a file. */
export interface KeyBlob {
  readonly publicArea: Uint8Array;
  readonly privateArea: Uint8Array;
}

/** TPM2_CreatePrimary: derives a key from a hierarchy's seed and the template, always the same one from the same. */
export function createPrimary(tpm: TpmClient, template: Uint8Array, hierarchy: number): Promise<LoadedKey> {
  const command = {
    name: "createPrimary",
    handles: [hierarchy],
    authorizations: [EMPTY_PASSWORD],
    parameters: creationParameters(template, NOTHING),
    givesHandle: true,
  } as const;
  return tpm.execute(command, (reader, handle) => {
    const publicArea = reader.sized16(MAX_PUBLIC_BYTES);
    skipCreation(reader);
    return { handle, publicArea, name: reader.sized16(MAX_NAME_BYTES) };
  });
}

/** TPM2_Create: a new random key under a parent, or an object that keeps `data`, as its template says. */
export function createKey(
  tpm: TpmClient,
  template: Uint8Array,
  parent: number,
  authorization: Authorization,
  data: Uint8Array = NOTHING,
): Promise<KeyBlob> {
  const command = {
    name: "create",
    handles: [parent],
    authorizations: [authorization],
    parameters: creationParameters(template, data),
  } as const;
  return tpm.execute(command, (reader) => {
    const privateArea = reader.sized16(MAX_PRIVATE_BYTES);
    const publicArea = reader.sized16(MAX_PUBLIC_BYTES);
    skipCreation(reader);
    return { publicArea, privateArea };
  });
}

/** TPM2_Load: takes a blob back into the TPM under the parent that made it. */
export function loadKey(
  tpm: TpmClient,
  { publicArea, privateArea }: KeyBlob,
  parent: number,
  authorization: Authorization,
): Promise<LoadedKey> {
  const command = {
    name: "load",
    handles: [parent],
    authorizations: [authorization],
    parameters: new ByteWriter("big").sized16(privateArea).sized16(publicArea).finish(),
    givesHandle: true,
  } as const;
  return tpm.execute(command, (reader, handle) => ({ handle, publicArea, name: reader.sized16(MAX_NAME_BYTES) }));
}

/** TPM2_ReadPublic: public area, name and qualified name of a key in the TPM. */
export function readPublic(
  tpm: TpmClient,
  handle: number,
): Promise<{ readonly publicArea: Uint8Array; readonly name: Uint8Array; readonly qualifiedName: Uint8Array }> {
  return tpm.execute({ name: "readPublic", handles: [handle] }, (reader) => ({
    publicArea: reader.sized16(MAX_PUBLIC_BYTES),
    name: reader.sized16(MAX_NAME_BYTES),
    qualifiedName: reader.sized16(MAX_NAME_BYTES),
  }));
}

/** TPM2_FlushContext: forgets a transient key or a session. */
export function flushContext(tpm: TpmClient, handle: number): Promise<void> {
  // The handle is a parameter here, by the specification's own account of the command.
  return tpm.perform({ name: "flushContext", parameters: new ByteWriter("big").u32(handle).finish() });
}

export const HIERARCHY: Readonly<Record<"owner" | "endorsement" | "null", number>> = {
  owner: HANDLE.owner,
  endorsement: HANDLE.endorsement,
  null: HANDLE.null,
};

function creationParameters(template: Uint8Array, data: Uint8Array): Uint8Array {
  const sensitive = new ByteWriter("big").sized16(NOTHING).sized16(data).finish();
  // No outside data and no PCRs in the creation ticket, which nobody looks at.
  return new ByteWriter("big").sized16(sensitive).sized16(template).sized16(NOTHING).u32(0).finish();
}

/** Creation data, its hash and the ticket TPMT_TK_CREATION. */
function skipCreation(reader: ByteReader): void {
  reader.sized16(MAX_CREATION_BYTES);
  reader.sized16(MAX_DIGEST_BYTES);
  reader.u16();
  reader.u32();
  reader.sized16(MAX_DIGEST_BYTES);
}
