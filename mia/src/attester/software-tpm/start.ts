import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AttesterError } from "../errors.js";
import { TpmClient } from "../tpm-commands/client.js";
import { connectSocket, type SocketAddress } from "../tpm-commands/socket-transport.js";
import { startup } from "../tpm-commands/startup.js";
import { SwtpmControl } from "../tpm-commands/swtpm-control.js";
import { findTool } from "./find-tool.js";

const START_ATTEMPTS = 200;
const HOST = "127.0.0.1";

export interface SoftwareTpmOptions {
  /** Keeps its state; `manufactureTpm` makes one with endorsed keys, an empty folder gets one without. */
  readonly folder: string;
  /** TCP on loopback, as tpm2-tools and hubs need it, or sockets in the folder, as virtual machines do. */
  readonly sockets?: "tcp" | "unix";
  /** Port of the data channel; the control channel has the next one. A free pair by default. */
  readonly port?: number;
}

/** A software TPM at work: a process that ends with `end`. */
export interface SoftwareTpm {
  readonly address: SocketAddress;
  readonly control: SwtpmControl;
  readonly pid: number;
  /** A started TPM's client. swtpm serves one connection at a time: close it before the next. */
  readonly connect: () => Promise<TpmClient>;
  readonly end: () => Promise<void>;
}

/** Starts swtpm and gives the TPM its TPM2_Startup. AttesterError `tool-missing`, `tpm-unreachable`. */
export async function startSoftwareTpm(options: SoftwareTpmOptions): Promise<SoftwareTpm> {
  const program = findTool("swtpm");
  if (program === undefined) throw new AttesterError("tool-missing", "swtpm is missing: run scripts/install-mia-tools");
  const { data, control } = await addressesOf(options);
  const child = spawn(
    program,
    [
      "socket",
      "--tpm2",
      ...["--tpmstate", `dir=${options.folder}`],
      ...["--server", wordsOf(data)],
      ...["--ctrl", wordsOf(control)],
      ...["--flags", "not-need-init"],
    ],
    { stdio: "ignore" },
  );
  const connect = async () => {
    const tpm = new TpmClient(await connectSocket(data));
    await startup(tpm);
    return tpm;
  };
  await (await untilReady(child, connect)).close();
  const pid = child.pid ?? 0;
  return { address: data, control: new SwtpmControl(control), pid, connect, end: () => end(child) };
}

async function addressesOf({ folder, sockets = "tcp", port }: SoftwareTpmOptions) {
  if (sockets === "unix")
    return { data: { path: join(folder, "data.sock") }, control: { path: join(folder, "control.sock") } };
  const first = port ?? (await freePortPair());
  return { data: { host: HOST, port: first }, control: { host: HOST, port: first + 1 } };
}

function wordsOf(address: SocketAddress): string {
  return "path" in address ? `type=unixio,path=${address.path}` : `type=tcp,port=${address.port},bindaddr=${HOST}`;
}

/** tpm2-tools and hubs look for the control channel at the port after the data channel's. */
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
async function untilReady<T>(child: ChildProcess, attempt: () => Promise<T>): Promise<T> {
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
