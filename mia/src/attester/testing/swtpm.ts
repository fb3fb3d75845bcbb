import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { TpmClient } from "../tpm-commands/client.js";
import { connectSocket, type SocketAddress } from "../tpm-commands/socket-transport.js";
import { startup } from "../tpm-commands/startup.js";
import { SwtpmControl } from "../tpm-commands/swtpm-control.js";
import { findTool } from "./tools.js";

const START_ATTEMPTS = 200;
const HOST = "127.0.0.1";

/** A software TPM of a test's own: its process, its state in a folder of its own, both gone at the end. */
export interface Swtpm {
  readonly folder: string;
  readonly control: SwtpmControl;
  /** A started TPM's client. swtpm serves one connection at a time: close it before the next or before tools. */
  readonly connect: () => Promise<TpmClient>;
  /** Runs a tool of tpm2-tools against this TPM, in its folder, and gives what it printed. */
  readonly tool: (name: string, ...args: readonly string[]) => Promise<string>;
  readonly end: () => Promise<void>;
}

/**
 * By `tcp`, as tpm2-tools need it, or by `unix` sockets in the TPM's folder, as virtual machines do. `prepare` may put the
 * state of a TPM that somebody made into its folder.
 */
export async function startSwtpm(
  sockets: "tcp" | "unix" = "tcp",
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<Swtpm> {
  const program = findTool("swtpm");
  if (program === undefined) throw new Error("swtpm is missing: run scripts/install-mia-tools");
  const folder = await mkdtemp(join(tmpdir(), "logos-swtpm-"));
  await prepare(folder);
  const port = await freePortPair();
  const [data, control]: readonly [SocketAddress, SocketAddress] =
    sockets === "tcp"
      ? [
          { host: HOST, port },
          { host: HOST, port: port + 1 },
        ]
      : [{ path: join(folder, "data.sock") }, { path: join(folder, "control.sock") }];
  const place = (address: SocketAddress) =>
    "path" in address ? `type=unixio,path=${address.path}` : `type=tcp,port=${address.port},bindaddr=${HOST}`;
  const child = spawn(
    program,
    [
      "socket",
      "--tpm2",
      ...["--tpmstate", `dir=${folder}`],
      ...["--server", place(data)],
      ...["--ctrl", place(control)],
      ...["--flags", "not-need-init"],
    ],
    { stdio: "ignore" },
  );
  const connect = async () => {
    const tpm = new TpmClient(await connectSocket(data));
    await startup(tpm);
    return tpm;
  };
  await (await retry(child, connect)).close();
  const environment = { ...process.env, TPM2TOOLS_TCTI: `swtpm:host=${HOST},port=${port}` };
  return {
    folder,
    control: new SwtpmControl(control),
    connect,
    async tool(name, ...args) {
      const options = { cwd: folder, env: environment };
      return (await promisify(execFile)(findTool(name) ?? name, args, options)).stdout;
    },
    async end() {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** tpm2-tools look for the control channel at the port after the data channel's. */
async function freePortPair(): Promise<number> {
  for (;;) {
    const first = createServer().listen(0, HOST);
    await once(first, "listening");
    const address = first.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const second = createServer().listen(port + 1, HOST);
    const free = await Promise.race([
      once(second, "listening").then(() => true),
      new Promise<false>((resolve) => second.once("error", () => resolve(false))),
    ]).catch(() => false);
    await Promise.all(
      [first, second].filter((server) => server.listening).map((server) => once(server.close(), "close")),
    );
    if (free) return port;
  }
}

/** swtpm does not say when it listens. */
async function retry<T>(child: ChildProcess, attempt: () => Promise<T>): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      return await attempt();
    } catch (error) {
      if (count === START_ATTEMPTS || child.exitCode !== null) {
        await end(child);
        throw error;
      }
      await sleep(10);
    }
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, "close");
  child.kill("SIGKILL");
  await closed;
}
