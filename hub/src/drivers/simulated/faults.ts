import { HubError } from "../../errors.js";

/** What can be made to go wrong, each with the help that `--fault` prints. */
export const FAULTS = {
  "fail-step": "fail-step:<step> — that step fails",
  slow: "slow:<ms> — each step takes so long",
  "wrong-vcpu": "wrong-vcpu — machines get one processor too many",
  "wrong-image": "wrong-image — machines boot another image than was asked for",
  die: "die — machines lose power once they are ready",
  silent: "silent — machines do not answer on their port",
  "two-faced": "two-faced — every observer is shown another host key",
  "backend-down": "backend-down — nothing can be made or seen",
} as const;
export type FaultName = keyof typeof FAULTS;

interface Fault {
  readonly argument: string | undefined;
  left: number;
}

/** The faults of one process: `name[:argument][*times]`, separated by commas; without times forever. */
export class Faults {
  readonly #faults = new Map<FaultName, Fault>();

  constructor(text = "") {
    for (const part of text.split(",").filter((part) => part !== "")) {
      const [, name = "", argument, times] = /^([a-z-]+)(?::([a-z0-9-]+))?(?:\*([1-9]\d{0,5}))?$/.exec(part) ?? [];
      if (!isFault(name)) {
        throw new HubError("usage", `--fault ${part}: there are ${Object.values(FAULTS).join("; ")}`);
      }
      this.#faults.set(name, { argument, left: times === undefined ? Number.POSITIVE_INFINITY : Number(times) });
    }
  }

  /** Whether the fault strikes now; counts it. `argument`, if given, must be the fault's own. */
  strikes(name: FaultName, argument?: string): boolean {
    const fault = this.#faults.get(name);
    if (fault === undefined || fault.left === 0 || (argument !== undefined && fault.argument !== argument)) return false;
    fault.left -= 1;
    return true;
  }

  /** How long each step is held up. */
  get delayMs(): number {
    return this.strikes("slow") ? Number(this.#faults.get("slow")?.argument ?? 0) : 0;
  }
}

function isFault(name: string): name is FaultName {
  return Object.hasOwn(FAULTS, name);
}
