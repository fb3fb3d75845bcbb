import type { Chain, MachineRequest, ResourceId, ResourceView } from "@logos/chain-client";
import { FUNDED_ACCOUNTS } from "../../devnet/funded-accounts.js";
import { phaseText } from "../../machine-view.js";

/** The address of `//Alice`. */
export const ALICE: string = FUNDED_ACCOUNTS[0]?.address ?? "";

/** A request for a small machine; `vcpu` is what updates change. */
export const machineRequest = (name: string, vcpu = 1n, workspace = "alice/test"): MachineRequest => ({
  workspace,
  name,
  type: { name: "vm.small", version: 1 },
  attributes: {
    image: { kind: "text", value: "debian-13" },
    vcpu: { kind: "uint", value: vcpu },
    memory_mib: { kind: "uint", value: 1024n },
    disk_gib: { kind: "uint", value: 10n },
  },
  placement: {},
  deleteProtection: false,
});

/** Follows a resource until `isReached`; rejects with its last phase after `timeoutMs`. */
export async function until(
  chain: Chain,
  id: ResourceId,
  isReached: (view: ResourceView) => boolean,
  timeoutMs: number,
): Promise<ResourceView> {
  const signal = AbortSignal.timeout(timeoutMs);
  let last: ResourceView | undefined;
  for await (const view of chain.watchResource(id, signal)) {
    if (view === undefined) continue;
    last = view;
    if (isReached(view)) return view;
  }
  throw new Error(`resource ${id} is, after ${timeoutMs} ms, ${last === undefined ? "unknown" : phaseText(last)}`);
}

/** True if the newest generation of a resource is verified and nothing goes on. */
export const isVerified = ({ resource, job }: ResourceView): boolean =>
  resource?.phase === "live" && job === undefined && resource.actual?.generation === resource.generation;

export const isEnded = ({ ended }: ResourceView): boolean => ended !== undefined;

/** Names of the machines of Alice's workspace that have not ended. */
export async function livingNames(chain: Chain, workspace: string): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { resource } of chain.resourcesOf(ALICE)) {
    if (resource?.workspace === workspace) names.push(resource.name);
  }
  return names.sort();
}
