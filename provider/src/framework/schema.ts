import type { AttributePath } from "../tfprotov6/attribute-path.js";
import { type CtyType, objectOf } from "../tfprotov6/cty-type.js";
import type { Diagnostic } from "../tfprotov6/diagnostic.js";
import type { Value } from "../tfprotov6/value.js";

/** Who writes an attribute: the practitioner must, may, the provider does, or the provider does what is left out. */
export type Mode = "required" | "optional" | "computed" | "optional-computed";

/** Says what is wrong with a known value; nothing when it is fine. It must not ask anybody. */
export type Check = (value: Value, path: AttributePath) => readonly Diagnostic[];

interface AttributeBase {
  readonly mode: Mode;
  /** Markdown. */
  readonly description: string;
  readonly check?: Check;
}

/** An attribute of a type, or one that has attributes itself (`nested`, a single object). */
export type Attribute = AttributeBase &
  ({ readonly type: CtyType; readonly nested?: never } | { readonly nested: Attributes; readonly type?: never });

export type Attributes = Readonly<Record<string, Attribute>>;

/** Attributes of the provider, a resource or a data source; `version` changes when old state must be converted. */
export interface Schema {
  readonly version: number;
  readonly description: string;
  readonly attributes: Attributes;
}

/** The type of values of the schema. */
export function schemaType(schema: Schema): CtyType {
  return attributesType(schema.attributes);
}

function attributesType(attributes: Attributes): CtyType {
  const entries = Object.entries(attributes).map(([name, { type, nested }]) => {
    return [name, nested === undefined ? type : attributesType(nested)] as const;
  });
  return objectOf(Object.fromEntries(entries));
}
