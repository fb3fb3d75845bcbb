import { Construct } from "constructs";
import { Machine, type MachineConfig } from "./gen/machine/index.js";

/** Machines that differ in nothing but their number. */
export interface MachineGroupConfig extends Omit<MachineConfig, "name" | "count" | "forEach"> {
  readonly count: number;
  /** First part of each machine's name; left out: the id of the construct. */
  readonly namePrefix?: string;
  /** `site` keeps them apart: no two of the group share a place. */
  readonly spread?: "site";
}

/**
 * Several machines of one kind, named `<prefix>-0`, `<prefix>-1`, …: each is a resource of its own, so that one can be
 * replaced or imported without the others.
 */
export class MachineGroup extends Construct {
  readonly machines: readonly Machine[];

  constructor(scope: Construct, id: string, config: MachineGroupConfig) {
    super(scope, id);
    const { count, namePrefix = id, spread, placement, ...machine } = config;
    if (!Number.isInteger(count) || count < 0)
      throw new Error(`MachineGroup ${id}: count is a whole number of machines, not ${count}`);
    const place = spread === undefined ? placement : { antiAffinity: namePrefix, ...placement };
    this.machines = Array.from({ length: count }, (_, index) => {
      const name = `${namePrefix}-${index}`;
      return new Machine(this, String(index), {
        ...machine,
        name,
        ...(place === undefined ? {} : { placement: place }),
      });
    });
  }

  /** Where each machine is reached, in their order; known after apply. */
  get endpoints(): readonly string[] {
    return this.machines.map((machine) => machine.endpoint);
  }
}
