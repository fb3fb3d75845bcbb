import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageError } from "./errors.js";
import { runTool } from "./tools.js";

/** What an image is made of; apt adds what these depend on. */
const WANTED = [
  "aide",
  "bpftrace",
  "busybox-static",
  "dmsetup",
  "libstdc++6",
  "linux-image-cloud-amd64",
  "systemd-boot-efi",
];
/** Maintainer scripts of packages ask for these; an image runs none. */
const UNUSED =
  /^(adduser|cpio|debconf|initramfs-tools.*|klibc-utils|libklibc|libpam-.*|linux-base|passwd|perl.*|udev)_/;
const KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg";
const FRESH_MS = 24 * 3600 * 1000;

/** Packages of Debian 12, fetched by apt, which checks their signatures. */
export interface Packages {
  /** File names: name, version and architecture, which in Debian say which bytes it is. */
  readonly names: readonly string[];
  /** Folder of the files. */
  readonly folder: string;
}

/**
 * Asks the archive for the newest packages, at most once a day, and fetches them. apt gets folders of its own, so that
 * neither root nor this system's sources play a part. LOGOS_DEBIAN names another mirror than deb.debian.org.
 */
export async function fetchPackages(cache: string): Promise<Packages> {
  const apt = join(cache, "apt");
  const folder = join(apt, "archives");
  const known = join(apt, "packages.json");
  const at = await stat(known).catch(() => undefined);
  if (at !== undefined && Date.now() - at.mtimeMs < FRESH_MS) {
    return { folder, names: JSON.parse(await readFile(known, "utf8")) as string[] };
  }
  const options = await aptOptions(apt);
  await runTool("apt-get", [...options, "-qq", "update"]);
  const install = [...options, "-qq", "--no-install-recommends", "--yes", "install", ...WANTED];
  const plan = await runTool("apt-get", ["--simulate", ...install]);
  const names = [...plan.matchAll(/^Inst (\S+) \((\S+) .*\[(\w+)\]\)/gm)]
    .map(([, name, version, architecture]) => `${name}_${version?.replaceAll(":", "%3a")}_${architecture}.deb`)
    .filter((name) => !UNUSED.test(name))
    .sort();
  if (names.length < WANTED.length) throw new ImageError("no-packages", `apt plans only ${names.join(", ")}`);
  await runTool("apt-get", ["--download-only", ...install]);
  await writeFile(`${known}.${process.pid}`, JSON.stringify(names, undefined, 1));
  await rename(`${known}.${process.pid}`, known);
  return { folder, names };
}

async function aptOptions(apt: string): Promise<string[]> {
  for (const folder of ["lists/partial", "archives/partial"]) await mkdir(join(apt, folder), { recursive: true });
  const mirror = process.env["LOGOS_DEBIAN"] ?? "http://deb.debian.org";
  const source = (path: string, suite: string) => `deb [signed-by=${KEYRING}] ${mirror}/${path} ${suite} main\n`;
  const sources = [
    source("debian", "bookworm"),
    source("debian", "bookworm-updates"),
    source("debian-security", "bookworm-security"),
  ];
  await writeFile(join(apt, "sources.list"), sources.join(""));
  await writeFile(join(apt, "status"), "");
  const settings = {
    "APT::Architecture": "amd64",
    "APT::Sandbox::User": "",
    "Dir::Cache": apt,
    "Dir::Cache::archives": join(apt, "archives"),
    "Dir::Etc::sourcelist": join(apt, "sources.list"),
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::State": apt,
    "Dir::State::lists": join(apt, "lists"),
    "Dir::State::status": join(apt, "status"),
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-o", `${name}=${value}`]);
}
