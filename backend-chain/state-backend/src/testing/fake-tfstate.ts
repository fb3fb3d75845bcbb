import {
  type Address,
  ChainError,
  ciphertextHash,
  type Hex,
  type Proposal,
  type Revision,
  type RevisionHeader,
  revisionHash,
  type StateMember,
  type StateRights,
  type Workspace,
} from "@logos/chain-client";
import type { FakeChain, FakeSigner } from "@logos/chain-client/testing";

interface Stored {
  readonly workspace: Workspace;
  readonly nextNonce: bigint;
  readonly members: readonly StateMember[];
  readonly proposals: readonly Proposal[];
}

const refusal = (error: string): ChainError =>
  new ChainError("refused", `the chain refused: Tfstate.${error}`, { details: { pallet: "Tfstate", error } });
const refuse = (error: string): never => {
  throw refusal(error);
};
const ensure = (holds: boolean, error: string): void => void (holds || refuse(error));

const ZERO: Hex = `0x${"00".repeat(32)}`;
const ALL: StateRights = { read: true, plan: true, apply: true, approve: true, unlock: true };
export const NO_RIGHTS: StateRights = { read: false, plan: false, apply: false, approve: false, unlock: false };

/** The rules of pallet-tfstate on a fake chain; time is the chain's `timeMs`. */
export class FakeTfstate {
  /** By `name number`. */
  readonly revisions: Map<string, Revision> = new Map<string, Revision>();
  readonly #chain: FakeChain;
  readonly #stored = new Map<string, Stored>();

  constructor(chain: FakeChain, signer: FakeSigner) {
    this.#chain = chain;
    this.serve(signer);
  }

  /** Lets one more account in. */
  serve(signer: FakeSigner): void {
    const me = signer.address;
    const done = (stored: Stored) => this.#put(stored);
    signer
      .on("lockState", (owner, name, request) => this.#lock(me, owner, name, request))
      .on("renewState", (owner, name, nonce, leaseMs) => {
        const stored = this.#held(me, owner, name, nonce);
        const leaseUntil = BigInt(this.#chain.timeMs + leaseMs);
        const { lock } = stored.workspace;
        return done({ ...stored, workspace: { ...stored.workspace, lock: lock && { ...lock, leaseUntil } } });
      })
      .on("unlockState", (owner, name, nonce) => {
        const stored = this.#held(me, owner, name, nonce);
        return done({ ...stored, workspace: { ...stored.workspace, lock: undefined } });
      })
      .on("forceUnlockState", (owner, name) => {
        ensure(this.#rights(me, owner, name).unlock, "NotAllowed");
        return this.takeLockAway(name, owner);
      })
      .on("writeState", (...args) => this.#write(me, ...args))
      .on("setMember", (name, member) => {
        const stored = this.#get(me, name);
        const members = [...stored.members.filter(({ account }) => account !== member.account), member];
        return done({ ...stored, members });
      })
      .on("removeMember", (name, account) => {
        const stored = this.#get(me, name);
        const members = stored.members.filter((member) => member.account !== account);
        ensure(members.length < stored.members.length, "MemberUnknown");
        return done({ ...stored, members });
      })
      .on("setPolicy", (name, policy) => {
        const stored = this.#get(me, name);
        return done({ ...stored, workspace: { ...stored.workspace, policy } });
      })
      .on("adoptLineage", (name, lineage) => {
        const stored = this.#get(me, name);
        return done({ ...stored, workspace: { ...stored.workspace, lineage } });
      })
      .on("proposePlan", (owner, name, plan) => {
        ensure(this.#rights(me, owner, name).plan, "NotAllowed");
        const stored = this.#get(owner, name);
        const { head } = stored.workspace;
        const proposals = stored.proposals.filter((proposal) => proposal.head === head);
        ensure(!proposals.some((proposal) => proposal.plan === plan), "PlanKnown");
        return done({ ...stored, proposals: [...proposals, { plan, head, proposer: me, approvers: [] }] });
      })
      .on("approvePlan", (owner, name, plan) => {
        ensure(this.#rights(me, owner, name).approve, "NotAllowed");
        const stored = this.#get(owner, name);
        const proposal = stored.proposals.find((candidate) => candidate.plan === plan) ?? refuse("PlanUnknown");
        ensure(proposal.head === stored.workspace.head, "PlanStale");
        ensure(proposal.proposer !== me && !proposal.approvers.includes(me), "ApprovalInvalid");
        const approved = { ...proposal, approvers: [...proposal.approvers, me] };
        return done({ ...stored, proposals: stored.proposals.map((each) => (each === proposal ? approved : each)) });
      })
      .on("recordReplica", (owner, name, number, store) => {
        ensure(this.#rights(me, owner, name).apply, "NotAllowed");
        const revision = this.revisions.get(`${name} ${number}`);
        if (revision?.place !== "blob") return refuse("NoBlob");
        const replicas = [...new Set([...revision.replicas, store])];
        this.#putRevision(owner, name, { ...revision, replicas });
        return this.#chain.next();
      })
      .on("pruneState", (name, below) => {
        const stored = this.#get(me, name);
        ensure(this.revisions.get(`${name} ${below}`)?.kind.kind === "snapshot", "NotSnapshot");
        ensure(stored.workspace.head + 1n - below >= BigInt(stored.workspace.policy.keep), "Retained");
        for (let number = stored.workspace.oldest; number < below; number += 1n) {
          this.revisions.delete(`${name} ${number}`);
          this.#chain.dropRevision(me, name, number);
        }
        return done({ ...stored, workspace: { ...stored.workspace, oldest: below } });
      });
  }

  /** Somebody else's force-unlock. */
  takeLockAway(name: string, owner?: Address): ReturnType<FakeChain["next"]> {
    const stored = this.#get(owner ?? this.#ownerOf(name), name);
    ensure(stored.workspace.lock !== undefined, "NotLocked");
    return this.#put({ ...stored, workspace: { ...stored.workspace, lock: undefined } });
  }

  /** A fork drops the block with the newest revision of a workspace; what else that block did stays. */
  dropHead(name: string): void {
    const stored = this.#get(this.#ownerOf(name), name);
    const { head, owner } = stored.workspace;
    this.revisions.delete(`${name} ${head}`);
    this.#chain.dropRevision(owner, name, head);
    const before = this.revisions.get(`${name} ${head - 1n}`);
    const headHash = before === undefined ? ZERO : revisionHash(before.number, before);
    const snapshot = before?.kind.kind === "delta" ? before.kind.base : head - 1n;
    const lineage = before?.lineage;
    this.#put({ ...stored, workspace: { ...stored.workspace, head: head - 1n, headHash, snapshot, lineage } });
  }

  /** Everything, as JSON-able text, to carry over into another process. */
  save(): string {
    const all = { stored: [...this.#stored], revisions: [...this.revisions], timeMs: this.#chain.timeMs };
    return JSON.stringify(all, (_, value: unknown) => {
      if (typeof value === "bigint") return { bigint: String(value) };
      return value instanceof Uint8Array ? { bytes: Buffer.from(value).toString("base64") } : value;
    });
  }

  load(text: string, owner: Address): void {
    const all = JSON.parse(text, (_, value: unknown) => {
      if (typeof value !== "object" || value === null) return value;
      if ("bigint" in value) return BigInt(String(value.bigint));
      return "bytes" in value ? new Uint8Array(Buffer.from(String(value.bytes), "base64")) : value;
    }) as { stored: [string, Stored][]; revisions: [string, Revision][] };
    for (const [, stored] of all.stored) this.#keep(stored);
    for (const [key, revision] of all.revisions) this.#putRevision(owner, key.split(" ")[0] ?? "", revision);
  }

  #lock(me: Address, owner: Address, name: string, request: Parameters<FakeSigner["lockState"]>[2]) {
    ensure(this.#rights(me, owner, name).apply, "NotAllowed");
    const stored = this.#stored.get(`${owner} ${name}`) ?? made(owner, name);
    const { lock } = stored.workspace;
    const { id, operation, who, plan } = request;
    const isSame = lock?.id === id && lock.holder === me;
    if (!isSame && lock !== undefined && lock.leaseUntil > BigInt(this.#chain.timeMs)) refuse("Locked");
    this.#ensureApproved(stored, plan);
    const nonce = isSame && lock !== undefined ? lock.nonce : stored.nextNonce;
    const leaseUntil = BigInt(this.#chain.timeMs + request.leaseMs);
    const next = { id, operation, who, holder: me, leaseUntil, nonce, plan };
    const nextNonce = isSame ? stored.nextNonce : nonce + 1n;
    return { ...this.#put({ ...stored, nextNonce, workspace: { ...stored.workspace, lock: next } }), lock: next };
  }

  #ensureApproved({ workspace, proposals, members }: Stored, plan: Hex | undefined): void {
    if (workspace.policy.approvals === 0) return;
    if (plan === undefined) throw refusal("ApprovalNeeded");
    const proposal = proposals.find((candidate) => candidate.plan === plan) ?? refuse("PlanUnknown");
    ensure(proposal.head === workspace.head, "PlanStale");
    const mayApprove = (who: Address): boolean =>
      who === workspace.owner || members.some(({ account, rights }) => account === who && rights.approve);
    ensure(proposal.approvers.filter(mayApprove).length >= workspace.policy.approvals, "ApprovalNeeded");
  }

  #write(me: Address, ...args: Parameters<FakeSigner["writeState"]>) {
    const [owner, name, nonce, number, header, ciphertext, { release = false } = {}] = args;
    const stored = nonce === undefined ? this.#free(me, owner, name) : this.#held(me, owner, name, nonce);
    const { workspace } = stored;
    ensureFollows(workspace, number, header);
    const isWhole = header.sizeBytes === ciphertext.length && header.ciphertextHash === ciphertextHash(ciphertext);
    ensure(header.place === "blob" ? ciphertext.length === 0 : isWhole, "CiphertextMismatch");
    const { lineage, recipients } = header;
    const plan = nonce === undefined ? undefined : workspace.lock?.plan;
    const snapshot = header.kind.kind === "snapshot" ? number : workspace.snapshot;
    this.#putRevision(owner, name, { ...header, number, author: me, at: 1, plan, replicas: [], ciphertext });
    const headHash = revisionHash(number, header);
    const lock = release ? undefined : workspace.lock;
    const next = { ...workspace, head: number, headHash, lineage, recipients, snapshot, lock };
    return this.#put({ ...stored, workspace: next });
  }

  #free(me: Address, owner: Address, name: string): Stored {
    const stored = this.#get(owner, name);
    const { policy, lock } = stored.workspace;
    ensure(this.#rights(me, owner, name).apply, "NotAllowed");
    ensure(policy.lockFree && policy.approvals === 0, "LockNeeded");
    ensure(lock === undefined || lock.leaseUntil <= BigInt(this.#chain.timeMs), "Locked");
    return stored;
  }

  #held(me: Address, owner: Address, name: string, nonce: bigint): Stored {
    const stored = this.#get(owner, name);
    const { lock } = stored.workspace;
    if (lock === undefined) return refuse("NotLocked");
    ensure(lock.nonce === nonce, "NonceStale");
    ensure(lock.holder === me, "NotAllowed");
    return stored;
  }

  #rights(who: Address, owner: Address, name: string): StateRights {
    if (who === owner) return ALL;
    const members = this.#stored.get(`${owner} ${name}`)?.members ?? [];
    return members.find(({ account }) => account === who)?.rights ?? NO_RIGHTS;
  }

  #get(owner: Address, name: string): Stored {
    return this.#stored.get(`${owner} ${name}`) ?? refuse("WorkspaceUnknown");
  }

  #ownerOf(name: string): Address {
    const found = [...this.#stored.values()].find(({ workspace }) => workspace.name === name);
    return found?.workspace.owner ?? refuse("NotLocked");
  }

  #put(stored: Stored): ReturnType<FakeChain["next"]> {
    this.#keep(stored);
    return this.#chain.next();
  }

  #keep(stored: Stored): void {
    const { owner, name } = stored.workspace;
    const workspace = { ...stored.workspace, members: stored.members.length };
    this.#stored.set(`${owner} ${name}`, { ...stored, workspace });
    this.#chain.setWorkspace(workspace);
    this.#chain.setMembers(owner, name, stored.members);
    this.#chain.setProposals(owner, name, stored.proposals);
  }

  #putRevision(owner: Address, name: string, revision: Revision): void {
    this.revisions.set(`${name} ${revision.number}`, revision);
    this.#chain.setRevision(owner, name, revision);
  }
}

function ensureFollows(workspace: Workspace, number: bigint, header: RevisionHeader): void {
  ensure(number === workspace.head + 1n, "NumberOutOfOrder");
  ensure(header.previousHash === workspace.headHash, "PreviousMismatch");
  ensure(workspace.lineage === undefined || workspace.lineage === header.lineage, "LineageMismatch");
  ensure(!header.forced || workspace.policy.force, "ForceRefused");
  const { kind } = header;
  ensure(kind.kind === "snapshot" || (kind.base === workspace.snapshot && kind.base > 0n), "BaseMismatch");
}

function made(owner: Address, name: string): Stored {
  const policy = { approvals: 0, lockFree: false, force: true, keep: 0 };
  const none = { lineage: undefined, recipients: ZERO, lock: undefined, members: 0, policy };
  const workspace: Workspace = { owner, name, head: 0n, headHash: ZERO, snapshot: 0n, oldest: 1n, ...none };
  return { workspace, nextNonce: 1n, members: [], proposals: [] };
}
