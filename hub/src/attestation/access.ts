import type { Chain, HubIntegrity, Violation } from "@logos/chain-client";
import type { Logger } from "@logos/proto/process";
import type { ReachPoint } from "../crash-points.js";
import type { Driver } from "../drivers/driver.js";
import { bytesOf } from "./hex.js";
import type { Latch } from "./latch.js";
import { acceptedOf } from "./reference-choice.js";
import type { TpmAccess } from "./tpm-access.js";
import type { SealTo, VolumeKey } from "./volume-key.js";

export interface AccessModules {
  readonly chain: Chain;
  readonly tpm: TpmAccess;
  readonly driver: Pick<Driver, "paused" | "pause" | "resume">;
  readonly key: VolumeKey;
  readonly latch: Latch;
  readonly log: Logger;
  readonly reach: ReachPoint;
}

const OPEN = "a tamper switch is open";
const REFUSALS = {
  "boot-changed": "the machine booted something else than its volume is sealed to",
  tampered: "the tamper counter rose since the enrolment",
  "other-tpm": "another TPM sealed the volume",
} as const;

// Machines answer and can be seen while all of this holds:
//
//   the chain does not say that the hub is violated
//   no tamper switch is open, and none was that is not in the counter yet
//   the TPM gives the volume's key: the boot is a reviewed one, the counter is that of the enrolment
//
// In all other cases they are paused and the key is filled with zeros, before anything is reported.

/** Whether a hub's machines may be served; one decision at a time. */
export class Access {
  readonly #modules: AccessModules;
  #last: Promise<unknown> = Promise.resolve();
  #open: readonly string[] = [];

  constructor(modules: AccessModules) {
    this.#modules = modules;
  }

  /** Which switches are open now; an open one blocks before it resolves. {@link settle} latches and unblocks. */
  opened(switches: readonly string[]): Promise<void> {
    return this.#inTurn(async () => {
      this.#open = switches;
      if (switches.length > 0) await this.#pause(OPEN);
    });
  }

  /** Blocks because the machine is about to say itself that it differs from its reference. */
  differs(components: readonly string[]): Promise<void> {
    return this.#inTurn(() => this.#pause(`it is not what its reference says: ${components.join(", ")}`));
  }

  /**
   * Brings machines to what switches, chain and TPM say of an enrolled hub. Rejects where one of them cannot be asked: then
   * they stay paused if they were, and the next call goes on.
   */
  settle(record: HubIntegrity): Promise<void> {
    return this.#inTurn(async () => {
      const { driver, latch, reach } = this.#modules;
      const reason = this.#reason(record);
      if (reason !== undefined) await this.#pause(reason);
      if (this.#open.length > 0) latch.intend();
      if (latch.pending) {
        reach("before-latch");
        await this.#carryOut(record);
      }
      if (reason !== undefined) return;
      if (driver.paused === undefined) await this.#reseal(record);
      else await this.#unblock(record);
    });
  }

  #reason({ phase }: HubIntegrity): string | undefined {
    if (phase.kind === "violated") return `the chain says violated: ${textOf(phase.violation)}`;
    return this.#open.length > 0 ? OPEN : undefined;
  }

  async #unblock(record: HubIntegrity): Promise<void> {
    const { driver, tpm, key, log } = this.#modules;
    const to = await this.#sealTo(record);
    if (to === undefined) return await this.#pause("the chain accepts no reference of this profile yet");
    const outcome = await tpm.use((client) => key.open(client, to));
    if (!outcome.ok) return await this.#pause(REFUSALS[outcome.refusal]);
    try {
      await driver.resume(outcome.key);
    } finally {
      outcome.key.fill(0);
    }
    log.info("machines are served");
    await this.#reseal(record);
  }

  /** Keeps the key sealed to every boot that is accepted, so that machines come back after the reboot of an update. */
  async #reseal(record: HubIntegrity): Promise<void> {
    const { tpm, key, log, reach } = this.#modules;
    const to = await this.#sealTo(record);
    if (to === undefined || key.isSealedTo(to)) return;
    const refusal = await tpm.use((client) => key.reseal(client, to, () => reach("before-reseal")));
    if (refusal !== undefined) log.warn("the volume's key cannot be sealed anew", { why: REFUSALS[refusal] });
    else log.info("the volume's key is sealed to all accepted boots", { boots: to.boots.length });
  }

  /** The boots of the accepted references: the chain has them before any machine of a release was ever started. */
  async #sealTo({ profile: id, tamperCounter }: HubIntegrity): Promise<SealTo | undefined> {
    const { attestation } = this.#modules.chain;
    const [profile, references, { timeMs }] = await Promise.all([
      attestation.profile(id),
      attestation.references(id),
      this.#modules.chain.head(),
    ]);
    const accepted = acceptedOf(references, BigInt(timeMs));
    if (profile === undefined || accepted.length === 0) return undefined;
    const boots = [...new Set(accepted.map(({ bootDigest }) => bootDigest))].map(bytesOf);
    return { mask: profile.entry.pcrMask, boots, tamperCounter };
  }

  async #carryOut({ tamperCounter }: HubIntegrity): Promise<void> {
    const { tpm, latch, log } = this.#modules;
    await tpm.use((client) => latch.carryOut(client, tamperCounter));
    log.warn("the opened case is latched in the TPM's counter");
  }

  async #pause(reason: string): Promise<void> {
    const { driver, log } = this.#modules;
    const known = driver.paused === reason;
    await driver.pause(reason);
    if (!known) log.warn("machines are paused", { reason });
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** A violation in words. */
function textOf(violation: Violation): string {
  switch (violation.kind) {
    case "claims":
      return `it differs from its reference in ${violation.components.join(", ")}`;
    case "boot-digest":
      return "it booted something else than it claims";
    case "evidence":
      return `its committee found ${violation.component} bad`;
    case "log":
      return `its log was refuted (${violation.offending})`;
  }
}
