import { join } from "node:path";
import { type Address, ciphertextHash } from "@logos/chain-client";
import type { StateTools, StateToolsOptions } from "../api.js";
import { ownersBy } from "../backend/owners.js";
import { Blobs } from "../blobs/blobs.js";
import { FolderStore } from "../blobs/folder-store.js";
import { DeltaMaker } from "../delta/delta-maker.js";
import { diffStates, secretsOf } from "../document/diff-states.js";
import { withSerial } from "../document/with-serial.js";
import { StateBackendError } from "../errors.js";
import { SeenHeads } from "../history/seen-heads.js";
import { accountFolder, type LogEntry, logFile, StateLog } from "../log/index.js";
import { Quarantine } from "../quarantine/quarantine.js";
import { lineageHash, openCopy, openTenantKey, packCopy, rotateTenantKey, sealCopy, sealPlain } from "../seal/index.js";
import { isRefusal } from "../workspace/refusals.js";
import { addRecipient, readers, reencrypt, removeMember, removeRecipient, setMember } from "./people.js";
import { prune } from "./prune.js";
import { planRebuild, startOver } from "./rebuild.js";
import { leftBehind, recover } from "./recover.js";
import { ToolWorkspace } from "./tool-workspace.js";
import { verify } from "./verify.js";

const NAME = /^[a-z0-9._-]{1,128}$/;
const LOG_WAIT_MS = 2_000;

/** Opens the tools of one account on one chain; see {@link StateTools}. Throws `key-file`. */
export async function openStateTools(options: StateToolsOptions): Promise<StateTools> {
  const { chain, signer, label, home, logger } = options;
  const keyFile = join(home, "keys", `${label}.age`);
  const folder = accountFolder(home, chain.genesisHash, signer.address);
  const quarantine = new Quarantine(join(folder, "quarantine"));
  const deltas = new DeltaMaker(logger);
  const stores = options.stores ?? [new FolderStore(join(home, "blobs"))];
  const seen = new SeenHeads(join(folder, "heads"));
  const parts = { chain, signer, deltas, seen, logger, blobs: new Blobs(stores, logger) };
  const ownerOf = ownersBy(label, signer.address, options.owners ?? {});
  let key = await openTenantKey(keyFile);

  const placeOf = (workspace: string): { readonly owner: Address; readonly name: string } => {
    const [whose = "", name = "", ...rest] = workspace.split("/");
    const owner = ownerOf(whose);
    if (owner !== undefined && rest.length === 0 && NAME.test(name)) return { owner, name };
    const text = `"${workspace.slice(0, 200)}" is no workspace; it looks like ${label}/web, or <address>/web`;
    throw new StateBackendError("malformed", text);
  };
  const of = (workspace: string): ToolWorkspace =>
    new ToolWorkspace({ ...placeOf(workspace), account: signer.address, key }, parts);
  const pathOf = (owner: Address, name: string): string => `${owner === signer.address ? label : owner}/${name}`;
  const recipientsOf = async (workspace: string): Promise<string[]> =>
    (await readers(of(workspace))).map(({ recipient }) => recipient);
  const withLog = async <T>(use: (log: StateLog) => T | Promise<T>): Promise<T> => {
    const log = new StateLog(logFile(home, chain.genesisHash, signer.address), LOG_WAIT_MS);
    try {
      return await use(log);
    } finally {
      log.close();
    }
  };

  return {
    log: (workspace, from) => of(workspace).records(from),
    async show(workspace, number) {
      const { record, plaintext } = await of(workspace).revision(number);
      return { record, plaintext };
    },
    async diff(workspace, from, to) {
      const tool = of(workspace);
      return diffStates((await tool.revision(from)).plaintext, (await tool.revision(to)).plaintext);
    },
    async rollback(workspace, to) {
      const tool = of(workspace);
      const old = await tool.revision(to);
      return await tool.append("logos-rollback", async ({ number, base }) => {
        // Its header is enough: the newest may be what cannot be read.
        const [last] = await chain.revisions(tool.identity.owner, tool.identity.name, number, 1);
        const serial = (last ?? old.record).serial + 1n;
        const { lineage } = old.record;
        const plaintext = withSerial(old.plaintext, serial);
        return { plaintext, serial, lineage, forced: false, ...(base === undefined ? { ring: old.base.ring } : {}) };
      });
    },
    verify: (workspace, others = []) => verify(of(workspace), others),
    async acceptHistory(workspace) {
      const { owner, name } = placeOf(workspace);
      seen.forget(owner, name);
    },
    async export(workspace, number) {
      const tool = of(workspace);
      const { record, plaintext } = await tool.revision(number);
      const { ciphertext } = await tool.reader.sealed(record.number);
      return { record, ciphertext, readable: await sealPlain(plaintext, await recipientsOf(workspace)) };
    },
    async adopt(workspace, lineage) {
      const tool = of(workspace);
      tool.ensureOwner("adopt another lineage");
      await signer.adoptLineage(tool.identity.name, lineageHash(lineage));
    },
    async unlock(workspace) {
      const { owner, name } = placeOf(workspace);
      await signer.forceUnlockState(owner, name).catch((error: unknown) => {
        if (isRefusal(error, "NotLocked")) return;
        if (!isRefusal(error, "NotAllowed")) throw error;
        const text = `${signer.address} has no right to take locks away on ${name}; ask ${owner}, its owner`;
        throw new StateBackendError("not-allowed", text, { cause: error });
      });
    },
    prune: (workspace, below) => prune(of(workspace), below),

    async quarantine() {
      return quarantine.list().map(({ workspace, ...rest }) => {
        const [owner = "", name = ""] = workspace.split("/");
        return { ...rest, workspace: pathOf(owner, name) };
      });
    },
    openQuarantined: (id) => quarantine.open(id, key),
    dropQuarantined: async (id) => quarantine.drop(id),
    leftBehind: () => {
      const nameOf = ({ owner, workspace }: LogEntry): string => pathOf(owner, workspace);
      return withLog((log) => leftBehind(log, { nameOf, workspaceOf: of }));
    },
    recover: (workspace, { evenOver } = {}) => withLog((log) => recover(of(workspace), log, evenOver)),

    async members(workspace) {
      const { owner, name } = placeOf(workspace);
      return (await chain.members(owner, name)).filter(({ account }) => account !== owner);
    },
    setMember: (workspace, member) => setMember(of(workspace), member),
    removeMember: (workspace, account) => removeMember(of(workspace), account),
    policy: async (workspace) => (await of(workspace).onChain()).policy,
    async setPolicy(workspace, policy) {
      const tool = of(workspace);
      tool.ensureOwner("set its policy");
      await signer.setPolicy(tool.identity.name, policy);
    },
    readers: (workspace) => readers(of(workspace)),
    addRecipient: (workspace, recipient) => addRecipient(of(workspace), recipient),
    removeRecipient: (workspace, recipient) => removeRecipient(of(workspace), recipient),
    async rotate(workspace) {
      const tool = of(workspace);
      tool.ensureOwner("rotate its key; a member makes a key and has the owner set it");
      const { plaintext } = await tool.revision();
      key = await rotateTenantKey(keyFile);
      await reencrypt(of(workspace), (ring) => ring);
      return secretsOf(plaintext);
    },

    async proposals(workspace) {
      const { owner, name } = placeOf(workspace);
      return await chain.proposals(owner, name);
    },
    async propose(workspace, plan) {
      const { owner, name } = placeOf(workspace);
      const digest = ciphertextHash(plan);
      const found = await of(workspace).onChain();
      const recipients = found.head === 0n ? [key.recipient] : await recipientsOf(workspace);
      const sealed = await sealCopy({ owner, name, key }, await packCopy(plan), { recipients });
      await signer.proposePlan(owner, name, digest).catch((error: unknown) => {
        // The same plan again: it was proposed already.
        if (!isRefusal(error, "PlanKnown")) throw error;
      });
      return { digest, sealed };
    },
    async approve(workspace, digest) {
      const { owner, name } = placeOf(workspace);
      await signer.approvePlan(owner, name, digest);
    },
    async openPlan(workspace, sealed, digest) {
      const { owner, name } = placeOf(workspace);
      const plan = await openCopy({ owner, name, key }, sealed);
      if (ciphertextHash(plan) === digest) return plan;
      throw new StateBackendError("refused", `this plan file is not plan ${digest}`);
    },

    planRebuild: (workspace, planJson) => planRebuild(chain, { owner: placeOf(workspace).owner, workspace }, planJson),
    startOver: (workspace) => startOver(of(workspace)),
    close: () => deltas.close(),
  };
}
