import { revisionHash } from "@logos/chain-client";
import type { Appended, LeftBehind } from "../api.js";
import { withSerial } from "../document/with-serial.js";
import { StateBackendError } from "../errors.js";
import type { LogEntry, StateLog } from "../log/index.js";
import { openCopy } from "../seal/index.js";
import type { ToolWorkspace } from "./tool-workspace.js";

/** What a local log has that is not on chain; what only waits to be final is. */
export async function leftBehind(
  log: StateLog,
  around: { nameOf(entry: LogEntry): string; workspaceOf(name: string): ToolWorkspace },
): Promise<readonly LeftBehind[]> {
  const left: LeftBehind[] = [];
  for (const entry of [...log.pending(), ...log.stranded()]) {
    const { number, serial } = entry;
    const workspace = around.nameOf(entry);
    const reason = "reason" in entry ? String(entry.reason) : undefined;
    if (reason === undefined && (await isThere(around.workspaceOf(workspace), entry))) continue;
    left.push({ workspace, number, serial, reason });
  }
  return left;
}

/** Appends the newest state that the log has of a workspace; see StateTools.recover. */
export async function recover(
  workspace: ToolWorkspace,
  log: StateLog,
  evenOver: bigint | undefined,
): Promise<Appended> {
  const { owner, name } = workspace.identity;
  const ofThis = ({ owner: whose, workspace: what }: LogEntry): boolean => whose === owner && what === name;
  const entries = [...log.pending(), ...log.stranded()].filter(ofThis);
  entries.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  const newest = entries.at(-1);
  if (newest === undefined) throw new StateBackendError("no-state", `the local log has nothing of ${name}`);
  const forget = (): void => {
    for (const entry of entries) log.remove(entry);
  };
  const missing: LogEntry[] = [];
  for (const entry of entries) if (!(await isThere(workspace, entry))) missing.push(entry);
  const [first] = missing;
  if (first === undefined) {
    forget();
    return { number: newest.number, serial: newest.serial };
  }
  const appended = await workspace.append("logos-recover", async ({ number, hash }, { lineage }) => {
    const isNext = number + 1n === first.number && (first.previousHash ?? hash) === hash;
    const isOver = number >= first.number || (number + 1n === first.number && !isNext);
    if (isOver && evenOver !== number) {
      const text = `revision ${number} of ${name} is not the one that the log's state, made for ${first.number}, follows`;
      const way = `somebody wrote since: compare them, then: logos state recover --even-over ${number}`;
      throw new StateBackendError("refused", `${text}; ${way}`);
    }
    if (lineage !== undefined && lineage !== newest.lineage) {
      throw new StateBackendError("refused", `the log's state of ${name} has another lineage: logos state adopt first`);
    }
    const plaintext = await openCopy(workspace.identity, newest.sealed, newest.number);
    const last = number === 0n ? undefined : (await workspace.reader.sealed(number)).record.serial;
    const isBehind = last !== undefined && newest.serial <= last;
    const serial = isBehind ? last + 1n : newest.serial;
    return {
      plaintext: isBehind ? withSerial(plaintext, serial) : plaintext,
      serial,
      lineage: newest.lineage,
      forced: false,
    };
  });
  forget();
  return appended;
}

/** It may have been included after all. */
async function isThere(workspace: ToolWorkspace, { number, made }: LogEntry): Promise<boolean> {
  if (made === undefined) return false;
  const { owner, name } = workspace.identity;
  const theirs = await workspace.parts.chain.revision(owner, name, number);
  return theirs !== undefined && revisionHash(number, theirs) === revisionHash(number, made.header);
}
