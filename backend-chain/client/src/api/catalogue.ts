import type { Hex } from "./identifiers.js";

/** What an attribute holds: a count, text (also choices and references), or a digest. */
export type AttributeValue =
  | { readonly kind: "uint"; readonly value: bigint }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "digest"; readonly value: Hex };

/** Attributes by name; the client sorts them as the chain wants them. */
export type Attributes = Readonly<Record<string, AttributeValue>>;
/** Attributes of a plan: `undefined` is a value that Terraform does not know yet. */
export type PlannedAttributes = Readonly<Record<string, AttributeValue | undefined>>;

/** What values an attribute takes. */
export type AttributeKind =
  | { readonly kind: "uint"; readonly min: bigint; readonly max: bigint; readonly step: bigint }
  | { readonly kind: "text"; readonly maxBytes: number }
  | { readonly kind: "choice"; readonly choices: readonly string[] }
  | { readonly kind: "digest" }
  | { readonly kind: "image" }
  | { readonly kind: "sealed"; readonly maxBytes: number };

/** One attribute of a machine type; `unitPrice` is per unit and hour in the smallest unit of the currency. */
export interface AttributeSpec {
  readonly name: string;
  readonly kind: AttributeKind;
  readonly required: boolean;
  readonly default: AttributeValue | undefined;
  readonly mutability: "in-place" | "replace";
  readonly unitPrice: bigint;
}

/** A condition between attributes. */
export type Rule =
  | { readonly kind: "at-most"; readonly attribute: string; readonly value: bigint }
  | { readonly kind: "requires"; readonly attribute: string; readonly other: string }
  | { readonly kind: "excludes"; readonly attribute: string; readonly other: string }
  | { readonly kind: "sum-at-most"; readonly attributes: readonly string[]; readonly value: bigint }
  | {
      readonly kind: "ratio-between";
      readonly attribute: string;
      readonly per: string;
      readonly min: bigint;
      readonly max: bigint;
    };

/** One thing a checker looks at; `withinPermille` undefined means exact. */
export interface Predicate {
  readonly name: string;
  readonly class: "platform" | "guest";
  readonly withinPermille: number | undefined;
}

/** A machine type at one version. */
export interface TypeRef {
  readonly name: string;
  readonly version: number;
}

/** A catalogue entry. */
export interface MachineType extends TypeRef {
  readonly active: boolean;
  readonly class: string;
  readonly driver: string;
  readonly attributes: readonly AttributeSpec[];
  readonly rules: readonly Rule[];
  readonly predicates: readonly Predicate[];
  readonly basePrice: bigint;
  readonly executeMs: number;
  /** Whether its machines run on hubs alone that prove their integrity now. */
  readonly trustedHub: boolean;
}

/** An image at one version; `digest` is the SHA-256 of its bytes. */
export interface Image {
  readonly name: string;
  readonly version: number;
  readonly digest: Hex;
  readonly active: boolean;
}
