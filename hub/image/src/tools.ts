import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ImageError } from "./errors.js";

/** Programs of builds and boots, and the Debian package of each. */
const PACKAGES = {
  "apt-get": "apt",
  debugfs: "e2fsprogs",
  "dpkg-deb": "dpkg",
  mcopy: "mtools",
  mformat: "mtools",
  mke2fs: "e2fsprogs",
  mksquashfs: "squashfs-tools",
  mmd: "mtools",
  "qemu-system-x86_64": "qemu-system-x86",
  setpriv: "util-linux",
  sfdisk: "fdisk",
  swtpm: "swtpm",
  swtpm_setup: "swtpm-tools",
  unsquashfs: "squashfs-tools",
  veritysetup: "cryptsetup-bin",
} as const;

export type Tool = keyof typeof PACKAGES;

export const TOOLS: readonly Tool[] = Object.keys(PACKAGES) as Tool[];

export interface ToolOptions {
  readonly input?: Iterable<Uint8Array>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Whole path of a program; `tool-missing` names the package to install. */
export function requireTool(tool: Tool): string {
  // Administrators' programs are in sbin, which is not on everybody's PATH.
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), "/usr/sbin", "/sbin"].filter((each) => each !== "");
  const found = folders.map((folder) => join(folder, tool)).find(isExecutable);
  if (found !== undefined) return found;
  throw new ImageError("tool-missing", `${tool} is not installed: apt-get install ${PACKAGES[tool]}`);
}

/** Runs a program to its end and gives what it printed. */
export function runTool(tool: Tool, args: readonly string[], options: ToolOptions = {}): Promise<string> {
  return runProgram(requireTool(tool), args, options);
}

/** Runs a program by its path, such as one of an image. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { input = [], environment = {} }: ToolOptions = {},
): Promise<string> {
  const child = spawn(program, args, { env: { ...process.env, LC_ALL: "C", ...environment } });
  const output: Buffer[] = [];
  let stderr = "";
  child.stdout.on("data", (part: Buffer) => output.push(part));
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-4096);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", (cause) => reject(new ImageError("tool-failed", `${program} cannot be run`, { cause })));
    child.on("close", resolve);
  });
  // A program that does not read its input ends by itself; its exit code says more than EPIPE.
  const [code] = await Promise.all([ended, pipeline(Readable.from(input), child.stdin).catch(() => undefined)]);
  if (code === 0) return Buffer.concat(output).toString("utf8");
  throw new ImageError("tool-failed", `${program} ended with ${code ?? "a signal"}: ${stderr.trim()}`);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
