import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Hex, Proposal } from "@logos/chain-client";
import { StateBackendError } from "@logos/state-backend";
import { CliError } from "../errors.js";
import type { StateWork } from "../state/tools.js";

const DIGEST = /^0x[0-9a-f]{64}$/;

/** A plan that was opened, and what the chain says about it. */
export interface OpenedPlan {
  readonly proposal: Proposal;
  /** Terraform's plan file. */
  readonly plan: Uint8Array;
}

const LISTED = "`logos plan show` lists the plans that were proposed";

/** The proposal of a digest, or undefined for a word that is none. Throws `not-found` for one that nobody proposed. */
export async function proposalOf(work: StateWork, word: string): Promise<Proposal | undefined> {
  if (!DIGEST.test(word)) return undefined;
  const found = (await work.tools.proposals(work.workspace)).find(({ plan }) => plan === (word as Hex));
  if (found === undefined) throw new CliError("not-found", `nobody proposed the plan ${word}`, { hint: LISTED });
  return found;
}

/** Opens a file of `logos plan save`: it is one of the plans that were proposed, or it is refused. */
export async function openSealedPlan(work: StateWork, directory: string, name: string): Promise<OpenedPlan> {
  const file = resolve(directory, name);
  let sealed: Uint8Array;
  try {
    sealed = readFileSync(file);
  } catch (cause) {
    throw new CliError("not-found", `${file} cannot be read`, { cause });
  }
  let last: unknown;
  for (const proposal of await work.tools.proposals(work.workspace)) {
    try {
      return { proposal, plan: await work.tools.openPlan(work.workspace, sealed, proposal.plan) };
    } catch (error) {
      if (!(error instanceof StateBackendError)) throw error;
      last = error;
    }
  }
  throw new CliError("not-found", `${file} is none of the plans that were proposed for ${work.workspace}`, {
    hint: LISTED,
    cause: last,
  });
}
