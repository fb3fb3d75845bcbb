import type { DataSource } from "../framework/provider.js";
import { configured } from "../resources/machine/create.js";
import type { Tenancy } from "../tenancy.js";
import { listOf, objectOf } from "../tfprotov6/cty-type.js";
import { attributeType, machineTypeValues } from "./machine-type-values.js";

const type = objectOf({
  id: "string",
  name: "string",
  version: "number",
  active: "bool",
  class: "string",
  driver: "string",
  price_per_hour: "string",
  attributes: listOf(attributeType),
});

/** `logos_machine_types`: the whole catalogue. */
export const machineTypesDataSource: DataSource<Tenancy> = {
  typeName: "logos_machine_types",
  schema: {
    version: 0,
    description: "All machine types of the catalogue.",
    attributes: {
      id: { type: "string", mode: "computed", description: "Genesis hash of the chain whose catalogue it is." },
      types: { type: listOf(type), mode: "computed", description: "Machine types by name and version." },
    },
  },
  read: async (_config, { client }) => {
    const { chain } = configured(client);
    const types = [...(await chain.machineTypes())].sort(
      (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) || a.version - b.version,
    );
    return { state: { id: chain.genesisHash, types: types.map(machineTypeValues) }, diagnostics: [] };
  },
};
