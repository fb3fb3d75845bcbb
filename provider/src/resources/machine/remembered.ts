import type { PrivateState } from "../../framework/private-state.js";
import type { Tenancy } from "../../tenancy.js";

/** What a machine's state keeps beside its attributes: the chain and the workspace that its number belongs to. */
export function remember({ chain }: Tenancy, workspace: string): PrivateState {
  return { genesis: chain.genesisHash, workspace };
}

/** The workspace that a machine was made in; it stays there when the provider moves to another. */
export function workspaceOf(remembered: PrivateState, { workspace }: Tenancy): string {
  return remembered["workspace"] ?? workspace;
}

/** Whether a state was written on another chain than the one that is connected. */
export function isOfAnotherChain(remembered: PrivateState, { chain }: Tenancy): boolean {
  const { genesis } = remembered;
  return genesis !== undefined && genesis !== chain.genesisHash;
}
