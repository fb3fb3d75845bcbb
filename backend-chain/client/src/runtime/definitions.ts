/** A part of a composite, variant or tuple; `name` is undefined where Rust has none. */
export interface FieldDefinition {
  readonly name: string | undefined;
  readonly type: number;
}

export interface VariantDefinition {
  readonly name: string;
  readonly index: number;
  readonly fields: readonly FieldDefinition[];
}

export type PrimitiveName =
  | "bool"
  | "char"
  | "str"
  | "u8"
  | "u16"
  | "u32"
  | "u64"
  | "u128"
  | "u256"
  | "i8"
  | "i16"
  | "i32"
  | "i64"
  | "i128"
  | "i256";

/** One type of the metadata; other types are named by their number. */
export type TypeDefinition =
  | { readonly kind: "composite"; readonly fields: readonly FieldDefinition[] }
  | { readonly kind: "variant"; readonly path: string; readonly variants: readonly VariantDefinition[] }
  | { readonly kind: "sequence"; readonly of: number }
  | { readonly kind: "array"; readonly of: number; readonly length: number }
  | { readonly kind: "tuple"; readonly members: readonly number[] }
  | { readonly kind: "compact"; readonly of: number }
  | { readonly kind: "primitive"; readonly name: PrimitiveName }
  | { readonly kind: "bits" };

export type HasherName =
  | "Blake2_128"
  | "Blake2_256"
  | "Blake2_128Concat"
  | "Twox128"
  | "Twox256"
  | "Twox64Concat"
  | "Identity";

export interface StorageDefinition {
  readonly name: string;
  readonly hashers: readonly HasherName[];
  /** Undefined for a plain value. */
  readonly key: number | undefined;
  readonly value: number;
  /** What a missing key means; undefined if it means nothing. */
  readonly fallback: Uint8Array | undefined;
}

export interface PalletDefinition {
  readonly name: string;
  readonly index: number;
  readonly prefix: string;
  readonly storage: readonly StorageDefinition[];
  readonly calls: number | undefined;
  readonly errors: number | undefined;
  readonly constants: readonly { readonly name: string; readonly type: number; readonly value: Uint8Array }[];
}

export interface ApiMethodDefinition {
  readonly api: string;
  readonly method: string;
  readonly inputs: readonly { readonly name: string; readonly type: number }[];
  readonly output: number;
}

export interface ExtensionDefinition {
  readonly name: string;
  /** What stands in the extrinsic. */
  readonly extra: number;
  /** What is signed with it. */
  readonly implicit: number;
}

/** What metadata says of a runtime, as plain values. */
export interface RuntimeDefinitions {
  readonly types: ReadonlyMap<number, TypeDefinition>;
  readonly pallets: readonly PalletDefinition[];
  readonly apis: readonly ApiMethodDefinition[];
  readonly extensions: readonly ExtensionDefinition[];
}
