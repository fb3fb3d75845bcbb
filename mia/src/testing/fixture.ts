import { readFileSync } from "node:fs";

/** Bytes of a captured file; fixtures/README.md says where each comes from. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));
}

export function fixtureText(name: string): string {
  return new TextDecoder().decode(fixture(name));
}
