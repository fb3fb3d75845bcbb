/** A type of Terraform's type system (cty), as far as schemas of this provider use it. */
export type CtyType =
  | "string"
  | "number"
  | "bool"
  | { readonly kind: "list" | "set" | "map"; readonly element: CtyType }
  | { readonly kind: "object"; readonly attributes: Readonly<Record<string, CtyType>> };

export const listOf = (element: CtyType): CtyType => ({ kind: "list", element });
export const mapOf = (element: CtyType): CtyType => ({ kind: "map", element });
export const objectOf = (attributes: Readonly<Record<string, CtyType>>): CtyType => ({ kind: "object", attributes });

/**
 * The type as the protocol and `terraform providers schema -json` write it: `"string"`, `["list", …]`, `["object",
 * {…}]`.
 */
export function typeToJson(type: CtyType): unknown {
  if (typeof type === "string") return type;
  if (type.kind !== "object") return [type.kind, typeToJson(type.element)];
  const entries = Object.entries(type.attributes).map(([name, inner]) => [name, typeToJson(inner)] as const);
  return ["object", Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))];
}
