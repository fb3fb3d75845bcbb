import type { HubId, ResourceView } from "@logos/chain-client";

/**
 * Whether a machine that this hub holds must go because finalised state removed it or placed it elsewhere. While nobody is
 * placed (a redraw is under way) it stays: it may be wanted here again. What the chain does not know stays, too: a chain
 * that lost its memory is no reason to delete machines.
 */
export function mustDepart(hub: HubId, view: ResourceView | undefined): boolean {
  if (view === undefined) return false;
  if (view.ended !== undefined) return true;
  const places = [view.resource?.hub, view.job?.hub].filter((place) => place !== undefined);
  return places.length > 0 && !places.includes(hub);
}
