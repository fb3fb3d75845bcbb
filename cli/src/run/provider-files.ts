import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CliError } from "../errors.js";
import { findExecutable, findRoot, isCheckout } from "../executables.js";
import type { ProviderFiles } from "./provider-mirror.js";

/** The launcher that Terraform starts: the shell script, which needs nothing that a tenant's machine lacks. */
export function findLauncher(): string {
  const file = join(findRoot(), "go-shim", "terraform-provider-logos.sh");
  if (!existsSync(file))
    throw new CliError("not-installed", `${file} is missing`, { hint: "install logos anew, or check it out whole" });
  return file;
}

function versionOf(): string {
  const file = join(findRoot(), "provider", "package.json");
  const { version } = JSON.parse(readFileSync(file, "utf8")) as { readonly version?: unknown };
  if (typeof version !== "string") throw new CliError("not-installed", `${file} says no version`);
  return version;
}

/** The provider of this checkout; its bundle is built if a source changed. */
export async function findProvider(): Promise<ProviderFiles> {
  const bundle = await findExecutable("terraform-provider-logos");
  return { launcher: findLauncher(), bundle, version: versionOf(), changes: isCheckout() };
}
