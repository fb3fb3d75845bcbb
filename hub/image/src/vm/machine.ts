import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { manufactureTpm } from "@logos/mia/software-tpm";
import { runTool } from "../tools.js";

const FIRMWARE_VARIABLES = "/usr/share/OVMF/OVMF_VARS_4M.fd";
const DATA_BYTES = 256 << 20;

/** What stays of a virtual machine between its boots: TPM, firmware variables, and the data volume. */
export interface Machine {
  readonly folder: string;
  readonly tpmState: string;
  readonly firmwareVariables: string;
  readonly data: string;
  /** Certificate (PEM) of who endorses its TPM; also `issuer.pem` on its data volume. */
  readonly issuer: string;
}

/**
 * A machine as it leaves the factory: a software TPM that an authority of its own endorses, empty firmware variables, and a
 * data volume with these files, by their path on it.
 */
export async function makeMachine(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<Machine> {
  const tpmState = join(folder, "tpm");
  const issuer = await manufactureTpm(tpmState, join(folder, "authority"));
  const firmwareVariables = join(folder, "variables.fd");
  await copyFile(FIRMWARE_VARIABLES, firmwareVariables);
  const data = join(folder, "data.img");
  await withScratch(folder, async (content) => {
    for (const [path, bytes] of [...files, ["issuer.pem", issuer] as const]) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await writeFile(join(content, path), bytes);
    }
    const kind = ["-q", "-t", "ext4", "-L", "logos-data", "-E", "root_owner=0:0"];
    await runTool("mke2fs", [...kind, "-d", content, data, `${DATA_BYTES >> 10}k`]);
  });
  return { folder, tpmState, firmwareVariables, data, issuer };
}

/** Content of a file of the data volume of a machine that is off, or undefined. */
export function readData({ data, folder }: Machine, path: string): Promise<Uint8Array | undefined> {
  return withScratch(folder, async (scratch) => {
    const to = join(scratch, "read");
    await runTool("debugfs", ["-R", `dump ${path} ${to}`, data]);
    // debugfs ends without an error where there is no such file.
    return readFile(to).then(
      (bytes) => new Uint8Array(bytes),
      () => undefined,
    );
  });
}

/** Puts a file on the data volume of a machine that is off, in place of one that is there. */
export function writeData({ data, folder }: Machine, path: string, content: string | Uint8Array): Promise<void> {
  return withScratch(folder, async (scratch) => {
    const from = join(scratch, "written");
    await writeFile(from, content);
    await runTool("debugfs", ["-w", "-f", "-", data], { input: [Buffer.from(`rm ${path}\nwrite ${from} ${path}\n`)] });
  });
}

async function withScratch<T>(folder: string, use: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = await mkdtemp(join(folder, "scratch-"));
  try {
    return await use(scratch);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
