import type { Chain, MachineType } from "@logos/chain-client";

/**
 * The catalogue as one run of Terraform sees it: read once, for a plan of a thousand machines asks a thousand times.
 */
export class Catalogue {
  readonly #chain: Pick<Chain, "machineTypes">;
  #types: Promise<readonly MachineType[]> | undefined;

  constructor(chain: Pick<Chain, "machineTypes">) {
    this.#chain = chain;
  }

  types(): Promise<readonly MachineType[]> {
    if (this.#types === undefined) {
      const types = this.#chain.machineTypes();
      this.#types = types;
      // The next caller tries anew.
      types.catch(() => {
        this.#types = undefined;
      });
    }
    return this.#types;
  }

  /** The entry of a resolved type; undefined when there is none. */
  async entry(type: { readonly name: string; readonly version: number } | undefined): Promise<MachineType | undefined> {
    const types = await this.types();
    return types.find(({ name, version }) => name === type?.name && version === type.version);
  }
}
