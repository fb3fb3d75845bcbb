import { ChainError } from "../api/errors.js";
import type { Address } from "../api/identifiers.js";
import type { DryRun, Intent } from "../api/provisioning.js";
import { type Asked, callRuntime } from "../rpc/queries.js";
import type { RuntimeSource } from "../runtime/source.js";
import { boundsRefusals } from "../shapes/bounds.js";
import { plainIntent } from "../shapes/desire.js";
import { dryRuns } from "../shapes/dry-run.js";
import { publicKeyOf } from "../values/address.js";
import { Coalescer } from "./coalescer.js";

/** Most intents that the runtime answers at once: `MAX_PAGE` of pallet-provisioning. */
const MAX_INTENTS = 256;

/** Asks what plans would meet; concurrent plans share one question. */
export class DryRuns {
  readonly #questions: Coalescer<readonly [Uint8Array, unknown], DryRun>;

  constructor(from: Asked, source: RuntimeSource) {
    this.#questions = new Coalescer(MAX_INTENTS, async (intents) => {
      const method = source.runtime.api("ProvisioningApi", "dry_run_many");
      const answers = dryRuns(method.decode(await callRuntime(from, method.name, method.encode(intents))));
      if (answers.length === intents.length) return answers;
      throw new ChainError("malformed", `The chain answered ${answers.length} of ${intents.length} dry runs.`);
    });
  }

  async dryRun(who: Address, intent: Intent): Promise<DryRun> {
    const refusals = intent.kind === "remove" ? [] : boundsRefusals(intent.request);
    if (refusals.length > 0) {
      return { refusals, type: undefined, image: undefined, attributes: {}, replace: [], price: undefined, hold: 0n };
    }
    return await this.#questions.ask([publicKeyOf(who), plainIntent(intent)]);
  }
}
