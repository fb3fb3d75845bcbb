import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { manufactureTpm } from "../software-tpm/manufacture.js";
import { type SoftwareTpm, startSoftwareTpm } from "../software-tpm/start.js";
import { connectSocket } from "../tpm-commands/socket-transport.js";
import type { TpmTransport } from "../tpm-commands/transport.js";
import { findTool } from "./tools.js";

/** A software TPM of a test's own: its process, its state in a folder of its own, both gone at the end. */
export interface Swtpm extends Pick<SoftwareTpm, "address" | "control" | "connect"> {
  readonly folder: string;
  /** Certificate (PEM) of who endorsed its keys, where somebody did. */
  readonly issuer: string | undefined;
  /** The bare way to the same TPM, for a test that stands between. */
  readonly transport: () => Promise<TpmTransport>;
  /** Runs a tool of tpm2-tools against this TPM, in its folder, and gives what it printed. */
  readonly tool: (name: string, ...args: readonly string[]) => Promise<string>;
  /** Ends the process, as a TPM that goes away; `restart` starts another with the same state, at the same address. */
  readonly stop: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly end: () => Promise<void>;
}

/** By `tcp`, as tpm2-tools need it, or by `unix` sockets in the TPM's folder; `endorsed` keys have certificates. */
export async function startSwtpm(
  sockets: "tcp" | "unix" = "tcp",
  { endorsed = false }: { readonly endorsed?: boolean } = {},
): Promise<Swtpm> {
  const folder = await mkdtemp(join(tmpdir(), "logos-swtpm-"));
  const issuer = endorsed ? await manufactureTpm(folder, join(folder, "authority")) : undefined;
  let tpm = await startSoftwareTpm({ folder, sockets });
  const { address, control } = tpm;
  const port = "port" in address ? address.port : 0;
  const environment = { ...process.env, TPM2TOOLS_TCTI: `swtpm:host=127.0.0.1,port=${port}` };
  return {
    folder,
    issuer,
    address,
    control,
    connect: () => tpm.connect(),
    transport: () => connectSocket(address),
    async tool(name, ...args) {
      const options = { cwd: folder, env: environment };
      return (await promisify(execFile)(findTool(name) ?? name, args, options)).stdout;
    },
    stop: () => tpm.end(),
    async restart() {
      await tpm.end();
      tpm = await startSoftwareTpm({ folder, sockets, ...(port === 0 ? {} : { port }) });
    },
    async end() {
      await tpm.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
