import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../../src/devnet/free-port.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";

// Debian keeps each major version's programs in a folder of their own.
const DEBIAN = "/usr/lib/postgresql";

export interface Postgres {
  readonly connection: string;
  stop(): Promise<void>;
}

function programs(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env["PATH"] ?? "").split(":"),
  ];
  return folders.find((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")));
}

/** PostgreSQL refuses to run as root; then it runs as the user that its package made. */
function identity(): { readonly uid: number; readonly gid: number } | undefined | "none" {
  if (process.getuid?.() !== 0) return undefined;
  const read = (flag: string): number =>
    Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim() || Number.NaN);
  const [uid, gid] = [read("-u"), read("-g")];
  return Number.isInteger(uid) && Number.isInteger(gid) ? { uid, gid } : "none";
}

/** A new PostgreSQL with its defaults on loopback; undefined where it is not installed. */
export async function startPostgres(): Promise<Postgres | undefined> {
  const bin = programs();
  const who = identity();
  if (bin === undefined || who === "none") return undefined;
  const folder = temporaryFolder("pg");
  if (who !== undefined) chownSync(folder, who.uid, who.gid);
  const data = join(folder, "data");
  const options = { cwd: folder, ...(who ?? {}) };
  const made = spawnSync(join(bin, "initdb"), ["-D", data, "-U", "bench", "-A", "trust"], {
    ...options,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}`);
  const port = await findFreePort(0);
  const words = ["-D", data, "-p", String(port), "-k", folder, "-h", "127.0.0.1"];
  const server = spawn(join(bin, "postgres"), words, { ...options, stdio: "ignore" });
  const ended = once(server, "exit");
  const isReady = (): boolean =>
    spawnSync(join(bin, "pg_isready"), ["-h", "127.0.0.1", "-p", String(port)]).status === 0;
  for (let tries = 0; !isReady(); tries += 1) {
    if (tries === 100 || server.exitCode !== null) throw new Error("PostgreSQL does not start");
    await sleep(100);
  }
  return {
    connection: `postgres://bench@127.0.0.1:${port}/postgres?sslmode=disable`,
    stop: async () => {
      server.kill("SIGINT");
      await ended;
    },
  };
}
