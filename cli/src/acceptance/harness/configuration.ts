import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder.js";

/** A machine in a configuration; other attributes are HCL text. */
export interface MachineBlock {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

const DEFAULTS: Readonly<Record<string, string>> = {
  type: '"vm.small@1"',
  image: '"debian-13"',
  vcpu: "1",
  memory_mib: "1024",
  disk_gib: "10",
};

const HEAD = `terraform {
  required_providers {
    logos = { source = "logos/logos" }
  }
  backend "http" {}
}

provider "logos" {}
`;

function blockOf({ name, attributes }: MachineBlock): string {
  const lines = Object.entries({ name: `"${name}"`, ...DEFAULTS, ...attributes });
  return `\nresource "logos_machine" "${name}" {\n${lines.map(([key, value]) => `  ${key} = ${value}`).join("\n")}\n}\n`;
}

/** HCL of machines, one attribute a line. */
export const configurationOf = (machines: readonly MachineBlock[]): string => HEAD + machines.map(blockOf).join("");

/** A new folder with a configuration of these machines. */
export function writeConfiguration(machines: readonly MachineBlock[], folder?: string): string {
  const target = folder ?? temporaryFolder("tf");
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, "main.tf"), configurationOf(machines));
  return target;
}
