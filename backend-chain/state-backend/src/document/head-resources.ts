const PROVIDER = /(^|\.)provider\["[^"]*\/logos\/logos"\]/;
const ID = /^(0|[1-9][0-9]{0,19})$/;

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * Numbers of the resources of provider logos in a state, each once, deposed instances included: those are still to be
 * destroyed by it, and nobody else's to adopt. The state must be one that `readStateDocument` reads.
 */
export function headResources(plaintext: Uint8Array): readonly bigint[] {
  const state: unknown = JSON.parse(new TextDecoder().decode(plaintext));
  const found = new Set<bigint>();
  for (const resource of list(member(state, "resources"))) {
    const provider = member(resource, "provider");
    if (member(resource, "mode") !== "managed" || typeof provider !== "string" || !PROVIDER.test(provider)) continue;
    for (const instance of list(member(resource, "instances"))) {
      const id = member(member(instance, "attributes"), "id");
      if (typeof id === "string" && ID.test(id)) found.add(BigInt(id));
    }
  }
  return [...found];
}
