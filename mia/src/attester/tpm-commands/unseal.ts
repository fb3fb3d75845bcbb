import type { TpmClient } from "./client.js";

/** MAX_SYM_DATA: what a TPM keeps in one sealed object. */
export const MAX_SEALED_BYTES = 128;

/** TPM2_Unseal of a loaded object by a session that satisfies its policy; TPM_RC_POLICY_FAIL and TPM_RC_PCR_CHANGED else. */
export function unseal(tpm: TpmClient, object: number, policySession: number): Promise<Uint8Array> {
  const command = { name: "unseal", handles: [object], authorizations: [{ policySession }] } as const;
  return tpm.execute(command, (reader) => reader.sized16(MAX_SEALED_BYTES));
}
