import type { Ended } from "@logos/chain-client";

/** Why a machine ended that should not have. */
export function endedText(name: string, id: bigint, { phase, failure, hub }: Ended): string {
  const machine = `Machine ${name} (id ${id})`;
  if (phase === "removed") return `${machine} was removed while Terraform waited for it.`;
  if (phase === "abandoned") return `${machine} was abandoned: hub ${hub ?? "?"} could not be reached.`;
  switch (failure) {
    case "no-capacity":
      return `${machine} failed: no hub had room when it was placed. The escrow is back; ask for less, or apply again.`;
    case "assignments-used-up":
      return `${machine} failed: none of the hubs that were tried could make it. The escrow is returned; apply again.`;
    case "cancelled":
      return `${machine} was cancelled before it was made.`;
    case undefined:
      return `${machine} failed. The escrow is returned; apply again.`;
  }
}
