import { writeFileSync } from "node:fs";

/** A word as the shell reads it back unchanged. */
export const shellQuoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/**
 * The script that cdktf starts as its terraform.
 *
 * cdktf closes its pseudo-terminal some 50 ms after an interrupt; the SIGHUP of that would end terraform before it has
 * saved its state, so terraform inherits that it is ignored. And a stack of several that has no LogosBackend is refused
 * here, before it keeps its state in a file that nobody else sees.
 */
export function terraformLauncher(terraform: string, stateAddress: string): string {
  return `#!/bin/sh
trap '' HUP
if [ "$1" = init ] && [ -f cdk.tf.json ]; then
  stacks=0
  for stack in ../*/cdk.tf.json; do stacks=$((stacks + 1)); done
  # The address belongs to the backend only within the few lines of its block; other stacks' stand elsewhere.
  if [ "$stacks" -gt 1 ] && ! awk -v address=${shellQuoted(`${stateAddress}/`)} '
    /"backend": *\\{/ { until_line = NR + 8 }
    NR <= until_line && index($0, address) { found = 1 }
    END { exit !found }' cdk.tf.json; then
    echo "logos run: stack $(basename "$PWD") has no LogosBackend, and this app has $stacks stacks. Give it one of its own:" >&2
    echo "  new LogosBackend(this, { workspace: \\"<tenant>/$(basename "$PWD")\\" })" >&2
    exit 1
  fi
fi
exec ${shellQuoted(terraform)} "$@"
`;
}

export function writeTerraformLauncher(file: string, terraform: string, stateAddress: string): void {
  writeFileSync(file, terraformLauncher(terraform, stateAddress), { mode: 0o700 });
}
