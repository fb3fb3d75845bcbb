import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*(#|\/\/).*$/gm, "");

function isEmptyInHcl(text: string): boolean {
  const block = /\bbackend\s+"http"\s*\{([^}]*)\}/.exec(withoutComments(text));
  return block !== null && !/\baddress\s*=/.test(block[1] ?? "");
}

function isEmptyInJson(text: string): boolean {
  try {
    const backend = (JSON.parse(text) as { terraform?: { backend?: { http?: { address?: unknown } } } }).terraform
      ?.backend;
    return backend?.http !== undefined && backend.http.address === undefined;
  } catch {
    return false;
  }
}

/** True if a folder's configuration has the http backend without an address: `backend "http" {}`. */
export function hasEmptyHttpBackend(folder: string): boolean {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    return false;
  }
  return names.some((name) => {
    if (/\.(tf|tofu)$/.test(name)) return isEmptyInHcl(readFileSync(join(folder, name), "utf8"));
    if (/\.(tf|tofu)\.json$/.test(name)) return isEmptyInJson(readFileSync(join(folder, name), "utf8"));
    return false;
  });
}

/** The folder whose configuration a command works on: where it starts, or where `-chdir` leads. */
export function configurationFolder(directory: string, command: readonly string[]): string {
  const chdir = command.find((word) => word.startsWith("-chdir="));
  return chdir === undefined ? directory : resolve(directory, chdir.slice("-chdir=".length));
}

/** True for a CDKTF app: its stacks say themselves where their state is, and one address for all would mix them up. */
export function isCdktfApp(directory: string): boolean {
  return existsSync(join(directory, "cdktf.json"));
}
