import { setImmediate } from "node:timers/promises";
import type { Chain, Hex, HubIntegrity, Reference } from "@logos/chain-client";
import { MiaError, parseReferenceBundle, type ReferenceBundle, type ReferenceValues, referenceSteps } from "@logos/mia";
import { DaemonError } from "../errors.js";
import { bytesOf } from "./hex.js";

/** Allowlists of some hundred thousand entries take tens of megabytes. */
const KEPT = 4;

/** What machines of one profile and epoch are judged by; the same for every appraiser. */
export interface PreparedReference {
  readonly registered: Reference;
  readonly rules: ReferenceBundle["rules"];
  readonly switches: ReferenceBundle["switches"];
  readonly values: ReferenceValues;
}

/** References by profile and epoch: asked for once, verified against the chain, the last few kept. */
export class References {
  readonly #chain: Chain;
  readonly #known = new Map<string, PreparedReference>();

  constructor(chain: Chain) {
    this.#chain = chain;
  }

  /**
   * The reference that a hub showed; `fetch` gets the bundle where it is not known. Throws DaemonError `not-on-chain`, and
   * `other-bytes` for a bundle that the chain did not register.
   */
  async find(
    { profile, epoch }: Pick<HubIntegrity, "profile" | "epoch">,
    fetch: () => Promise<Uint8Array>,
  ): Promise<PreparedReference> {
    const name = `${profile} ${epoch}`;
    const known = this.#known.get(name);
    this.#known.delete(name);
    const prepared = known ?? (await this.#prepare(profile, epoch, fetch));
    // Last in the order of insertion: what nobody asks for is at the front.
    this.#known.set(name, prepared);
    for (const oldest of this.#known.keys()) if (this.#known.size > KEPT) this.#known.delete(oldest);
    return prepared;
  }

  async #prepare(profile: Hex, epoch: number, fetch: () => Promise<Uint8Array>): Promise<PreparedReference> {
    const [registered, owner] = await Promise.all([
      this.#chain.attestation.reference(profile, epoch),
      this.#chain.attestation.profile(profile),
    ]);
    if (registered === undefined || owner === undefined) {
      throw new DaemonError("not-on-chain", `reference ${epoch} of profile ${profile} is not there`);
    }
    const bundle = read(await fetch());
    const outcome = await cooperate(
      referenceSteps(bundle, {
        // The chain took the attestation, so that its reference was accepted then; what became of it since is the chain's.
        phase: "active",
        policyHash: bytesOf(owner.entry.policy),
        leaves: registered.leaves.map(bytesOf),
        allowlistRoot: bytesOf(registered.allowlist),
        exempt: registered.exempt,
        violationsAllowed: registered.violationsAllowed,
      }),
    );
    if (!outcome.ok) {
      throw new DaemonError(
        "other-bytes",
        `the bundle is not what the chain registered: ${outcome.mismatches.join(", ")}`,
      );
    }
    return { registered, rules: bundle.rules, switches: bundle.switches, values: outcome.reference };
  }
}

/** Does some work step by step, with time for other duties in between. */
async function cooperate<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}

function read(bytes: Uint8Array): ReferenceBundle {
  try {
    return parseReferenceBundle(bytes);
  } catch (cause) {
    if (!(cause instanceof MiaError)) throw cause;
    throw new DaemonError("other-bytes", "the bundle is none", { cause });
  }
}
