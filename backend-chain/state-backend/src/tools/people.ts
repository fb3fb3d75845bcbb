import type { Address, StateMember, StateRights } from "@logos/chain-client";
import type { Appended, Reader, SecretToRotate } from "../api.js";
import { secretsOf } from "../document/diff-states.js";
import { StateBackendError } from "../errors.js";
import type { Draft } from "../history/make-revision.js";
import { isRecipient, ownersRecipient, type Ring, readersOf, recipientsHash } from "../seal/index.js";
import { reasonOf } from "../workspace/refusals.js";
import type { ToolWorkspace } from "./tool-workspace.js";

const NO_RIGHTS: StateRights = { read: false, plan: false, apply: false, approve: false, unlock: false };

/** Sets a member and re-encrypts the head; see StateTools.setMember. */
export async function setMember(workspace: ToolWorkspace, member: StateMember): Promise<readonly SecretToRotate[]> {
  workspace.ensureOwner("change its members");
  const { recipient, rights, account } = member;
  ensureNotOwner(workspace, account);
  if (recipient !== undefined) ensureRecipient(recipient);
  if (rights.read && recipient === undefined) {
    throw new StateBackendError("malformed", `${account} is to read and has no age recipient; add it to the member`);
  }
  const { head } = await workspace.makeSure();
  if (head === 0n) await tellOwnersRecipient(workspace);
  return await changing(workspace, (name) => workspace.parts.signer.setMember(name, member));
}

/** Before there is a revision that carries it: a member may write the first one, for the owner too. */
async function tellOwnersRecipient(workspace: ToolWorkspace): Promise<void> {
  const { chain, signer } = workspace.parts;
  const { owner, name, key } = workspace.identity;
  const told = ownersRecipient(owner, await chain.members(owner, name));
  if (told !== key.recipient) {
    await signer.setMember(name, { account: owner, rights: NO_RIGHTS, recipient: key.recipient });
  }
}

export async function removeMember(workspace: ToolWorkspace, account: Address): Promise<readonly SecretToRotate[]> {
  workspace.ensureOwner("change its members");
  ensureNotOwner(workspace, account);
  return await changing(workspace, (name) => workspace.parts.signer.removeMember(name, account));
}

/** Who can read the newest revision, if it is one. */
export async function readers(workspace: ToolWorkspace): Promise<readonly Reader[]> {
  const { chain } = workspace.parts;
  const { owner, name } = workspace.identity;
  const { base } = await workspace.revision();
  const { owner: own, extra } = base.ring;
  const members = (await chain.members(owner, name)).filter(({ rights }) => rights.read);
  return [
    { recipient: own, who: "owner" as const, account: owner },
    ...members.flatMap(({ recipient, account }) =>
      recipient === undefined ? [] : [{ recipient, who: "member" as const, account }],
    ),
    ...extra.map((recipient) => ({ recipient, who: "extra" as const, account: undefined })),
  ];
}

export async function addRecipient(workspace: ToolWorkspace, recipient: string): Promise<void> {
  workspace.ensureOwner("change its recipients");
  ensureRecipient(recipient);
  await reencrypt(workspace, (ring) => ({ ...ring, extra: [...new Set([...ring.extra, recipient])].sort() }));
}

export async function removeRecipient(workspace: ToolWorkspace, recipient: string): Promise<readonly SecretToRotate[]> {
  workspace.ensureOwner("change its recipients");
  const { plaintext, base } = await workspace.revision();
  if (!base.ring.extra.includes(recipient)) {
    throw new StateBackendError("no-state", `${recipient.slice(0, 80)} is no extra recipient of this workspace`);
  }
  await reencrypt(workspace, (ring) => ({ ...ring, extra: ring.extra.filter((each) => each !== recipient) }));
  return secretsOf(plaintext);
}

/** Writes the newest state once more, for the readers of now. */
export async function reencrypt(workspace: ToolWorkspace, change: (ring: Ring) => Ring): Promise<Appended> {
  return await workspace.append("logos-recipients", async ({ number }): Promise<Draft> => {
    const { record, plaintext, base } = await workspace.reader.read(number);
    const { serial, lineage } = record;
    return { plaintext, serial, lineage, forced: false, ring: change(base.ring) };
  });
}

async function changing(
  workspace: ToolWorkspace,
  change: (name: string) => Promise<unknown>,
): Promise<readonly SecretToRotate[]> {
  const { chain, logger } = workspace.parts;
  const { owner, name } = workspace.identity;
  const { head } = await workspace.onChain();
  const before = await chain.members(owner, name);
  await change(name);
  if (head === 0n) return [];
  const { plaintext, base, header } = await workspace.revision();
  const [old, young] = [readersOf(base.ring, before), readersOf(base.ring, await chain.members(owner, name))];
  if (recipientsHash(young) !== header.recipients) {
    try {
      await reencrypt(workspace, (ring) => ring);
    } catch (error) {
      // A policy of approvals has no plan for this.
      if (!(error instanceof StateBackendError) || error.code !== "refused") throw error;
      logger.warn(`the newest state is not encrypted anew now, but with the next apply: ${reasonOf(error)}`);
    }
  }
  return old.some((reader) => !young.includes(reader)) ? secretsOf(plaintext) : [];
}

function ensureNotOwner({ identity }: ToolWorkspace, account: Address): void {
  if (account !== identity.owner) return;
  throw new StateBackendError("refused", `${account} owns ${identity.name} and has all rights on it, as no member has`);
}

function ensureRecipient(recipient: string): void {
  const isOne: boolean = isRecipient(recipient);
  if (!isOne)
    throw new StateBackendError("malformed", `${recipient.slice(0, 80)} is no age recipient; it looks like age1…`);
}
