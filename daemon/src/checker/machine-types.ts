import type { Chain, MachineType, TypeRef } from "@logos/chain-client";

/** Machine types by name and version, read from the chain once: an active one never changes. */
export class MachineTypes {
  readonly #chain: Chain;
  readonly #known = new Map<string, MachineType>();

  constructor(chain: Chain) {
    this.#chain = chain;
  }

  async find({ name, version }: TypeRef): Promise<MachineType | undefined> {
    if (!this.#known.has(`${name}@${version}`)) {
      for (const type of await this.#chain.machineTypes()) this.#known.set(`${type.name}@${type.version}`, type);
    }
    return this.#known.get(`${name}@${version}`);
  }
}
