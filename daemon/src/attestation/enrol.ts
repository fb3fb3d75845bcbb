import { createHash, randomBytes } from "node:crypto";
import type { AttestationTask, EnrolmentRequest } from "@logos/chain-client";
import { encodeCredentialFile, judgeEndorsement, MiaError, makeCredential, nameOf } from "@logos/mia";
import type { EndorsementDocuments } from "@logos/proto/hub";
import { DaemonError } from "../errors.js";
import type { RecordedCredential } from "../journal/attestation-journal.js";
import { bytesOf, hexOf } from "./hex.js";
import { insist } from "./insist.js";
import type { AttestationModules } from "./modules.js";

type EnrolmentTask = Extract<AttestationTask, { readonly kind: "enrolment" }>;

/** Of the time that is left, this share goes into getting the hub's documents. */
const PATIENCE = 0.8;
const SECRET_BYTES = 32;

/**
 * Judges who vouches for a hub's TPM and, if it is right, wraps a secret that only this TPM opens, and only beside the key
 * that asks to be enrolled. The journal has the credential before the chain: after a crash the same is offered again.
 */
export function createEnrol(modules: AttestationModules): (task: EnrolmentTask, signal: AbortSignal) => Promise<void> {
  const { chain, signer, journal, reach, log } = modules;
  return async (task, signal) => {
    const { hub, serial } = task;
    const enrolment = await chain.attestation.enrolment(hub);
    const seat = enrolment?.seats.find(({ account }) => account === signer.address);
    if (enrolment?.serial !== serial || seat === undefined || seat.commitment !== undefined) return;
    const known = journal.attestation.credential(hub, serial);
    const made = known ?? (await endorse(task, enrolment.request, enrolment.deadline ?? 0n, modules, signal));
    if (made === undefined) return;
    const { credential, commitment } = journal.attestation.recordCredential(hub, serial, made);
    reach("before-offer-credential");
    await signer.attestation.offerCredential(hub, credential, commitment);
    log.info("a credential is offered to a hub that enrols", { hub, serial });
    reach("after-offer-credential");
  };
}

async function endorse(
  { hub: id, serial }: EnrolmentTask,
  request: EnrolmentRequest,
  deadline: bigint,
  { chain, hubs, log }: AttestationModules,
  signal: AbortSignal,
): Promise<RecordedCredential | undefined> {
  const context = { hub: id, serial };
  const hub = await chain.hub(id);
  if (hub === undefined) throw new DaemonError("not-on-chain", `hub ${id} is not there`);
  const { timeMs } = await chain.head();
  const onFailure = (error: DaemonError) => log.warn("the hub does not show its endorsement", context, error);
  const patienceMs = PATIENCE * Math.max(0, Number(deadline) - timeMs);
  const shown = await insist((over) => hubs.to(hub).endorsement(over), patienceMs, onFailure, signal);
  if (shown === undefined) return undefined;
  // Governance may have taken it away since the hub asked.
  const accepted = await chain.attestation.isIssuer(request.issuer);
  const outcome = accepted ? credentialFor(request, shown) : "its issuer is accepted no more";
  if (typeof outcome !== "string") return outcome;
  log.warn("a hub's endorsement is refused", { ...context, because: outcome });
  return undefined;
}

/** A credential for the TPM that asks to be enrolled, or why it gets none. */
function credentialFor(
  request: EnrolmentRequest,
  { certificate, issuer }: EndorsementDocuments,
): RecordedCredential | string {
  const { endorsementKey, attestationKey } = request;
  const hashes = { certificate: bytesOf(request.certificate), issuer: bytesOf(request.issuer) };
  const outcome = judgeEndorsement({ endorsementKey, certificate, issuer }, hashes);
  if (!outcome.ok) return outcome.refusals.join(", ");
  const secret = randomBytes(SECRET_BYTES);
  try {
    const made = makeCredential(outcome.endorsementKey, nameOf(attestationKey), secret, randomBytes);
    return { credential: encodeCredentialFile(made), commitment: hexOf(createHash("sha256").update(secret).digest()) };
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return error.message;
  }
}
