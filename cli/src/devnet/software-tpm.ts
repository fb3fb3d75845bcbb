import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createConnection, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { shutdown } from "@logos/mia/attester";
import { playEventLog, playImaList, type SoftwareTpm, startSoftwareTpm } from "@logos/mia/software-tpm";
import { CliError } from "../errors.js";

const HOST = "127.0.0.1";

export interface PlayedTpmOptions {
  /** State of the TPM. */
  readonly folder: string;
  /** `event-log` and `ima-list` of the boot that is played. */
  readonly measurements: string;
  /** Where the hub finds it; the control channel is at the next port. */
  readonly port: number;
}

/** A software TPM that stands where its machine stood after a recorded boot. */
export interface PlayedTpm {
  readonly entries: number;
  end(): Promise<void>;
}

/**
 * Starts a software TPM and plays a boot into it. Until that is done nobody can connect: a hub never meets a TPM whose
 * PCRs are empty, also when this process was killed and started again. What an earlier life left running is ended first.
 */
export async function startPlayedTpm({ folder, measurements, port }: PlayedTpmOptions): Promise<PlayedTpm> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const pidFile = join(folder, "swtpm.pid");
  endLeftover(pidFile, folder);
  const tpm = await startSoftwareTpm({ folder, sockets: "unix" });
  writeFileSync(pidFile, String(tpm.pid));
  try {
    const entries = await play(tpm, measurements);
    const servers = await Promise.all([
      forward(port, join(folder, "data.sock")),
      forward(port + 1, join(folder, "control.sock")),
    ]);
    return {
      entries,
      end: async () => {
        for (const stop of servers) stop();
        await endOrderly(tpm);
        rmSync(pidFile, { force: true });
      },
    };
  } catch (error) {
    await tpm.end();
    throw error;
  }
}

/** After another end the TPM says for some seconds that its clock may have lost time, and no quote is accepted. */
async function endOrderly(tpm: SoftwareTpm): Promise<void> {
  try {
    const client = await tpm.connect();
    await shutdown(client);
    await client.close();
  } finally {
    await tpm.end();
  }
}

async function play(tpm: SoftwareTpm, measurements: string): Promise<number> {
  const read = (name: string): Uint8Array => readFileSync(join(measurements, name));
  const client = await tpm.connect();
  try {
    await playEventLog(client, read("event-log"));
    return await playImaList(client, read("ima-list"));
  } finally {
    // swtpm serves one connection at a time.
    await client.close();
  }
}

/** Ends the swtpm of a wrapper that was killed: it holds the state and the sockets. */
function endLeftover(pidFile: string, folder: string): void {
  const pid = readLeftover(pidFile, folder);
  if (pid !== undefined) process.kill(pid, "SIGKILL");
  for (const name of ["data.sock", "control.sock"]) rmSync(join(folder, name), { force: true });
}

/** A number is used again: only what was started for this very folder is ours. */
function readLeftover(pidFile: string, folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile, "utf8"));
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`dir=${folder}\0`) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Passes connections to a loopback port on to a socket, until the returned function cuts them all. */
async function forward(port: number, path: string): Promise<() => void> {
  const open = new Set<Socket>();
  const server = createServer((outer) => {
    const inner = createConnection(path);
    open.add(outer);
    outer.pipe(inner).pipe(outer);
    const end = (): void => {
      open.delete(outer);
      outer.destroy();
      inner.destroy();
    };
    for (const socket of [outer, inner]) socket.on("error", end).on("close", end);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(new CliError("devnet-failed", `port ${port} of a software TPM is taken`, { cause })),
    );
    server.listen(port, HOST, resolve);
  });
  return () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
}
