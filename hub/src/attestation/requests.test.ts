import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Appraisal, Hex } from "@logos/chain-client";
import { joinParts } from "@logos/proto/hub";
import { beforeEach, expect, test } from "vitest";
import { HUB, silent } from "../testing.js";
import { EvidenceStore } from "./evidence-store.js";
import { bytesOf } from "./hex.js";
import { References } from "./references.js";
import { IntegrityRequests, judgeAppraiser } from "./requests.js";
import { deliver, HubChain, MEMBERS, NO_DEPLOYMENT, someBundle, someRecord } from "./testing.js";

const MEMBER_KEY: Hex = "0x0101";
const STRANGER_KEY: Hex = "0x0202";
const HASH: Hex = `0x${"ab".repeat(32)}`;
const evidence = new Uint8Array(200_000).map((_, index) => index % 251);
const appraisal: Appraisal = {
  round: 2,
  states: NO_DEPLOYMENT,
  phase: "committing",
  deadline: 9n,
  seats: [{ account: MEMBERS[0], commitment: undefined, vote: undefined }],
};

let chain: HubChain;
let directory: string;
let requests: IntegrityRequests;
beforeEach(() => {
  chain = new HubChain();
  const place = { operator: 9, asn: 9, prefix: "10.9" };
  chain.setDaemon({ account: MEMBERS[0], place, tlsKey: MEMBER_KEY, suspended: undefined });
  chain.setDaemon({ account: "stranger", place, tlsKey: STRANGER_KEY, suspended: undefined });
  chain.change(someRecord({ round: 2, evidence: HASH }));
  chain.attestation.setAppraisal(HUB, appraisal);
  directory = mkdtempSync(join(tmpdir(), "logos-requests-"));
  const shown = {
    documents: { certificate: Uint8Array.of(1), issuer: Uint8Array.of(2), attestationKey: Uint8Array.of(3) },
    evidence: new EvidenceStore(join(directory, "evidence")),
    references: new References(join(directory, "references"), silent),
  };
  shown.evidence.put(2, HASH, evidence);
  requests = new IntegrityRequests(HUB, chain, shown, 100);
});

const codeOf = (answer: Awaited<ReturnType<IntegrityRequests["attest"]>>) =>
  answer.kind === "refused" ? answer.refusal.code : answer.kind;

test("a member of the committee gets the evidence that the chain has the hash of, whole", async () => {
  const answer = await requests.attest({ round: 2 }, MEMBER_KEY);
  if (answer.kind === "refused") throw new Error(answer.refusal.reason);
  expect(Buffer.compare(await joinParts(answer.what), evidence)).toBe(0);
});

test("nobody else gets it: no other daemon, nobody without a key, no member after its round", async () => {
  expect(codeOf(await requests.attest({ round: 2 }, STRANGER_KEY))).toBe("NOT_ASSIGNED");
  expect(codeOf(await requests.attest({ round: 2 }, undefined))).toBe("NOT_ASSIGNED");
  expect(codeOf(await requests.attest({ round: 1 }, MEMBER_KEY))).toBe("NOT_ASSIGNED");
});

test("a member that has seen a newer block is waited for, and answered when the chain shows it here", async () => {
  chain.attestation.setAppraisal(HUB, { ...appraisal, phase: "drawing", seats: [] });
  expect(codeOf(await requests.attest({ round: 2 }, MEMBER_KEY))).toBe("UNKNOWN");
  const answering = requests.attest({ round: 2 }, MEMBER_KEY);
  chain.attestation.setAppraisal(HUB, appraisal);
  expect(codeOf(await answering)).toBe("granted");
});

test("evidence that is not here is unknown, and so is everything of a hub without a TPM", async () => {
  chain.change({ evidence: NO_DEPLOYMENT });
  expect(codeOf(await requests.attest({ round: 2 }, MEMBER_KEY))).toBe("UNKNOWN");
  const none = new IntegrityRequests(HUB, chain, undefined);
  expect(codeOf(await none.attest({ round: 2 }, MEMBER_KEY))).toBe("UNKNOWN");
  expect(codeOf(await none.reference({ profile: bytesOf(HASH), epoch: 1 }))).toBe("UNKNOWN");
  expect(none.endorsement().kind).toBe("refused");
});

test("anyone gets bundles and the endorsement", async () => {
  const { profileId: profile } = someBundle().claims.profile;
  expect(codeOf(await requests.reference({ profile, epoch: 1 }))).toBe("UNKNOWN");
  deliver(directory, someBundle());
  const answer = await requests.reference({ profile, epoch: 1 });
  if (answer.kind === "refused") throw new Error(answer.refusal.reason);
  expect((await joinParts(answer.what)).length).toBeGreaterThan(1_000);
  expect(requests.endorsement()).toMatchObject({ kind: "granted", what: { certificate: Uint8Array.of(1) } });
});

test("a committee that is not drawn yet is waited for", () => {
  const question = { round: 2, callerKey: MEMBER_KEY, seatKeys: [MEMBER_KEY] };
  expect(judgeAppraiser({ ...question, appraisal: undefined }).kind).toBe("wait");
  expect(judgeAppraiser({ ...question, appraisal: { ...appraisal, round: 1 } }).kind).toBe("wait");
  expect(judgeAppraiser({ ...question, appraisal }).kind).toBe("admitted");
});
