import { type Appraisal, ChainError } from "@logos/chain-client";
import { FakeChain } from "@logos/chain-client/testing";
import { encodeEvidence, encodeReferenceBundle } from "@logos/mia";
import { type Deviation, imaEntry, imaList, joined } from "@logos/mia/testing";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CrashPoint } from "../crash-points.js";
import { type Bench, type FakeHub, ME, openBench, startFakeHub, temporary } from "../testing.js";
import { attestationSources } from "./sources.js";
import { type AttestedHub, attestedHub, BUNDLE, present, ROUND, seatOf } from "./testing.js";

let chain: FakeChain;
let hub: FakeHub;
let directory: string;
let bench: Bench;
let stop: AbortController;
let attested: AttestedHub;

const violation: Deviation = {
  evidence: {
    ima: {
      list: "sha1",
      fromIndex: 0,
      fromPcr10: new Uint8Array(32),
      entries: joined(imaList, imaEntry("/bin/miner")),
    },
  },
};

beforeEach(async () => {
  chain = new FakeChain();
  hub = await startFakeHub(chain);
  directory = temporary();
  bench = openBench(chain, directory);
  stop = new AbortController();
});
afterEach(async () => {
  stop.abort();
  bench.close();
  await hub.close();
});

function restart(change: Parameters<typeof openBench>[2] = {}): void {
  stop.abort();
  stop = new AbortController();
  bench.close();
  bench = openBench(chain, directory, change);
}

/** Lets the hub attest, and the chain do with commitments and votes what it does. */
function attest(deviation: Deviation = {}): void {
  attested = attestedHub(chain, deviation);
  present(chain, hub, attested);
  const { signer } = bench;
  signer.attestation.on("commitVote", async (_, round, commitment) => {
    if ((await current())?.seats[0]?.commitment !== undefined) throw refused("AlreadyCommitted");
    if (round !== ROUND) throw refused("RoundStale");
    change({ phase: "revealing", seats: [{ ...seatOf(ME), commitment }] });
    return chain.next();
  });
  signer.attestation.on("revealVote", async (_, __, vote) => {
    const seat = (await current())?.seats[0] ?? seatOf(ME);
    change({ seats: [{ ...seat, vote }] });
    return chain.next();
  });
}

const current = () => chain.attestation.appraisal(3);
function change(to: Partial<Appraisal>): void {
  attested = { ...attested, appraisal: { ...attested.appraisal, ...to } };
  chain.attestation.setAppraisal(3, attested.appraisal);
}
const refused = (error: string) => new ChainError("refused", "no", { details: { pallet: "Attestation", error } });
const vote = () => attestationSources(bench).tasks.handle({ kind: "appraisal", hub: 3, round: ROUND }, stop.signal);
const revealed = () => bench.signer.attestation.callsOf("revealVote").map(([, , said]) => said);
const committed = () => bench.signer.attestation.callsOf("commitVote").map(([, , commitment]) => commitment);

test("an honest machine is passed, and the vote is revealed as it was committed to", async () => {
  attest();
  await vote();
  expect(revealed()).toEqual([{ kind: "pass" }]);
  const [[, round, said, salt] = []] = bench.signer.attestation.callsOf("revealVote");
  if (said === undefined || salt === undefined || round === undefined) throw new Error("nothing was revealed");
  expect(committed()).toEqual([bench.commitments.vote(said, salt, ME, 3, round)]);
});

test("a machine that ran what nobody reviewed is failed for its log", async () => {
  attest(violation);
  await vote();
  expect(revealed()).toEqual([{ kind: "fail", component: "ima" }]);
  expect(bench.journal.attestation.suspects()).toMatchObject([{ hub: 3, round: ROUND }]);
});

test("a bundle is asked for once, and the next attestation is judged by the same", async () => {
  attest();
  const { tasks } = attestationSources(bench);
  const task = { kind: "appraisal", hub: 3, round: ROUND } as const;
  await tasks.handle(task, stop.signal);
  attest({ logQuote: { firmwareVersion: 2n } });
  await tasks.handle(task, stop.signal);
  expect(hub.shown.filter((what) => what === "bundle")).toHaveLength(1);
  expect(revealed()).toEqual([{ kind: "pass" }, { kind: "pass" }]);
});

test.each<[string, () => void]>([
  ["no evidence", () => (hub.proof = { ...hub.proof, evidence: undefined as never })],
  ["evidence that is none", () => (hub.proof = { ...hub.proof, evidence: Uint8Array.of(1) })],
  [
    "good evidence that it did not commit to",
    () => (hub.proof = { ...hub.proof, evidence: encodeEvidence(attestedHub(chain).evidence) }),
  ],
  ["a bundle that is none", () => (hub.proof = { ...hub.proof, bundle: Uint8Array.of(1) })],
  [
    "a bundle that the chain did not register",
    () => (hub.proof = { ...hub.proof, bundle: encodeReferenceBundle({ ...BUNDLE, allowlist: [] }) }),
  ],
  [
    "another attestation key",
    () => {
      const { documents } = hub.proof;
      if (documents === undefined) return;
      const attestationKey = documents.attestationKey.with(40, (documents.attestationKey[40] ?? 0) ^ 1);
      hub.proof = { ...hub.proof, documents: { ...documents, attestationKey } };
    },
  ],
])("a hub that hands over %s gets no verdict", async (_, spoil) => {
  attest(violation);
  change({ deadline: BigInt(chain.timeMs + 600) });
  spoil();
  await vote();
  expect(revealed()).toEqual([{ kind: "unknown" }]);
});

test("a hub that cannot show its evidence at first is asked again", async () => {
  attest();
  const { proof } = hub;
  hub.proof = {};
  const voting = vote();
  await vi.waitFor(() => expect(hub.shown.length).toBeGreaterThan(0));
  hub.proof = proof;
  await voting;
  expect(revealed()).toEqual([{ kind: "pass" }]);
});

test("evidence of a block that is fresh no more fails nobody, but what is wrong with its log is remembered", async () => {
  attest(violation);
  chain.attestation.setNonces([]);
  await vote();
  expect(revealed()).toEqual([{ kind: "unknown" }]);
  expect(bench.journal.attestation.suspects()).toHaveLength(1);
});

const POINTS = ["before-appraise", "after-appraise", "before-commit-vote", "after-commit-vote"] as const;
test.each<CrashPoint>([...POINTS, "before-reveal-vote", "after-reveal-vote"])(
  "after a crash %s the vote is the same, and revealed",
  async (point) => {
    restart({ deadly: point });
    attest(violation);
    await expect(vote()).rejects.toThrow(point);
    const known = bench.journal.attestation.vote({ hub: 3, round: ROUND, evidence: attested.record.evidence });
    // What the hub says later does not matter to who has judged.
    if (known !== undefined) hub.proof = {};
    restart();
    await vote();
    expect(new Set(committed()).size).toBe(1);
    expect(revealed()).toEqual([{ kind: "fail", component: "ima" }]);
  },
);

test("a commitment that got there although its sender fell is revealed", async () => {
  attest();
  bench.signer.attestation.on("commitVote", async (_, __, commitment) => {
    change({ phase: "revealing", seats: [{ ...seatOf(ME), commitment }] });
    throw refused("AlreadyCommitted");
  });
  await vote();
  expect(revealed()).toEqual([{ kind: "pass" }]);
});

test("while others have not committed, the vote is neither sent twice nor revealed", async () => {
  attest();
  bench.signer.attestation.on("commitVote", async (_, __, commitment) => {
    change({ seats: [{ ...seatOf(ME), commitment }, seatOf("another")] });
    return chain.next();
  });
  const voting = vote();
  await vi.waitFor(() => expect(committed()).toHaveLength(1));
  const [own = seatOf(ME)] = attested.appraisal.seats;
  change({ seats: [own, { ...seatOf("another"), commitment: `0x${"aa".repeat(32)}` }] });
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect([committed().length, revealed().length]).toEqual([1, 0]);
  change({ phase: "revealing" });
  await voting;
  expect(revealed()).toHaveLength(1);
});

test("a restored journal that lacks what its account committed to signs nothing else", async () => {
  attest();
  change({ seats: [{ ...seatOf(ME), commitment: `0x${"cc".repeat(32)}` }] });
  await vote();
  change({ phase: "revealing" });
  await vote();
  expect(bench.signer.attestation.calls).toEqual([]);
  expect(hub.shown).toEqual([]);
});

test("nothing is said in another round, without a seat, or when the votes are counted already", async () => {
  attest();
  change({ round: ROUND + 1 });
  await vote();
  change({ round: ROUND, seats: [seatOf("another")] });
  await vote();
  change({ phase: "revealing", seats: [seatOf(ME)] });
  await vote();
  chain.attestation.setHub(3, { ...attested.record, round: ROUND + 1 });
  await vote();
  expect(bench.signer.attestation.calls).toEqual([]);
});

test("a liar passes what is bad and keeps nothing that proves it", async () => {
  restart({ lies: true });
  attest(violation);
  await vote();
  expect(revealed()).toEqual([{ kind: "pass" }]);
  expect(bench.journal.attestation.suspects()).toEqual([]);
});

test("a task that vanishes ends without a vote", async () => {
  attest();
  hub.proof = {};
  const voting = vote();
  await vi.waitFor(() => expect(hub.shown.length).toBeGreaterThan(0));
  stop.abort();
  await voting;
  expect(bench.signer.attestation.calls).toEqual([]);
});
