import { rmSync } from "node:fs";
import { createConnection, createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { CliError } from "../errors.js";
import { unixSocketPath } from "../unix-socket.js";
import type { ProcessStatus } from "./supervised-process.js";

/** What a running devnet says of itself. */
export interface DevnetStatus {
  readonly endpoint: string;
  readonly dataFolder: string;
  readonly pid: number;
  readonly processes: readonly ProcessStatus[];
}

const socketOf = (dataFolder: string): string => unixSocketPath(dataFolder, "devnet.sock");

const listen = (server: Server, path: string): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(path, () => {
      server.off("error", fail);
      done();
    });
  });

export interface ControlHandlers {
  readonly status: () => DevnetStatus;
  /** Resolves when everything ended. */
  readonly down: () => Promise<void>;
}

export interface Control {
  close(): Promise<void>;
}

/**
 * Serves `status` and `down` on the data folder's socket, which also keeps a second devnet out of the folder.
 * Throws `devnet-running` if one is there.
 */
export async function serveControl(dataFolder: string, handlers: ControlHandlers): Promise<Control> {
  const path = socketOf(dataFolder);
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (word) => {
      if (word === "status") socket.end(`${JSON.stringify(handlers.status())}\n`);
      else if (word === "down") void handlers.down().then(() => socket.end("{}\n"));
      else socket.destroy();
    });
  });
  if ((await ask(dataFolder, "status")) !== undefined)
    throw new CliError("devnet-running", `a devnet runs in ${dataFolder} already`, {
      hint: "`logos devnet status` shows it, `logos devnet down` ends it, --data takes another folder",
    });
  // Nobody answers: a socket that is still there was left by a killed supervisor.
  rmSync(path, { force: true });
  await listen(server, path);
  return {
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const socket of sockets) socket.destroySoon();
      }),
  };
}

function ask(dataFolder: string, word: "status" | "down"): Promise<string | undefined> {
  return new Promise((done) => {
    const socket = createConnection(socketOf(dataFolder));
    let text = "";
    socket.setEncoding("utf8");
    socket.on("connect", () => socket.write(`${word}\n`));
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    socket.on("error", () => done(undefined));
    socket.on("close", () => done(text.endsWith("\n") ? text : undefined));
  });
}

/** The devnet that runs in a data folder; undefined if none does. */
export async function askStatus(dataFolder: string): Promise<DevnetStatus | undefined> {
  const text = await ask(dataFolder, "status");
  return text === undefined ? undefined : (JSON.parse(text) as DevnetStatus);
}

/** Ends the devnet of a data folder and waits for it; false if none runs. */
export async function askDown(dataFolder: string): Promise<boolean> {
  return (await ask(dataFolder, "down")) !== undefined;
}
