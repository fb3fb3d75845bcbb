import { ChainError, type Pass } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { encodeFraudProof, parseFraudProof } from "@logos/mia";
import { imaEntry, imaList, joined } from "@logos/mia/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DutyLoop } from "../duties/duty-loop.js";
import { type Bench, type FakeHub, openBench, silent, startFakeHub, temporary } from "../testing.js";
import { attestationSources } from "./sources.js";
import { type AttestedHub, attestedHub, present, ROUND } from "./testing.js";

const PASS: Pass = { round: ROUND, block: 7, digest: `0x${"dd".repeat(32)}` };
let chain: FakeChain;
let hub: FakeHub;
let directory: string;
let bench: Bench;
let attested: AttestedHub;
let stop: AbortController;
const error = vi.fn();

beforeEach(async () => {
  error.mockClear();
  chain = new FakeChain();
  hub = await startFakeHub(chain);
  directory = temporary();
  bench = openBench(chain, directory, { log: { ...silent, error } });
  stop = new AbortController();
  const entries = joined(imaList, imaEntry("/bin/miner"));
  const ima = { list: "sha1", fromIndex: 0, fromPcr10: new Uint8Array(32), entries } as const;
  attested = attestedHub(chain, { evidence: { ima } });
  present(chain, hub, attested);
});
afterEach(async () => {
  stop.abort();
  bench.close();
  await hub.close();
});

/** Judges the attestation, without waiting for the others. */
async function judge(): Promise<void> {
  const { tasks } = attestationSources(bench);
  const over = new AbortController();
  bench.signer.attestation.on("commitVote", async () => {
    over.abort();
    return chain.next();
  });
  await tasks.handle({ kind: "appraisal", hub: 3, round: ROUND }, over.signal);
}

function watch(): DutyLoop<unknown> {
  const loop = new DutyLoop(attestationSources(bench).suspects, bench.log);
  void loop.run(stop.signal);
  return loop as DutyLoop<unknown>;
}

function conclude(passes: readonly Pass[]): void {
  chain.attestation.setPassed(attested.passed);
  chain.attestation.setAppraisal(3, undefined);
  chain.attestation.setHub(3, { ...attested.record, passes });
}

const proofs = () => bench.signer.attestation.callsOf("proveFraud");
const suspects = () => bench.journal.attestation.suspects();
const settled = () => vi.waitFor(() => expect(suspects()).toEqual([]));

test("a pass of what was bad is refuted, once, by a proof of the entry", async () => {
  await judge();
  watch();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(proofs()).toEqual([]);
  conclude([PASS]);
  await settled();
  const [[passed, proof] = []] = proofs();
  expect(passed).toEqual(attested.passed);
  expect(parseFraudProof(proof ?? new Uint8Array())).toMatchObject({ kind: "entry", index: 169 });
  chain.attestation.setHub(3, { ...attested.record, passes: [], phase: { kind: "trusted" } });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(proofs()).toHaveLength(1);
});

test("a node that is behind the round is waited for", async () => {
  await judge();
  chain.attestation.setAppraisal(3, undefined);
  chain.attestation.setHub(3, { ...attested.record, round: ROUND - 1 });
  watch();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(suspects()).toHaveLength(1);
  conclude([PASS]);
  await settled();
  expect(proofs()).toHaveLength(1);
});

test("what the committee failed or left undecided is forgotten", async () => {
  await judge();
  watch();
  conclude([]);
  await settled();
  expect(proofs()).toEqual([]);
});

test.each(["before-prove-fraud", "after-prove-fraud"] as const)(
  "after a crash %s the proof is sent again, and the chain's refusal of the second is the end of it",
  async (point) => {
    await judge();
    conclude([PASS]);
    bench.close();
    bench = openBench(chain, directory, { deadly: point, log: { ...silent, error } });
    const loop = watch();
    await vi.waitFor(() => expect(proofs().length).toBe(point === "before-prove-fraud" ? 0 : 1));
    await new Promise((resolve) => setTimeout(resolve, 30));
    stop.abort();
    await loop.drain(0);
    expect(suspects()).toHaveLength(1);
    bench.close();
    bench = openBench(chain, directory);
    bench.signer.attestation.on("proveFraud", () => {
      throw new ChainError("refused", "no", { details: { pallet: "Attestation", error: "PassUnknown" } });
    });
    stop = new AbortController();
    watch();
    await settled();
  },
);

test("a proof that would cost the deposit stays here", async () => {
  await judge();
  watch();
  const reference = await chain.attestation.reference(attested.record.profile, attested.record.epoch);
  if (reference === undefined) throw new Error("no reference");
  chain.attestation.setReference({ ...reference, exempt: ["/bin/"] });
  conclude([PASS]);
  await settled();
  expect(proofs()).toEqual([]);
  expect(error.mock.calls[0]?.[1]).toMatchObject({ flaw: "entry-allowed" });
});

test("a pass that is not to be had in full is named", async () => {
  await judge();
  watch();
  chain.attestation.setAppraisal(3, undefined);
  chain.attestation.setHub(3, { ...attested.record, passes: [PASS] });
  await settled();
  expect(error.mock.calls[0]?.[0]).toContain("no longer to be had");
});

test("a failure of the way to the chain is tried again", async () => {
  await judge();
  let tries = 0;
  bench.signer.attestation.on("proveFraud", async () => {
    tries += 1;
    if (tries < 3) throw new ChainError("unreachable", "gone");
    return { ...chain.next(), upheld: true };
  });
  conclude([PASS]);
  watch();
  await settled();
  expect(tries).toBe(3);
});

test("the proof in the journal is the one that the pallet reads", async () => {
  await judge();
  const [{ proof } = { proof: new Uint8Array() }] = suspects();
  expect(Buffer.from(encodeFraudProof(parseFraudProof(proof))).equals(proof)).toBe(true);
});
