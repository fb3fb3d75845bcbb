import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Base } from "./base.js";
import { FILES, IMA_POLICY } from "./files.js";
import { Tree } from "./tree.js";

const FOLDERS = ["/dev", "/proc", "/run", "/sys", "/tmp", "/var/lib/logos"];
const APPLETS = [
  "cat",
  "findfs",
  "ip",
  "killall",
  "mkdir",
  "mount",
  "poweroff",
  "sh",
  "sleep",
  "stty",
  "sync",
  "sysctl",
];
const NETWORK_APPLETS = ["udhcpc", "umount"];
/** One folder of programs and one of libraries, under the names that programs expect. */
export const MERGED: ReadonlyMap<string, string> = new Map([
  ["/bin", "usr/bin"],
  ["/lib", "usr/lib"],
  ["/lib64", "usr/lib64"],
  ["/sbin", "usr/bin"],
]);

export interface RootOptions {
  /** The agent, one file for Node. */
  readonly agent: string;
  /** Adds the console through which tests play a case that is opened, or a sensor that dies. */
  readonly testConsole: boolean;
}

/** The root file system of a hub: exactly the programs that it runs and the libraries they load, and no package tool. */
export async function makeRootTree(base: Base, { agent, testConsole }: RootOptions): Promise<Tree> {
  const tree = new Tree();
  for (const folder of FOLDERS) tree.folder(folder);
  for (const [link, target] of MERGED) tree.link(link, target);
  tree.link("/etc/resolv.conf", "../run/resolv.conf");
  for (const applet of [...APPLETS, ...NETWORK_APPLETS]) tree.link(`/usr/bin/${applet}`, "busybox");
  await tree.copy(join(base.folder, "root"));
  await tree.copy(join(FILES, "root"));
  tree.file("/etc/ima/ima-policy", await readFile(IMA_POLICY));
  tree.file("/opt/logos/agent.mjs", await readFile(agent));
  if (testConsole) {
    tree.file("/usr/lib/logos/services/console", await readFile(join(FILES, "test/console")), 0o755);
  }
  return tree;
}
