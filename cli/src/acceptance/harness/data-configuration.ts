import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../testing/temporary-folder.js";

/** A configuration of Terraform's own resources, which need no provider; values are HCL. */
export function writeData(
  resources: Readonly<Record<string, string>>,
  options: { readonly folder?: string; readonly backend?: string; readonly more?: string } = {},
): string {
  const folder = options.folder ?? temporaryFolder("data");
  mkdirSync(folder, { recursive: true });
  const backend = options.backend ?? 'backend "http" {}';
  const blocks = Object.entries(resources).map(
    ([name, input]) => `\nresource "terraform_data" "${name}" {\n  input = ${input}\n}\n`,
  );
  writeFileSync(join(folder, "main.tf"), `terraform {\n  ${backend}\n}\n${blocks.join("")}${options.more ?? ""}`);
  return folder;
}
