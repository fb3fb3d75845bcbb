import { randomBytes } from "node:crypto";
import { blake2AsHex } from "@polkadot/util-crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import type { RevisionHeader, StateMember } from "../api/tfstate.js";
import { ciphertextHash, keyFromUri, revisionHash } from "../index.js";
import { type DevChain, startDevChain } from "./dev-chain.js";

let dev: DevChain;
let chain: Chain;
const alice = keyFromUri("//Alice");
const name = "web";
const asked = { id: "7b1c", operation: "OperationTypeApply", who: "alice@laptop", leaseMs: 60_000 };
const hash = (byte: string) => `0x${byte.repeat(32)}` as const;

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
});
afterAll(async () => await dev.close());

test("a workspace is locked, written up to a mebibyte, read back and unlocked", async () => {
  const signer = chain.signer(alice);
  const { lock } = await signer.lockState(alice.address, name, asked);
  expect((await chain.workspace(alice.address, name))?.lock).toEqual(lock);
  expect(lock).toMatchObject({ id: "7b1c", who: "alice@laptop", holder: alice.address });
  const ciphertext = new Uint8Array(randomBytes(1 << 20));
  const header: RevisionHeader = {
    previousHash: hash("00"),
    ciphertextHash: blake2AsHex(ciphertext, 256),
    sizeBytes: ciphertext.length,
    digest: hash("01"),
    recipients: hash("02"),
    lineage: hash("03"),
    serial: 1n,
    forced: false,
    kind: { kind: "snapshot" },
    place: "inline",
  };
  await signer.renewState(alice.address, name, lock.nonce, 120_000);
  await signer.writeState(alice.address, name, lock.nonce, 1n, header, ciphertext);
  const { lineage } = header;
  const revision = await chain.revision(alice.address, name, 1n);
  expect(Buffer.compare(revision?.ciphertext ?? new Uint8Array(), ciphertext)).toBe(0);
  const record = {
    ...header,
    number: 1n,
    author: alice.address,
    at: expect.any(Number),
    plan: undefined,
    replicas: [],
  };
  expect({ ...revision, ciphertext: undefined }).toEqual({ ...record, ciphertext: undefined });
  expect(await chain.revisions(alice.address, name, 1n, 10)).toEqual([record]);
  await signer.unlockState(alice.address, name, lock.nonce);
  const left = await chain.workspace(alice.address, name);
  expect(left).toMatchObject({ head: 1n, lineage, lock: undefined, recipients: hash("02") });
});

test("a member proposes a plan, another approves it, and only its apply locks and writes a delta and a blob", async () => {
  const [owner, bob, carol] = ["//Alice", "//Bob", "//Charlie"].map((uri) => chain.signer(keyFromUri(uri)));
  if (owner === undefined || bob === undefined || carol === undefined) throw new Error("no signers");
  const [of, plan] = [owner.address, hash("77")];
  const none = { read: false, plan: false, apply: false, approve: false, unlock: false };
  const members: StateMember[] = [
    { account: bob.address, rights: { ...none, plan: true, apply: true }, recipient: undefined },
    { account: carol.address, rights: { ...none, read: true, approve: true }, recipient: "age1carol" },
  ];
  for (const member of members) await owner.setMember(name, member);
  await owner.setPolicy(name, { approvals: 1, lockFree: false, force: true, keep: 0 });
  expect(await chain.members(of, name)).toEqual(expect.arrayContaining(members));
  await bob.proposePlan(of, name, plan);
  await expect(bob.lockState(of, name, { ...asked, plan })).rejects.toMatchObject({
    details: { pallet: "Tfstate", error: "ApprovalNeeded" },
  });
  await carol.approvePlan(of, name, plan);
  expect(await chain.proposals(of, name)).toEqual([
    { plan, head: 1n, proposer: bob.address, approvers: [carol.address] },
  ]);
  const { lock } = await bob.lockState(of, name, { ...asked, plan });
  const before = await chain.workspace(of, name);
  expect(before).toMatchObject({ lock, members: 2, snapshot: 1n, oldest: 1n, policy: { approvals: 1 } });
  const ciphertext = new Uint8Array([1, 2, 3]);
  const delta: RevisionHeader = {
    previousHash: before?.headHash ?? hash("00"),
    ciphertextHash: ciphertextHash(ciphertext),
    sizeBytes: 3,
    digest: hash("01"),
    recipients: hash("02"),
    lineage: hash("03"),
    serial: 2n,
    forced: false,
    kind: { kind: "delta", base: 1n },
    place: "inline",
  };
  await bob.writeState(of, name, lock.nonce, 2n, delta, ciphertext);
  expect((await chain.workspace(of, name))?.headHash).toBe(revisionHash(2n, delta));
  const blob: RevisionHeader = {
    ...delta,
    previousHash: revisionHash(2n, delta),
    serial: 3n,
    kind: { kind: "snapshot" },
    place: "blob",
  };
  await bob.writeState(of, name, lock.nonce, 3n, blob, new Uint8Array());
  await bob.recordReplica(of, name, 3n, "local");
  expect(await chain.revision(of, name, 3n)).toMatchObject({ ...blob, plan, replicas: ["local"] });
  expect((await chain.workspace(of, name))?.headHash).toBe(revisionHash(3n, blob));
  await bob.unlockState(of, name, lock.nonce);

  await owner.adoptLineage(name, hash("09"));
  await owner.setPolicy(name, { approvals: 1, lockFree: false, force: true, keep: 2 });
  expect((await chain.workspace(of, name))?.policy.keep).toBe(2);
  await expect(owner.pruneState(name, 3n)).rejects.toMatchObject({ details: { error: "Retained" } });
  await owner.setPolicy(name, { approvals: 1, lockFree: false, force: true, keep: 1 });
  await owner.pruneState(name, 3n);
  expect(await chain.revisions(of, name, 1n, 10)).toHaveLength(1);
  await owner.setPolicy(name, { approvals: 0, lockFree: true, force: true, keep: 0 });
  const free: RevisionHeader = { ...blob, previousHash: revisionHash(3n, blob), lineage: hash("09"), serial: 1n };
  await bob.writeState(of, name, undefined, 4n, free, new Uint8Array());
  await owner.removeMember(name, bob.address);
  expect(await chain.members(of, name)).toEqual([members[1]]);
  const late = bob.lockState(of, name, asked);
  await expect(late).rejects.toMatchObject({ details: { error: "NotAllowed" } });
});

test("a revision that gives the lock back does both, or neither when the chain refuses it", async () => {
  const signer = chain.signer(alice);
  const { lock } = await signer.lockState(alice.address, "both", asked);
  const ciphertext = new Uint8Array([1]);
  const header: RevisionHeader = {
    previousHash: hash("00"),
    ciphertextHash: ciphertextHash(ciphertext),
    sizeBytes: 1,
    digest: hash("01"),
    recipients: hash("02"),
    lineage: hash("03"),
    serial: 1n,
    forced: false,
    kind: { kind: "snapshot" },
    place: "inline",
  };
  const write = (number: bigint) =>
    signer.writeState(alice.address, "both", lock.nonce, number, header, ciphertext, { release: true });
  await expect(write(2n)).rejects.toMatchObject({ details: { pallet: "Tfstate", error: "NumberOutOfOrder" } });
  expect(await chain.workspace(alice.address, "both")).toMatchObject({ head: 0n, lock });
  const block = await write(1n);
  expect(await chain.finalized(block)).toBe(true);
  expect(await chain.finalized({ ...block, blockHash: hash("ee") })).toBe(false);
  expect(await chain.workspace(alice.address, "both")).toMatchObject({ head: 1n, lock: undefined });
});

test("a lock that somebody holds is refused, taken again by its own id, and broken by force", async () => {
  const signer = chain.signer(alice);
  const { lock } = await signer.lockState(alice.address, name, asked);
  const other = signer.lockState(alice.address, name, { ...asked, id: "other" });
  await expect(other).rejects.toMatchObject({ code: "refused", details: { pallet: "Tfstate" } });
  const again = await signer.lockState(alice.address, name, asked);
  expect((await chain.workspace(alice.address, name))?.lock).toEqual(again.lock);
  await signer.forceUnlockState(alice.address, name);
  const late = signer.renewState(alice.address, name, lock.nonce, 60_000);
  await expect(late).rejects.toMatchObject({ code: "refused", details: { pallet: "Tfstate" } });
});
