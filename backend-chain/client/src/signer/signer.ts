import type { Signer, SigningKey } from "../api/chain.js";
import type { GiveUpReason, Observation } from "../api/duties.js";
import type { Address, Fence, Hex, ResourceId } from "../api/identifiers.js";
import type { Included } from "../api/included.js";
import type { MachineRequest } from "../api/provisioning.js";
import type { RevisionHeader, StateLock, StateMember, StatePolicy } from "../api/tfstate.js";
import type { Asked } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { plainFence, plainRequest, utf8Bytes } from "../shapes/desire.js";
import { bigint, record } from "../shapes/from.js";
import { digest, plainHeader, plainMember } from "../shapes/tfstate.js";
import { publicKeyOf } from "../values/address.js";
import type { AccountSender, Dispatched } from "./account.js";
import { AttestationSigner } from "./attestation-calls.js";
import { batchCall } from "./batch-call.js";
import { Batches } from "./batches.js";
import { ensureInBounds } from "./bounds.js";
import { eventOf } from "./events.js";

type Args = Readonly<Record<string, unknown>>;

const requested = record<{ id: bigint }>({ id: ["resource", bigint] });
const locked = record<Pick<StateLock, "nonce" | "leaseUntil">>({
  nonce: ["nonce", bigint],
  leaseUntil: ["lease_until", bigint],
});
const REASONS: Readonly<Record<GiveUpReason, string>> = {
  "hub-unreachable": "HubUnreachable",
  "hub-refused": "HubRefused",
  "driver-failed": "DriverFailed",
};
const FINDINGS = { ok: "Ok", mismatch: "Mismatch", unknown: "Unknown" } as const;

/** The calls of one account as functions; see {@link Signer}. */
export class ChainSigner implements Signer {
  readonly address: Address;
  readonly attestation: AttestationSigner;
  readonly #sender: AccountSender;
  readonly #source: RuntimeSource;
  readonly #batches: Batches;

  constructor(key: SigningKey, sender: AccountSender, connection: Asked, source: RuntimeSource) {
    this.address = key.address;
    this.#sender = sender;
    this.#source = source;
    this.attestation = new AttestationSigner(key.address, sender, connection, source);
    this.#batches = new Batches(sender, connection, source);
  }

  async request(request: MachineRequest): Promise<Included & { readonly id: ResourceId }> {
    ensureInBounds(request);
    const { included, events } = await this.#together("request", { request: plainRequest(request) });
    return { ...included, id: eventOf(events, "Provisioning", "Requested", requested).id };
  }
  async update(id: ResourceId, request: MachineRequest): Promise<Included> {
    ensureInBounds(request);
    return (await this.#together("update", { resource: id, request: plainRequest(request) })).included;
  }
  async remove(id: ResourceId): Promise<Included> {
    return (await this.#together("remove", { resource: id })).included;
  }
  async transfer(to: Address, amount: bigint): Promise<Included> {
    return await this.#single("Balances", "transfer_keep_alive", {
      dest: { type: "Id", value: publicKeyOf(to) },
      value: amount,
    });
  }

  async accept(id: ResourceId, fence: Fence): Promise<Included> {
    return await this.#report("accept", id, fence, {});
  }
  async checkpoint(id: ResourceId, fence: Fence, step: string, journalRoot: Hex): Promise<Included> {
    return await this.#report("checkpoint", id, fence, { step: utf8Bytes(step), journal_root: digest(journalRoot) });
  }
  async commitResult(id: ResourceId, fence: Fence, commitment: Hex): Promise<Included> {
    return await this.#report("commit_result", id, fence, { result: digest(commitment) });
  }
  async revealResult(id: ResourceId, fence: Fence, facts: Uint8Array, salt: Uint8Array): Promise<Included> {
    return await this.#report("reveal_result", id, fence, { facts, salt });
  }
  async giveUp(id: ResourceId, fence: Fence, reason: GiveUpReason): Promise<Included> {
    return await this.#report("give_up", id, fence, { reason: { type: REASONS[reason] } });
  }
  async commitObservation(id: ResourceId, fence: Fence, commitment: Hex): Promise<Included> {
    const args = { resource: id, fence: plainFence(fence), commitment: digest(commitment) };
    return await this.#single("Checks", "commit_observation", args);
  }
  async revealObservation(
    id: ResourceId,
    fence: Fence,
    { findings, facts, evidenceRoot }: Observation,
    salt: Uint8Array,
  ): Promise<Included> {
    const observation = {
      findings: findings.map((finding) => ({ type: FINDINGS[finding] })),
      facts,
      evidence_root: digest(evidenceRoot),
    };
    return await this.#single("Checks", "reveal_observation", {
      resource: id,
      fence: plainFence(fence),
      observation,
      salt,
    });
  }

  async announceHub(endpoint: string, tlsKey: Uint8Array): Promise<Included> {
    return await this.#single("Hubs", "announce", { endpoint: utf8Bytes(endpoint), tls_key: tlsKey });
  }
  async announceDaemon(tlsKey: Uint8Array): Promise<Included> {
    return await this.#single("Executors", "set_tls_key", { tls_key: tlsKey });
  }

  async lockState(
    owner: Address,
    name: string,
    lock: Parameters<Signer["lockState"]>[2],
  ): Promise<Included & { readonly lock: StateLock }> {
    const { id, operation, who, leaseMs, plan } = lock;
    const { included, events } = await this.#send("Tfstate", "lock", {
      ...workspaceOf(owner, name),
      id: utf8Bytes(id),
      operation: utf8Bytes(operation),
      who: utf8Bytes(who),
      lease_ms: BigInt(leaseMs),
      plan: plan === undefined ? undefined : digest(plan),
    });
    const taken = eventOf(events, "Tfstate", "Locked", locked);
    return { ...included, lock: { id, operation, who, plan, holder: this.address, ...taken } };
  }
  async renewState(owner: Address, name: string, nonce: bigint, leaseMs: number): Promise<Included> {
    const args = { ...workspaceOf(owner, name), nonce, lease_ms: BigInt(leaseMs) };
    return await this.#single("Tfstate", "renew", args);
  }
  async unlockState(owner: Address, name: string, nonce: bigint): Promise<Included> {
    return await this.#single("Tfstate", "unlock", { ...workspaceOf(owner, name), nonce });
  }
  async forceUnlockState(owner: Address, name: string): Promise<Included> {
    return await this.#single("Tfstate", "force_unlock", workspaceOf(owner, name));
  }
  async writeState(
    owner: Address,
    name: string,
    nonce: bigint | undefined,
    number: bigint,
    header: RevisionHeader,
    ciphertext: Uint8Array,
    { release = false }: { readonly release?: boolean } = {},
  ): Promise<Included> {
    const workspace = workspaceOf(owner, name);
    const { runtime } = this.#source;
    const args = { ...workspace, nonce, number, header: plainHeader(header), ciphertext };
    const write = runtime.call("Tfstate", "write", args);
    if (!release) return (await this.#sender.send(write)).included;
    const unlock = runtime.call("Tfstate", "unlock", { ...workspace, nonce });
    return (await this.#sender.send(batchCall(runtime, "batch_all", [write, unlock]))).included;
  }
  async setMember(name: string, member: StateMember): Promise<Included> {
    const args = { name: utf8Bytes(name), account: publicKeyOf(member.account), member: plainMember(member) };
    return await this.#single("Tfstate", "set_member", args);
  }
  async removeMember(name: string, account: Address): Promise<Included> {
    return await this.#single("Tfstate", "remove_member", { name: utf8Bytes(name), account: publicKeyOf(account) });
  }
  async setPolicy(name: string, { approvals, lockFree, force, keep }: StatePolicy): Promise<Included> {
    const policy = { approvals, lock_free: lockFree, force, keep };
    return await this.#single("Tfstate", "set_policy", { name: utf8Bytes(name), policy });
  }
  async proposePlan(owner: Address, name: string, plan: Hex): Promise<Included> {
    return await this.#single("Tfstate", "propose", { ...workspaceOf(owner, name), plan: digest(plan) });
  }
  async approvePlan(owner: Address, name: string, plan: Hex): Promise<Included> {
    return await this.#single("Tfstate", "approve", { ...workspaceOf(owner, name), plan: digest(plan) });
  }
  async adoptLineage(name: string, lineage: Hex): Promise<Included> {
    return await this.#single("Tfstate", "adopt", { name: utf8Bytes(name), lineage: digest(lineage) });
  }
  async recordReplica(owner: Address, name: string, number: bigint, store: string): Promise<Included> {
    const args = { ...workspaceOf(owner, name), number, store: utf8Bytes(store) };
    return await this.#single("Tfstate", "record_replica", args);
  }
  async pruneState(name: string, below: bigint): Promise<Included> {
    return await this.#single("Tfstate", "prune", { name: utf8Bytes(name), below });
  }

  /** A call of a tenant: shares an extrinsic with others. */
  async #together(name: string, args: Args): Promise<Dispatched> {
    return await this.#batches.send({ name, call: this.#source.runtime.call("Provisioning", name, args) });
  }

  /** A report on an assignment: alone, for only so it is feeless. */
  async #report(name: string, id: ResourceId, fence: Fence, args: Args): Promise<Included> {
    return await this.#single("Provisioning", name, { resource: id, fence: plainFence(fence), ...args });
  }

  async #single(pallet: string, name: string, args: Args): Promise<Included> {
    return (await this.#send(pallet, name, args)).included;
  }

  async #send(pallet: string, name: string, args: Args): Promise<Dispatched> {
    return await this.#sender.send(this.#source.runtime.call(pallet, name, args));
  }
}

function workspaceOf(owner: Address, name: string): Args {
  return { owner: publicKeyOf(owner), name: utf8Bytes(name) };
}
