import { randomBytes } from "node:crypto";
import { ByteWriter } from "../../bytes/writer.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import type { TpmClient } from "./client.js";
import { HANDLE } from "./constants.js";
import { EMPTY_PASSWORD } from "./frame.js";
import { flushContext } from "./keys.js";

const NOTHING = new Uint8Array();
const SE_POLICY = 0x01;
const NONCE_BYTES = 32;
const MAX_DIGEST_BYTES = 64;

/** TPM2_StartAuthSession of type policy, neither salted nor bound: the attester's TPM is the machine's own. */
export function startPolicySession(tpm: TpmClient): Promise<number> {
  const nonce = new Uint8Array(randomBytes(NONCE_BYTES));
  const parameters = new ByteWriter("big").sized16(nonce).sized16(NOTHING).u8(SE_POLICY).u16(ALGORITHM.null);
  const command = {
    name: "startAuthSession",
    handles: [HANDLE.null, HANDLE.null],
    parameters: parameters.u16(ALGORITHM.sha256).finish(),
    givesHandle: true,
  } as const;
  return tpm.execute(command, (reader, handle) => {
    reader.sized16(MAX_DIGEST_BYTES);
    return handle;
  });
}

/** TPM2_PolicySecret: adds the proof of an entity's (empty) password to a session. */
export function policySecret(tpm: TpmClient, session: number, entity: number): Promise<void> {
  const parameters = new ByteWriter("big").sized16(NOTHING).sized16(NOTHING).sized16(NOTHING).u32(0).finish();
  const command = {
    name: "policySecret",
    handles: [entity, session],
    authorizations: [EMPTY_PASSWORD],
    parameters,
  } as const;
  return tpm.execute(command, (reader) => {
    reader.sized16(MAX_DIGEST_BYTES); // timeout
    reader.u16(); // TPMT_TK_AUTH, which is of use only to one who comes back later
    reader.u32();
    reader.sized16(MAX_DIGEST_BYTES);
  });
}

/** Runs one command with a session that satisfies the EK's policy: PolicySecret of the endorsement hierarchy. */
export async function withEndorsementPolicy<T>(tpm: TpmClient, use: (session: number) => Promise<T>): Promise<T> {
  const session = await startPolicySession(tpm);
  try {
    await policySecret(tpm, session, HANDLE.endorsement);
    return await use(session);
  } finally {
    await flushContext(tpm, session);
  }
}
