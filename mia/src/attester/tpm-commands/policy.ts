import { randomBytes } from "node:crypto";
import { ByteWriter } from "../../bytes/writer.js";
import { ALGORITHM } from "../../tpm/algorithms.js";
import { OPERATION_EQUAL } from "../../tpm/policy-digest.js";
import type { TpmClient } from "./client.js";
import { HANDLE } from "./constants.js";
import { EMPTY_PASSWORD } from "./frame.js";
import { flushContext } from "./keys.js";
import { selectionOf } from "./pcrs.js";

const NOTHING = new Uint8Array();
const SE_POLICY = 0x01;
const NONCE_BYTES = 32;
const MAX_DIGEST_BYTES = 64;

/** TPM2_StartAuthSession of type policy, neither salted nor bound: the attester's TPM is the machine's own. */
function startPolicySession(tpm: TpmClient): Promise<number> {
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
function policySecret(tpm: TpmClient, session: number, entity: number): Promise<void> {
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

/** TPM2_PolicyPCR: the selected SHA-256 PCRs have this digest now. Refused with TPM_RC_VALUE where they have another. */
export function policyPcr(tpm: TpmClient, session: number, mask: number, pcrDigest: Uint8Array): Promise<void> {
  const parameters = new ByteWriter("big").sized16(pcrDigest).bytes(selectionOf(mask)).finish();
  return tpm.perform({ name: "policyPcr", handles: [session], parameters });
}

/** TPM2_PolicyOR: the session's digest is one of these. Refused with TPM_RC_VALUE where it is none. */
export function policyOr(tpm: TpmClient, session: number, branches: readonly Uint8Array[]): Promise<void> {
  const parameters = new ByteWriter("big").u32(branches.length);
  for (const branch of branches) parameters.sized16(branch);
  return tpm.perform({ name: "policyOr", handles: [session], parameters: parameters.finish() });
}

/** TPM2_PolicyNV: the index holds the operand now, from its first byte. Refused with TPM_RC_POLICY where it does not. */
export function policyNvEqual(tpm: TpmClient, session: number, index: number, operand: Uint8Array): Promise<void> {
  const parameters = new ByteWriter("big").sized16(operand).u16(0).u16(OPERATION_EQUAL).finish();
  const handles = [index, index, session];
  return tpm.perform({ name: "policyNv", handles, authorizations: [EMPTY_PASSWORD], parameters });
}

/** A policy session for some commands, flushed at the end: a TPM has room for a few. */
export async function withPolicySession<T>(tpm: TpmClient, use: (session: number) => Promise<T>): Promise<T> {
  const session = await startPolicySession(tpm);
  try {
    return await use(session);
  } finally {
    await flushContext(tpm, session);
  }
}

/** Runs one command with a session that satisfies the EK's policy: PolicySecret of the endorsement hierarchy. */
export function withEndorsementPolicy<T>(tpm: TpmClient, use: (session: number) => Promise<T>): Promise<T> {
  return withPolicySession(tpm, async (session) => {
    await policySecret(tpm, session, HANDLE.endorsement);
    return use(session);
  });
}
