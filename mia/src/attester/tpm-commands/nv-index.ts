import { ByteWriter } from "../../bytes/writer.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { hashedName } from "../../tpm/name.js";
import type { TpmClient } from "./client.js";
import { HANDLE } from "./constants.js";
import { EMPTY_PASSWORD } from "./frame.js";

const NOTHING = new Uint8Array();
const MAX_NAME_BYTES = 68;
const MAX_DIGEST_BYTES = 64;
const MAX_CHUNK_BYTES = 512; // below the NV buffer of every TPM seen
const COUNTER_BYTES = 8;
/** TPMA_NV: AUTHWRITE, type COUNTER, OWNERREAD, AUTHREAD, NO_DA. */
const COUNTER_ATTRIBUTES = 0x0206_0014;
const ATTRIBUTE_WRITTEN = 0x2000_0000;
const ATTRIBUTE_OWNER_READ = 0x0002_0000;

/** TPMS_NV_PUBLIC as far as it matters here. */
export interface NvPublic {
  readonly index: number;
  readonly attributes: number;
  readonly size: number;
  /** Whether there is a value to be read. */
  readonly written: boolean;
}

/** TPM2_NV_ReadPublic; refused with TPM_RC_HANDLE where the index is not defined. */
export function readNvPublic(tpm: TpmClient, index: number): Promise<NvPublic> {
  return tpm.execute({ name: "nvReadPublic", handles: [index] }, (reader) => {
    const length = reader.u16();
    const start = reader.offset;
    const found = reader.u32();
    reader.u16(); // name algorithm
    const attributes = reader.u32();
    reader.sized16(MAX_DIGEST_BYTES);
    const size = reader.u16();
    if (reader.offset - start !== length) throw reader.error("malformed", `a TPMS_NV_PUBLIC of ${length} bytes`);
    reader.sized16(MAX_NAME_BYTES);
    return { index: found, attributes, size, written: (attributes & ATTRIBUTE_WRITTEN) !== 0 };
  });
}

/** Whole content of an index, such as an EK certificate at 0x01c00002: TPM2_NV_Read in parts. `limit` in bytes. */
export async function readNv(tpm: TpmClient, index: number, limit: number): Promise<Uint8Array> {
  const { attributes, size } = await readNvPublic(tpm, index);
  const wanted = Math.min(size, limit);
  const content = new Uint8Array(wanted);
  const authorizer = (attributes & ATTRIBUTE_OWNER_READ) !== 0 ? HANDLE.owner : index;
  for (let offset = 0; offset < wanted; ) {
    const part = await readPart(tpm, index, authorizer, offset, Math.min(MAX_CHUNK_BYTES, wanted - offset));
    content.set(part, offset);
    offset += part.length;
  }
  return content;
}

/** TPM2_NV_DefineSpace of a counter that everybody who has the TPM may raise and read, and nobody can lower. */
export function defineCounter(tpm: TpmClient, index: number): Promise<void> {
  const definition = counterArea(index, COUNTER_ATTRIBUTES);
  const parameters = new ByteWriter("big").sized16(NOTHING).sized16(definition).finish();
  return tpm.perform({ name: "nvDefineSpace", handles: [HANDLE.owner], authorizations: [EMPTY_PASSWORD], parameters });
}

/** Name of a counter that `defineCounter` made and that has a value; an index of any other kind has another name. */
export function counterName(index: number): Uint8Array {
  return hashedName(ALGORITHM.sha256, counterArea(index, COUNTER_ATTRIBUTES | ATTRIBUTE_WRITTEN));
}

/** TPM2_NV_UndefineSpace. A counter defined anew starts above all that ever were, so that this hides nothing. */
export function undefineNv(tpm: TpmClient, index: number): Promise<void> {
  return tpm.perform({ name: "nvUndefineSpace", handles: [HANDLE.owner, index], authorizations: [EMPTY_PASSWORD] });
}

/** TPM2_NV_Increment. The first one gives a counter its value. */
export function incrementCounter(tpm: TpmClient, index: number): Promise<void> {
  return tpm.perform({ name: "nvIncrement", handles: [index, index], authorizations: [EMPTY_PASSWORD] });
}

/** Value of a counter; refused with TPM_RC_NV_UNINITIALIZED before its first increment. */
export async function readCounter(tpm: TpmClient, index: number): Promise<bigint> {
  const bytes = await readPart(tpm, index, index, 0, COUNTER_BYTES);
  return new DataView(bytes.buffer, bytes.byteOffset, COUNTER_BYTES).getBigUint64(0);
}

/** TPMS_NV_PUBLIC of a counter. */
function counterArea(index: number, attributes: number): Uint8Array {
  const area = new ByteWriter("big").u32(index).u16(ALGORITHM.sha256).u32(attributes);
  return area.sized16(NOTHING).u16(COUNTER_BYTES).finish();
}

function readPart(
  tpm: TpmClient,
  index: number,
  authorizer: number,
  offset: number,
  length: number,
): Promise<Uint8Array> {
  const parameters = new ByteWriter("big").u16(length).u16(offset).finish();
  const command = {
    name: "nvRead",
    handles: [authorizer, index],
    authorizations: [EMPTY_PASSWORD],
    parameters,
  } as const;
  return tpm.execute(command, (reader) => {
    const part = reader.sized16(length);
    if (part.length !== length) throw reader.error("malformed", `${part.length} bytes, ${length} were asked for`);
    return part;
  });
}
