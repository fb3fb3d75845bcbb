import type { wire } from "@logos/proto/tfplugin6";

/** Steps into a value: text names an attribute, `{key}` an element of a map, a number one of a list. */
export type AttributePath = readonly (string | number | { readonly key: string })[];

export function pathToWire(path: AttributePath): wire.AttributePath.$Properties {
  return {
    steps: path.map((step) => {
      if (typeof step === "string") return { attributeName: step };
      return typeof step === "number" ? { elementKeyInt: step } : { elementKeyString: step.key };
    }),
  };
}
