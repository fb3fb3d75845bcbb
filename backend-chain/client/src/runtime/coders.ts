import { ChainError } from "../api/errors.js";
import { boolean, byteList, type Coder, compact, list, signed, text, unsigned } from "../scale/coder.js";
import { lazily, oneOf, option, struct, tuple } from "../scale/composite.js";
import type { FieldDefinition, RuntimeDefinitions, TypeDefinition } from "./definitions.js";

/** Coders of the types of one runtime, each made once when it is first asked for. */
export class Coders {
  readonly #types: RuntimeDefinitions["types"];
  readonly #made = new Map<number, Coder>();

  constructor(types: RuntimeDefinitions["types"]) {
    this.#types = types;
  }

  of(type: number): Coder {
    const known = this.#made.get(type);
    if (known !== undefined) return known;
    const coder = lazily(() => this.#make(this.#definition(type)));
    this.#made.set(type, coder);
    return coder;
  }

  #definition(type: number): TypeDefinition {
    const definition = this.#types.get(type);
    if (definition === undefined) throw new ChainError("malformed", `The metadata lacks its type ${type}.`);
    return definition;
  }

  #make(definition: TypeDefinition): Coder {
    switch (definition.kind) {
      case "composite":
        return this.#fields(definition.fields) ?? tuple([]);
      case "variant":
        return this.#variant(definition);
      case "sequence":
        return this.#isByte(definition.of) ? byteList(undefined) : list(this.of(definition.of), undefined);
      case "array":
        return this.#isByte(definition.of)
          ? byteList(definition.length)
          : list(this.of(definition.of), definition.length);
      case "tuple":
        return tuple(definition.members.map((member) => this.of(member)));
      case "compact":
        return compact(this.#width(definition.of));
      case "primitive":
        return primitive(definition.name);
      case "bits":
        throw new ChainError("incompatible-runtime", "This client codes no bit sequences.");
    }
  }

  #variant({ path, variants }: Extract<TypeDefinition, { kind: "variant" }>): Coder {
    const some = variants.find(({ name }) => name === "Some")?.fields[0];
    if (path === "Option" && some !== undefined) return option(this.of(some.type));
    return oneOf(variants.map(({ name, index, fields }) => ({ name, index, of: this.#fields(fields) })));
  }

  /** Undefined without fields; one without a name is a newtype. */
  #fields(fields: readonly FieldDefinition[]): Coder | undefined {
    const [first, ...rest] = fields;
    if (first === undefined) return undefined;
    if (first.name === undefined && rest.length === 0) return this.of(first.type);
    if (first.name === undefined) return tuple(fields.map((field) => this.of(field.type)));
    return struct(fields.map(({ name, type }) => [name ?? "", this.of(type)] as const));
  }

  #isByte(type: number): boolean {
    const definition = this.#definition(type);
    return definition.kind === "primitive" && definition.name === "u8";
  }

  /** Bytes of the number that a compact form stands for. */
  #width(type: number): number {
    const definition = this.#definition(type);
    if (definition.kind === "primitive") return Number(definition.name.slice(1)) / 8;
    if (definition.kind === "composite" && definition.fields[0]) return this.#width(definition.fields[0].type);
    return 0; // Compact<()>
  }
}

function primitive(name: string): Coder {
  if (name === "bool") return boolean;
  if (name === "str") return text;
  if (name === "char") return unsigned(4);
  const size = Number(name.slice(1)) / 8;
  return name.startsWith("u") ? unsigned(size) : signed(size);
}
