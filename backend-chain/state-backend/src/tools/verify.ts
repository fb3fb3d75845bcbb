import { type Chain, type RevisionRecord, revisionHash, type Workspace } from "@logos/chain-client";
import type { Fault, VerifyReport } from "../api.js";
import { StateBackendError } from "../errors.js";
import { continues } from "../history/seen-heads.js";
import { reasonOf } from "../workspace/refusals.js";
import type { ToolWorkspace } from "./tool-workspace.js";

/** Walks all revisions of a workspace; see StateTools.verify. */
export async function verify(workspace: ToolWorkspace, others: readonly Chain[]): Promise<VerifyReport> {
  const { seen, chain } = workspace.parts;
  const { owner, name } = workspace.identity;
  const found = await workspace.onChain();
  const records: RevisionRecord[] = [];
  for await (const record of workspace.records()) records.push(record);
  const faults = [...linkFaults(found, records)];
  const before = seen.get(owner, name);
  if (before !== undefined) faults.push(...(await historyFault(chain, found, before)));
  for (const other of others) faults.push(...(await otherFault(other, found, records)));
  let opened = 0;
  for (const { number } of records) {
    const fault = await contentFault(workspace, number);
    if (fault === undefined) opened += 1;
    else if (fault !== "not-ours") faults.push(fault);
  }
  if (faults.length === 0 && found.head > 0n) seen.put(owner, name, { number: found.head, hash: found.headHash });
  faults.sort((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0));
  return { head: found.head, oldest: found.oldest, linked: records.length, opened, faults };
}

function linkFaults({ head, headHash, oldest }: Workspace, records: readonly RevisionRecord[]): readonly Fault[] {
  const faults: Fault[] = [];
  const byNumber = new Map(records.map((record) => [record.number, record]));
  for (let number = oldest; number <= head; number += 1n) {
    const record = byNumber.get(number);
    if (record === undefined) {
      faults.push({ code: "missing-revision", number, text: `revision ${number} is not on chain` });
      continue;
    }
    const next = byNumber.get(number + 1n);
    const named = number === head ? headHash : next?.previousHash;
    if (named === undefined || named === revisionHash(number, record)) continue;
    const by = number === head ? "the workspace" : `revision ${number + 1n}`;
    faults.push({
      code: "broken-chain",
      number,
      text: `revision ${number} is another one than ${by} names by its hash`,
    });
  }
  return faults;
}

async function historyFault(
  chain: Chain,
  workspace: Workspace,
  before: { readonly number: bigint; readonly hash: `0x${string}` },
): Promise<readonly Fault[]> {
  try {
    await continues(chain, workspace, before);
    return [];
  } catch (error) {
    if (!(error instanceof StateBackendError)) throw error;
    const code = workspace.head < before.number ? "rolled-back" : "two-heads";
    return [{ code, number: before.number, text: reasonOf(error) }];
  }
}

/** Another view of the chain may be behind, and never otherwise. */
async function otherFault(
  other: Chain,
  ours: Workspace,
  records: readonly RevisionRecord[],
): Promise<readonly Fault[]> {
  const theirs = await other.workspace(ours.owner, ours.name);
  if (theirs === undefined || theirs.head === 0n || ours.head === 0n) return [];
  const number = theirs.head < ours.head ? theirs.head : ours.head;
  const [record] = await other.revisions(ours.owner, ours.name, number, 1);
  const own = records.find((candidate) => candidate.number === number);
  if (record === undefined || own === undefined) return [];
  if (revisionHash(number, record) === revisionHash(number, own)) return [];
  const text = `${other.endpoint} has another revision ${number} than this chain: two histories of one workspace`;
  return [{ code: "two-heads", number, text }];
}

async function contentFault(workspace: ToolWorkspace, number: bigint): Promise<Fault | "not-ours" | undefined> {
  try {
    await workspace.reader.read(number);
    return undefined;
  } catch (error) {
    if (!(error instanceof StateBackendError)) throw error;
    const text = reasonOf(error);
    switch (error.code) {
      case "not-ours":
        return "not-ours";
      case "wrong-context":
        return { code: "swapped", number, text };
      case "missing-blob":
        return { code: "missing-blob", number, text };
      case "broken-history":
        return { code: text.includes("decrypts to another") ? "wrong-state" : "changed-bytes", number, text };
      default:
        return { code: "changed-bytes", number, text };
    }
  }
}
