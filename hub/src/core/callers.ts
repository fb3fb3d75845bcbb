import type { Address, Chain, Hex, ResourceView } from "@logos/chain-client";
import { type Judgement, refuse } from "./admission.js";

/** The TLS key that a daemon registered, if any. */
export async function registeredKey(chain: Chain, account: Address | undefined): Promise<Hex | undefined> {
  const daemon = account === undefined ? undefined : await chain.daemon(account);
  return daemon === undefined || daemon.tlsKey === "0x" ? undefined : daemon.tlsKey;
}

/** The keys that some daemons registered, of those who have one. */
export async function registeredKeys(chain: Chain, accounts: readonly Address[]): Promise<readonly Hex[]> {
  const keys = await Promise.all(accounts.map((account) => registeredKey(chain, account)));
  return keys.filter((key) => key !== undefined);
}

/** The keys of those who were drawn to look. */
export function seatKeys(chain: Chain, view: ResourceView | undefined): Promise<readonly Hex[]> {
  const accounts = (view?.check?.seats ?? []).map(({ account }) => account);
  return registeredKeys(chain, accounts);
}

/**
 * Judges what the chain shows now and at each change, until the judgement is not to wait. Callers often have seen a newer
 * block; who is still ahead of this chain when the views end is told UNKNOWN.
 */
export async function untilJudged<V, T>(
  views: AsyncIterable<V>,
  judge: (view: V) => Promise<Judgement<T>>,
): Promise<Exclude<Judgement<T>, { readonly kind: "wait" }>> {
  for await (const view of views) {
    const judgement = await judge(view);
    if (judgement.kind !== "wait") return judgement;
  }
  return refuse("UNKNOWN", "the chain does not ask for this, seen from here");
}
