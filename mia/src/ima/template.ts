/** A field of an IMA template (kernel documentation, Documentation/security/IMA-templates.rst). */
export type FieldName = "d-ng" | "d-ngv2" | "n-ng" | "sig" | "buf" | "d-modsig" | "modsig" | "d" | "n";

/** Templates that are understood; a list with any other is refused, for what it measured is unknown. */
const TEMPLATES: ReadonlyMap<string, readonly FieldName[]> = new Map<string, readonly FieldName[]>([
  ["ima", ["d", "n"]],
  ["ima-ng", ["d-ng", "n-ng"]],
  ["ima-ngv2", ["d-ngv2", "n-ng"]],
  ["ima-sig", ["d-ng", "n-ng", "sig"]],
  ["ima-sigv2", ["d-ngv2", "n-ng", "sig"]],
  ["ima-buf", ["d-ng", "n-ng", "buf"]],
  ["ima-modsig", ["d-ng", "n-ng", "sig", "d-modsig", "modsig"]],
]);

export function templateFields(name: string): readonly FieldName[] | undefined {
  return TEMPLATES.get(name);
}
