import type { wire } from "@logos/proto/tfplugin6";
import { type AttributePath, pathToWire } from "./attribute-path.js";

/** What Terraform shows the practitioner: with a path it prints file and line of the attribute. */
export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly path?: AttributePath | undefined;
}

export function errorAt(path: AttributePath | undefined, summary: string, detail: string): Diagnostic {
  return { severity: "error", summary, detail, path };
}

export function warningAt(path: AttributePath | undefined, summary: string, detail: string): Diagnostic {
  return { severity: "warning", summary, detail, path };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

export function diagnosticToWire({ severity, summary, detail, path }: Diagnostic): wire.Diagnostic.$Properties {
  return {
    severity: severity === "error" ? 1 : 2,
    summary,
    detail,
    ...(path === undefined || path.length === 0 ? {} : { attribute: pathToWire(path) }),
  };
}
