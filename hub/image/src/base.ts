import { createHash } from "node:crypto";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ImageError } from "./errors.js";
import { modulesInOrder } from "./modules.js";
import { fetchPackages } from "./packages.js";
import { runProgram, runTool } from "./tools.js";

/** Counts up when the same packages must give another base. */
const LAYOUT = 1;
const LOADER = "lib/x86_64-linux-gnu/ld-linux-x86-64.so.2";
const LIBRARIES = ["lib/x86_64-linux-gnu", "usr/lib/x86_64-linux-gnu"];
const ROOT_PROGRAMS = ["bin/busybox", "usr/bin/aide", "usr/bin/bpftrace"];
const INITRD_PROGRAMS = ["bin/busybox", "sbin/dmsetup"];
const MODULES = ["virtio_pci", "virtio_net", "virtio-rng", "squashfs", "dm-verity"];

/** What all images of some packages have in common: folders `root` and `initrd` of files, and what boots them. */
export interface Base {
  readonly folder: string;
  /** Kernel modules in the order in which they can be loaded. */
  readonly modules: readonly string[];
  readonly kernel: string;
  readonly stub: string;
}

/** The base of today's packages and one Node binary, out of the cache or made now: half a minute. */
export async function openBase(cache: string, node: string): Promise<Base> {
  const packages = await fetchPackages(cache);
  const { size } = await stat(node);
  const key = createHash("sha256").update(JSON.stringify([LAYOUT, packages.names, size, await versionOf(node)]));
  const folder = join(cache, `base-${key.digest("hex").slice(0, 16)}`);
  const there = await stat(folder).catch(() => undefined);
  if (there === undefined) await makeBase(folder, packages, node);
  const modules = (await readFile(join(folder, "initrd/etc/modules"), "utf8")).trim().split("\n");
  return { folder, modules, kernel: join(folder, "vmlinuz"), stub: join(folder, "linuxx64.efi.stub") };
}

async function makeBase(
  folder: string,
  packages: Awaited<ReturnType<typeof fetchPackages>>,
  node: string,
): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const scratch = await mkdtemp(`${folder}-`);
  try {
    const unpacked = join(scratch, "unpacked");
    const made = join(scratch, "made");
    for (const name of packages.names) await runTool("dpkg-deb", ["--extract", join(packages.folder, name), unpacked]);
    await addPrograms(unpacked, join(made, "root"), [...ROOT_PROGRAMS.map((path) => join(unpacked, path)), node]);
    const initrd = join(made, "initrd");
    await addPrograms(
      unpacked,
      initrd,
      INITRD_PROGRAMS.map((path) => join(unpacked, path)),
    );
    await addModules(unpacked, initrd);
    const boot = join(unpacked, "boot");
    const kernel = (await readdir(boot)).find((name) => name.startsWith("vmlinuz-"));
    if (kernel === undefined) throw new ImageError("no-packages", "the kernel's package holds no kernel");
    await cp(join(boot, kernel), join(made, "vmlinuz"));
    await cp(join(unpacked, "usr/lib/systemd/boot/efi/linuxx64.efi.stub"), join(made, "linuxx64.efi.stub"));
    await rm(unpacked, { recursive: true });
    // A rename is atomic: of two builds at once one is thrown away.
    await rename(made, folder).catch((error: unknown) => stat(folder).catch(() => Promise.reject(error)));
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Programs as `usr/bin/NAME`, the libraries that the loader finds for them under the names it asks for, the loader. */
async function addPrograms(unpacked: string, tree: string, programs: readonly string[]): Promise<void> {
  const loader = join(unpacked, LOADER);
  const path = LIBRARIES.map((folder) => join(unpacked, folder)).join(":");
  const place = async (from: string, to: string) => {
    await mkdir(dirname(join(tree, to)), { recursive: true });
    await cp(from, join(tree, to), { dereference: true });
  };
  await place(loader, "usr/lib64/ld-linux-x86-64.so.2");
  for (const program of programs) {
    await place(program, `usr/bin/${basename(program)}`);
    if (basename(program) === "busybox") continue; // It is static.
    const list = await runProgram(loader, ["--library-path", path, "--list", program]);
    if (list.includes("not found")) throw new ImageError("no-packages", `${program} lacks a library:\n${list}`);
    for (const [, name, file] of list.matchAll(/^\s(\S+) => (\/\S+) /gm)) {
      if (name === undefined || file === undefined || name.startsWith("/")) continue;
      await place(file, `usr/lib/x86_64-linux-gnu/${name}`);
    }
  }
}

async function addModules(unpacked: string, initrd: string): Promise<void> {
  const [release = ""] = await readdir(join(unpacked, "lib/modules"));
  const modules = await modulesInOrder(join(unpacked, "lib/modules", release, "kernel"), MODULES);
  await mkdir(join(initrd, "usr/lib/modules"), { recursive: true });
  for (const { name, file } of modules) await cp(file, join(initrd, "usr/lib/modules", `${name}.ko`));
  await mkdir(join(initrd, "etc"), { recursive: true });
  await writeFile(join(initrd, "etc/modules"), modules.map(({ name }) => `${name}\n`).join(""));
}

async function versionOf(node: string): Promise<string> {
  return (await runProgram(node, ["--version"])).trim();
}
