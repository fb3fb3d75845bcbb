import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { CliError } from "../errors.js";

/** What Terraform starts, and what that starts. */
export interface ProviderFiles {
  /** The launcher: a shell script or the Go program. */
  readonly launcher: string;
  readonly bundle: string;
  readonly version: string;
  /** True in a checkout, whose bundle changes while its version does not. */
  readonly changes: boolean;
}

const HOSTS = ["registry.terraform.io", "registry.opentofu.org"];
const NAME = "terraform-provider-logos";
const KEEP_MS = 24 * 60 * 60 * 1000;

/** The platform as Go names it, `linux_amd64`. Throws `not-installed` for one that the provider does not run on. */
export function goPlatform(platform: string, architecture: string): string {
  const system = { linux: "linux", darwin: "darwin" }[platform];
  const machine = { x64: "amd64", arm64: "arm64" }[architecture];
  if (system === undefined || machine === undefined)
    throw new CliError("not-installed", `there is no provider for ${platform} on ${architecture}`);
  return `${system}_${machine}`;
}

/**
 * What lies beside the launcher. Terraform writes the hash of the package into its lock file; in a checkout that shall not
 * call for a new `init` at each change of a source, so there it only leads to the bundle.
 */
function bundleOf({ bundle, changes }: ProviderFiles): Buffer {
  if (!changes) return readFileSync(bundle);
  return Buffer.from(`await import(${JSON.stringify(pathToFileURL(bundle).href)});\n`);
}

/** Lays the provider into a folder named after its content; one that exists is complete, for it was renamed whole. */
function placePackage(packages: string, files: ProviderFiles): string {
  const launcher = readFileSync(files.launcher);
  const bundle = bundleOf(files);
  const digest = createHash("sha256").update(launcher).update(bundle).update(files.version).digest("hex").slice(0, 16);
  const folder = join(packages, digest);
  if (existsSync(folder)) return folder;
  const temporary = join(packages, `.${digest}.${process.pid}`);
  mkdirSync(temporary, { recursive: true, mode: 0o700 });
  const executable = join(temporary, `${NAME}_v${files.version}`);
  writeFileSync(executable, launcher);
  chmodSync(executable, 0o755);
  // Not named like the launcher: Terraform would start it.
  writeFileSync(join(temporary, "provider.mjs"), bundle);
  try {
    renameSync(temporary, folder);
  } catch (error) {
    rmSync(temporary, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function pointTo(link: string, target: string): void {
  const temporary = `${link}.${process.pid}.tmp`;
  rmSync(temporary, { force: true });
  symlinkSync(target, temporary);
  renameSync(temporary, link);
}

/** Removes packages that no run has used for a day; a run that lasts longer has its provider in memory. */
function removeOld(packages: string, current: string, nowMs: number): void {
  for (const name of readdirSync(packages)) {
    const folder = join(packages, name);
    if (folder === current) continue;
    if (nowMs - statSync(folder).mtimeMs > KEEP_MS) rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Lays our provider where Terraform and OpenTofu find it and returns the folder for `filesystem_mirror`, which stays the
 * same from build to build.
 */
export function placeMirror(home: string, files: ProviderFiles, platform: string): string {
  const mirror = join(home, "mirror");
  const packages = join(home, "providers");
  mkdirSync(packages, { recursive: true, mode: 0o700 });
  const folder = placePackage(packages, files);
  const now = new Date();
  utimesSync(folder, now, now);
  for (const host of HOSTS) {
    const version = join(mirror, host, "logos", "logos", files.version);
    mkdirSync(version, { recursive: true, mode: 0o700 });
    pointTo(join(version, platform), folder);
  }
  removeOld(packages, folder, now.getTime());
  return mirror;
}
