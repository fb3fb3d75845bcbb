import { ChainError } from "../api/errors.js";
import type { MachineRequest } from "../api/provisioning.js";
import { boundsRefusals } from "../shapes/bounds.js";

/** Refuses what the chain could not decode as it would refuse it if it could. */
export function ensureInBounds(request: MachineRequest): void {
  const [refusal] = boundsRefusals(request);
  if (refusal === undefined) return;
  const error = refusal.reason.code.replace(/(?:^|-)[a-z]/g, (start) => start.slice(-1).toUpperCase());
  const text = `The chain refuses ${refusal.attribute ?? "the request"}: ${error}.`;
  throw new ChainError("refused", text, { details: { pallet: "Provisioning", error } });
}
