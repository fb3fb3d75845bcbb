import type { Appraisal, AttestationReads, Enrolment, HubId, HubIntegrity } from "@logos/chain-client";

/** What is known of a hub at some moment. */
export interface IntegrityState {
  readonly record: HubIntegrity | undefined;
  readonly appraisal: Appraisal | undefined;
  readonly enrolment: Enrolment | undefined;
}

/** Record, committee and enrolment of a hub: once all three are known, then at each change of one, until `signal` aborts. */
export async function* changesOf(
  attestation: AttestationReads,
  id: HubId,
  signal: AbortSignal,
): AsyncGenerator<IntegrityState> {
  const ended = new AbortController();
  const both = AbortSignal.any([signal, ended.signal]);
  let state: Partial<IntegrityState> = {};
  let open = 3;
  let failure: unknown;
  let wake = Promise.withResolvers<void>();
  const follow = async <K extends keyof IntegrityState>(
    part: K,
    values: AsyncIterable<IntegrityState[K]>,
  ): Promise<void> => {
    try {
      for await (const value of values) {
        state = { ...state, [part]: value };
        wake.resolve();
      }
    } catch (error) {
      failure ??= error;
    }
    open -= 1;
    wake.resolve();
  };
  void follow("record", attestation.watchHub(id, both));
  void follow("appraisal", attestation.watchAppraisal(id, both));
  void follow("enrolment", attestation.watchEnrolment(id, both));
  try {
    while (open === 3) {
      await wake.promise;
      wake = Promise.withResolvers();
      if (failure !== undefined) throw failure;
      if (signal.aborted) return;
      if ("record" in state && "appraisal" in state && "enrolment" in state) yield { ...(state as IntegrityState) };
    }
  } finally {
    ended.abort();
  }
}
