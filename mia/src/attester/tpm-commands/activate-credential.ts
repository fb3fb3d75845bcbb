import { ByteWriter } from "../../bytes/writer.js";
import type { Credential } from "../../tpm/credential.js";
import type { TpmClient } from "./client.js";
import { EMPTY_PASSWORD } from "./frame.js";
import { withEndorsementPolicy } from "./policy.js";

const MAX_DIGEST_BYTES = 64;

/**
 * TPM2_ActivateCredential: opens what was wrapped to this TPM's EK for a key of this name. AttesterError `tpm-refused` with
 * TPM_RC_INTEGRITY for a credential of another key, TPM_RC_VALUE or TPM_RC_SIZE for one of another EK.
 */
export function activateCredential(
  tpm: TpmClient,
  { key, endorsementKey }: { readonly key: number; readonly endorsementKey: number },
  { idObject, encryptedSecret }: Credential,
): Promise<Uint8Array> {
  return withEndorsementPolicy(tpm, (policySession) =>
    tpm.execute(
      {
        name: "activateCredential",
        handles: [key, endorsementKey],
        authorizations: [EMPTY_PASSWORD, { policySession }],
        parameters: new ByteWriter("big").sized16(idObject).sized16(encryptedSecret).finish(),
      },
      (reader) => reader.sized16(MAX_DIGEST_BYTES),
    ),
  );
}
