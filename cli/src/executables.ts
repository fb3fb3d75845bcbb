import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CliError } from "./errors.js";

/** What `logos` starts; each is one file in `dist`. */
export type ExecutableName = "logos" | "logos-devchain" | "logosd" | "logos-hub" | "terraform-provider-logos";

/** The folder above `dist` and `scripts`: a checkout, or an installed package. */
export function findRoot(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "scripts", "bundle.mjs")) || existsSync(join(folder, "dist", "logos.mjs")))
      return folder;
    if (folder === dirname(folder)) throw new CliError("not-installed", "the folder of logos is not to be found");
  }
}

/** True where bundles are built from sources, false where they were shipped. */
export const isCheckout = (): boolean => existsSync(join(findRoot(), "scripts", "bundle.mjs"));

type Bundle = (name: ExecutableName) => Promise<string>;

/** The file of an executable: from a checkout built when one of its sources changed, else as it was shipped. */
export async function findExecutable(name: ExecutableName): Promise<string> {
  const root = findRoot();
  const builder = join(root, "scripts", "bundle.mjs");
  if (existsSync(builder)) {
    const { bundle } = (await import(pathToFileURL(builder).href)) as { readonly bundle: Bundle };
    return await bundle(name);
  }
  const file = join(root, "dist", `${name}.mjs`);
  if (!existsSync(file)) throw new CliError("not-installed", `${file} is missing`, { hint: "install logos anew" });
  return file;
}
