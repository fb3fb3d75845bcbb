import type { Address, Chain, Hex, ResourceId, ResourceView } from "@logos/chain-client";
import type { Judgement } from "./admission.js";

/** The TLS key that a daemon registered, if any. */
export async function registeredKey(chain: Chain, account: Address | undefined): Promise<Hex | undefined> {
  const daemon = account === undefined ? undefined : await chain.daemon(account);
  return daemon === undefined || daemon.tlsKey === "0x" ? undefined : daemon.tlsKey;
}

/** The keys of those who were drawn to look. */
export async function seatKeys(chain: Chain, view: ResourceView | undefined): Promise<readonly Hex[]> {
  const keys = await Promise.all((view?.check?.seats ?? []).map(({ account }) => registeredKey(chain, account)));
  return keys.filter((key) => key !== undefined);
}

/**
 * Judges the view of a resource now and at each change, until the judgement is not to wait. Callers often have seen a newer
 * block; who is still ahead of this chain when `signal` aborts is told UNKNOWN.
 */
export async function judgeInTime<T>(
  chain: Chain,
  id: ResourceId,
  signal: AbortSignal,
  judge: (view: ResourceView | undefined) => Promise<Judgement<T>>,
): Promise<Exclude<Judgement<T>, { readonly kind: "wait" }>> {
  for await (const view of chain.watchResource(id, signal)) {
    const judgement = await judge(view);
    if (judgement.kind !== "wait") return judgement;
  }
  return { kind: "refused", refusal: { code: "UNKNOWN", reason: "the chain does not ask for this, seen from here" } };
}
