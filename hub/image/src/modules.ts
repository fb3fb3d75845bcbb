import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { ImageError } from "./errors.js";

export interface Module {
  readonly name: string;
  readonly file: string;
}

/** Modules and those they need, each after what it needs, by what each says of itself (.modinfo, `depends=`). */
export async function modulesInOrder(folder: string, names: readonly string[]): Promise<Module[]> {
  const files = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name.endsWith(".ko")) {
      files.set(plain(basename(entry.name, ".ko")), join(entry.parentPath, entry.name));
    }
  }
  const ordered = new Map<string, Module>();
  const add = async (name: string): Promise<void> => {
    const file = files.get(plain(name));
    if (file === undefined) throw new ImageError("no-packages", `the kernel has no module ${name}`);
    if (ordered.has(plain(name))) return;
    const needs = /\0depends=([^\0]*)\0/.exec((await readFile(file)).toString("latin1"))?.[1] ?? "";
    for (const need of needs.split(",").filter((each) => each !== "")) await add(need);
    ordered.set(plain(name), { name: basename(file, ".ko"), file });
  };
  for (const name of names) await add(name);
  return [...ordered.values()];
}

/** The kernel takes dashes and underlines in names of modules for the same. */
function plain(name: string): string {
  return name.replaceAll("-", "_");
}
