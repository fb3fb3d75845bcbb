import { ChainError, type Pass } from "@logos/chain-client";
import { checkFraudProof, parseFraudProof } from "@logos/mia";
import type { Suspect } from "../journal/attestation-journal.js";
import { contextOf } from "./appraise.js";
import type { AttestationModules } from "./modules.js";
import { commitmentOf } from "./verdict.js";

/** What became of a round: still judged, passed, or over without a pass. */
type Fate = Pass | "open" | "over";

/** Waits for what the committee finds of a suspect, and proves to the chain that a pass was wrong. */
export function createRefute(modules: AttestationModules): (suspect: Suspect, signal: AbortSignal) => Promise<void> {
  const { chain, suspects } = modules;
  return async (suspect, signal) => {
    for await (const _ of chain.attestation.watchHub(suspect.hub, signal)) {
      const fate = await fateOf(suspect, modules);
      if (fate === "open") continue;
      if (fate !== "over") await refute(suspect, fate, modules);
      suspects.settle(suspect);
      return;
    }
  };
}

async function fateOf({ hub, round }: Suspect, { chain: { attestation } }: AttestationModules): Promise<Fate> {
  // Before the record: a pass and the end of its appraisal are of one block, and an older record would lack it.
  const appraisal = await attestation.appraisal(hub);
  const record = await attestation.hub(hub);
  const pass = record?.passes.find((known) => known.round === round);
  if (pass !== undefined) return pass;
  // A node that has just started may be behind the round.
  const judged = appraisal?.round !== round && (record === undefined || record.round >= round);
  return judged ? "over" : "open";
}

async function refute(suspect: Suspect, pass: Pass, { chain, signer, reach, log }: AttestationModules): Promise<void> {
  const { hub, proof } = suspect;
  const context = contextOf(suspect);
  const passed = await chain.attestation.passed(hub, pass);
  const reference = passed && (await chain.attestation.reference(passed.profile, passed.epoch));
  if (passed === undefined || reference === undefined) {
    return log.error("a pass that is wrong is no longer to be had in full, so that it cannot be refuted", context);
  }
  // A proof that the chain refuses costs the deposit.
  const outcome = checkFraudProof(parseFraudProof(proof), commitmentOf(passed, reference));
  if (!outcome.proven) return log.error("a proof proves nothing and stays here", { ...context, flaw: outcome.flaw });
  reach("before-prove-fraud");
  try {
    const { upheld } = await signer.attestation.proveFraud(passed, proof);
    log.warn("a pass is refuted", { ...context, fraud: outcome.fraud, upheld });
  } catch (error) {
    if (!(error instanceof ChainError && error.code === "refused")) throw error;
    // Whoever was first took the pass off the record.
    log.info("the chain refuses a proof", { ...context, reason: error.details["error"] });
  }
  reach("after-prove-fraud");
}
