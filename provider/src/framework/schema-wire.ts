import type { wire } from "@logos/proto/tfplugin6";
import { typeToJson } from "../tfprotov6/cty-type.js";
import type { Attribute, Attributes, Schema } from "./schema.js";

const MARKDOWN = 1;
const SINGLE = 1;

/** The schema as the protocol has it. */
export function schemaToWire({ version, description, attributes }: Schema): wire.Schema.$Properties {
  return {
    version,
    block: { version, attributes: attributesToWire(attributes), description, descriptionKind: MARKDOWN },
  };
}

function attributesToWire(attributes: Attributes): wire.Schema.Attribute.$Properties[] {
  return Object.entries(attributes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, attribute]) => ({ name, ...kindToWire(attribute), ...modeToWire(attribute) }));
}

function kindToWire({ type, nested }: Attribute): wire.Schema.Attribute.$Properties {
  if (nested !== undefined) return { nestedType: { attributes: attributesToWire(nested), nesting: SINGLE } };
  return { type: Buffer.from(JSON.stringify(typeToJson(type))) };
}

function modeToWire({ mode, description }: Attribute): wire.Schema.Attribute.$Properties {
  return {
    required: mode === "required",
    optional: mode === "optional" || mode === "optional-computed",
    computed: mode === "computed" || mode === "optional-computed",
    description,
    descriptionKind: MARKDOWN,
  };
}
