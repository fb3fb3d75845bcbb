import type { ByteReader } from "../../bytes/reader.js";
import { ByteWriter } from "../../bytes/writer.js";
import type { TpmClient } from "./client.js";
import { flushContext } from "./keys.js";

/** TPM_CAP_HANDLES, and the first handle of loaded objects and of loaded sessions (TPM 2.0 Library Part 2, §6.12, §7.2). */
const CAPABILITY_HANDLES = 0x0000_0001;
const FIRST = { transient: 0x8000_0000, session: 0x0200_0000 } as const;
const MAX_HANDLES = 64;

/**
 * Flushes what a user who is gone left in a TPM without a resource manager: it has room for three objects, and a process
 * that was killed flushes none. Nobody else may be using the TPM. A device needs none of it: the kernel flushes.
 */
export async function flushLeftovers(tpm: TpmClient): Promise<void> {
  for (const first of [FIRST.transient, FIRST.session]) {
    for (const handle of await handlesFrom(tpm, first)) await flushContext(tpm, handle);
  }
}

/** TPM2_GetCapability of handles from one on. */
function handlesFrom(tpm: TpmClient, first: number): Promise<readonly number[]> {
  const parameters = new ByteWriter("big").u32(CAPABILITY_HANDLES).u32(first).u32(MAX_HANDLES).finish();
  return tpm.execute({ name: "getCapability", parameters }, readHandles);
}

function readHandles(reader: ByteReader): readonly number[] {
  reader.u8(); // whether there are more: a TPM holds fewer than are asked for
  const capability = reader.u32();
  if (capability !== CAPABILITY_HANDLES) throw reader.error("malformed", `capability ${capability}`);
  return Array.from({ length: reader.limited(reader.u32(), MAX_HANDLES) }, () => reader.u32());
}
