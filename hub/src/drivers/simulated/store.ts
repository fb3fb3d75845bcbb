import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ResourceId } from "@logos/chain-client";
import { writeDurably } from "../../durable-file.js";
import { type Machine, parseMachine } from "./machine.js";

/** The machines of one hub, one file each: a restart finds what was there. */
export class MachineStore {
  readonly #directory: string;
  readonly #machines = new Map<ResourceId, Machine>();

  constructor(directory: string) {
    this.#directory = directory;
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    for (const name of readdirSync(directory)) {
      // A file that a crash left half-written was never renamed, so nothing was promised.
      if (!name.endsWith(".json")) rmSync(join(directory, name));
      else {
        const machine = parseMachine(readFileSync(join(directory, name), "utf8"), name);
        this.#machines.set(BigInt(machine.id), machine);
      }
    }
  }

  get(id: ResourceId): Machine | undefined {
    return this.#machines.get(id);
  }

  all(): readonly Machine[] {
    return [...this.#machines.values()];
  }

  /** On disk when it returns. */
  put(machine: Machine): void {
    writeDurably(join(this.#directory, `${machine.id}.json`), JSON.stringify(machine));
    this.#machines.set(BigInt(machine.id), machine);
  }

  delete(id: ResourceId): void {
    rmSync(join(this.#directory, `${id}.json`), { force: true });
    this.#machines.delete(id);
  }
}
