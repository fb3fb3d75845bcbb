import type { Address, Enrolment } from "@logos/chain-client";
import { MiaError, parseCredentialFile } from "@logos/mia";
import { AttesterError, answerCredential, openAttestationKey, type TpmClient } from "@logos/mia/attester";
import type { Logger } from "@logos/proto/process";
import { sha256Hex } from "./hex.js";
import type { HubKeys } from "./key-store.js";

/** A secret that the TPM took out of a credential, and whose it was. */
export interface OpenedCredential {
  readonly seat: number;
  readonly secret: Uint8Array;
}

/**
 * Opens what a committee wrapped to the TPM, ascending by seat. A credential that does not open, or holds another secret
 * than its maker committed to, is left out: makers may make anything.
 */
export async function openCredentials(
  tpm: TpmClient,
  keys: HubKeys,
  { seats }: Pick<Enrolment, "seats">,
  offered: ReadonlyMap<Address, Uint8Array>,
  log: Logger,
): Promise<readonly OpenedCredential[]> {
  const key = await openAttestationKey(tpm, keys.attestation, keys.endorsement);
  const opened: OpenedCredential[] = [];
  for (const [seat, { account, commitment }] of seats.entries()) {
    const credential = offered.get(account);
    if (commitment === undefined || credential === undefined) continue;
    const secret = await unlessBad(() => answerCredential(tpm, key, keys.endorsement, parseCredentialFile(credential)));
    if (secret !== undefined && sha256Hex(secret) === commitment) opened.push({ seat, secret });
    else log.warn("a credential does not open, or has another secret", { account });
  }
  return opened;
}

/** What the TPM refuses is the credential's fault, a TPM that does not answer is not. */
async function unlessBad(open: () => Promise<Uint8Array>): Promise<Uint8Array | undefined> {
  try {
    return await open();
  } catch (error) {
    if (error instanceof MiaError || (error instanceof AttesterError && error.code === "tpm-refused")) return undefined;
    throw error;
  }
}
