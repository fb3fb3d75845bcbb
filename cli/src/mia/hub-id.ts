import type { Chain, HubId, HubIntegrity } from "@logos/chain-client";
import { CliError } from "../errors.js";

/** The number of a hub as somebody typed it. Throws `usage`. */
export function parseHubId(text: string): HubId {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new CliError("usage", `"${text.slice(0, 40)}" is no number of a hub`, { hint: "`logos hub list` shows them" });
}

/** Why the chain has no integrity record of a hub: it is unknown, or it never enrolled. */
export async function whyNotEnrolled(chain: Chain, id: HubId): Promise<CliError> {
  if ((await chain.hub(id)) === undefined) {
    return new CliError("not-found", `there is no hub ${id}`, { hint: "`logos hub list` shows them" });
  }
  return new CliError("not-found", `hub ${id} has no enrolled TPM`, {
    hint: "its agent enrols by itself when it is started with --tpm and --profile",
  });
}

/** What the chain knows of a hub's integrity. Throws `not-found` for an unknown hub and for one that never enrolled. */
export async function enrolledHub(chain: Chain, id: HubId): Promise<HubIntegrity> {
  const record = await chain.attestation.hub(id);
  if (record === undefined) throw await whyNotEnrolled(chain, id);
  return record;
}
