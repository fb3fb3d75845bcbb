import type { SecretToRotate } from "@logos/state-backend";

/** What to change elsewhere after somebody lost the right to read: what they read, they know. */
export function rotationText(done: string, secrets: readonly SecretToRotate[]): string {
  if (secrets.length === 0) return done;
  const lines = secrets.map(({ address, attribute }) => `  ${address}: ${attribute}`);
  return [
    done,
    "Earlier revisions stay readable for who could read them. Change these where they are used:",
    ...lines,
  ].join("\n");
}
