import { typeToJson } from "../tfprotov6/cty-type.js";
import type { Provider } from "./provider.js";
import type { Attribute, Attributes, Schema } from "./schema.js";

const FORMAT = "1.0";

/** Everything that `terraform providers schema -json` prints of a provider, without starting it. */
export function schemaDocument<Client>(address: string, provider: Provider<Client>): object {
  const schemas = (list: readonly { readonly typeName: string; readonly schema: Schema }[]) =>
    Object.fromEntries(list.map(({ typeName, schema }) => [typeName, schemaToJson(schema)]));
  return {
    format_version: FORMAT,
    provider_schemas: {
      [address]: {
        provider: schemaToJson(provider.schema),
        resource_schemas: schemas(provider.resources),
        data_source_schemas: schemas(provider.dataSources),
      },
    },
  };
}

function schemaToJson({ version, description, attributes }: Schema): object {
  return { version, block: { attributes: attributesToJson(attributes), description, description_kind: "markdown" } };
}

function attributesToJson(attributes: Attributes): object {
  const entries = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, attribute]) => [name, attributeToJson(attribute)]));
}

function attributeToJson({ type, nested, mode, description }: Attribute): object {
  return {
    ...(nested === undefined
      ? { type: typeToJson(type) }
      : { nested_type: { attributes: attributesToJson(nested), nesting_mode: "single" } }),
    description,
    description_kind: "markdown",
    ...(mode === "required" ? { required: true } : {}),
    ...(mode.startsWith("optional") ? { optional: true } : {}),
    ...(mode.endsWith("computed") ? { computed: true } : {}),
  };
}
