import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Base } from "./base.js";
import { FILES, IMA_POLICY } from "./files.js";
import { MERGED } from "./root-tree.js";
import { Tree } from "./tree.js";

const APPLETS = ["cat", "grep", "insmod", "mount", "poweroff", "sh", "switch_root"];

/** What runs before the root is there: it loads modules, gives IMA its policy and opens the root by its hash. */
export async function makeInitrdTree(base: Base): Promise<Tree> {
  const tree = new Tree();
  for (const folder of ["/dev", "/proc", "/root", "/sys"]) tree.folder(folder);
  for (const [link, target] of MERGED) tree.link(link, target);
  for (const applet of APPLETS) tree.link(`/usr/bin/${applet}`, "busybox");
  await tree.copy(join(base.folder, "initrd"));
  tree.file("/init", await readFile(join(FILES, "initrd/init")), 0o755);
  return tree.file("/etc/ima/ima-policy", await readFile(IMA_POLICY));
}
