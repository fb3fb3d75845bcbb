import type { DataSource } from "../framework/provider.js";
import type { Attributes } from "../framework/schema.js";
import { checkType } from "../resources/machine/checks.js";
import { configured } from "../resources/machine/create.js";
import { nearest } from "../resources/machine/nearest.js";
import { parseSelector } from "../resources/machine/type-selector.js";
import type { Tenancy } from "../tenancy.js";
import { listOf } from "../tfprotov6/cty-type.js";
import { errorAt } from "../tfprotov6/diagnostic.js";
import { attributeType, machineTypeValues } from "./machine-type-values.js";

const attributes: Attributes = {
  name: {
    type: "string",
    mode: "required",
    description: "Name in the catalogue: `vm.small` for its newest active version, `vm.small@1` for one version.",
    check: checkType,
  },
  id: { type: "string", mode: "computed", description: "Name with version: use it as `type` to pin it." },
  version: { type: "number", mode: "computed", description: "Version." },
  active: { type: "bool", mode: "computed", description: "Whether new machines can be of it." },
  class: { type: "string", mode: "computed", description: "Class of resource." },
  driver: { type: "string", mode: "computed", description: "Driver on the hub that makes it." },
  price_per_hour: { type: "string", mode: "computed", description: "What an hour costs before attributes, in LGS." },
  attributes: {
    type: listOf(attributeType),
    mode: "computed",
    description: "Its attributes, with ranges, defaults and prices.",
  },
};

/** `logos_machine_type`: one entry of the catalogue. */
export const machineTypeDataSource: DataSource<Tenancy> = {
  typeName: "logos_machine_type",
  schema: { version: 0, description: "A machine type of the catalogue.", attributes },
  read: async (config, { client }) => {
    const wanted = String(config["name"]);
    const selector = parseSelector(wanted);
    const types = await configured(client).chain.machineTypes();
    const found = types
      .filter(({ name, version, active }) => {
        return name === selector?.name && (selector.version === undefined ? active : selector.version === version);
      })
      .sort((a, b) => b.version - a.version)[0];
    if (found !== undefined) return { state: { ...machineTypeValues(found), name: wanted }, diagnostics: [] };
    const names = [...new Set(types.map(({ name }) => name))].sort();
    const [close] = nearest(selector?.name ?? wanted, names);
    const hint = close === undefined ? `There are ${names.join(", ")}.` : `Did you mean "${close}"?`;
    const detail = `"${wanted}" is not in the catalogue. ${hint}`;
    return { state: null, diagnostics: [errorAt(["name"], "Unknown machine type", detail)] };
  },
};
