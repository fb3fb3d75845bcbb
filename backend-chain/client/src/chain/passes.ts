import type { Pass, Passed } from "../api/attestation.js";
import type { HubId } from "../api/identifiers.js";
import { type Asked, blockHash, refusalOf, storedValue } from "../rpc/queries.js";
import type { Runtime } from "../runtime/runtime.js";
import { trusted } from "../shapes/attestation.js";
import { eventsIn } from "../signer/events.js";

/** A pass in full, out of the event `Trusted` of its block; undefined where the node has the block's state no more. */
export async function passedIn(from: Asked, runtime: Runtime, hub: HubId, pass: Pass): Promise<Passed | undefined> {
  const at = await blockHash(from, pass.block);
  if (at === undefined) return undefined;
  const key = runtime.storage("System", "Events").key();
  const stored = await storedValue(from, key, at).catch((error: unknown) => unlessRefused(error));
  return eventsIn(runtime, stored)
    .filter(({ event }) => event.pallet === "Attestation" && event.name === "Trusted")
    .map(({ event }) => trusted(event.value).passed)
    .find((passed) => passed.hub === hub && passed.round === pass.round);
}

/** A node without the state of an old block refuses the question. */
function unlessRefused(error: unknown): undefined {
  if (refusalOf(error) !== undefined) return undefined;
  throw error;
}
