import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { logosHome } from "@logos/chain-client";
import { isPortFree } from "../devnet/free-port.js";
import { CliError } from "../errors.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** The port of the platform's own home; LogosBackend takes it where nobody says otherwise. */
const DEFAULT_PORT = 9945;
// Above the ports of known services and below those that systems give to outgoing connections.
const FIRST_PORT = 21_000;
const PORTS = 10_000;
const TRIES = 50;

function wantedPort(home: string, environment: Environment): number {
  const { LOGOS_HOME: _asked, ...rest } = environment;
  if (resolve(home) === resolve(logosHome(rest))) return DEFAULT_PORT;
  const digest = createHash("sha256").update(resolve(home)).digest();
  return FIRST_PORT + (digest.readUInt32BE(0) % PORTS);
}

function recordedPort(file: string): number | undefined {
  let text: string;
  try {
    text = readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port > 0 && port < 65_536) return port;
  throw new CliError("conflict", `${file} holds no port`, {
    hint: "write the port of the state backend into it, or delete it",
  });
}

/**
 * The loopback port on which the states of a LOGOS_HOME are served. Chosen once and recorded, for Terraform takes another
 * address for another backend.
 */
export async function statePort(home: string, environment: Environment): Promise<number> {
  const file = join(home, "run", "port");
  const known = recordedPort(file);
  if (known !== undefined) return known;
  mkdirSync(join(home, "run"), { recursive: true, mode: 0o700 });
  const first = wantedPort(home, environment);
  for (let port = first; port < first + TRIES; port += 1) {
    if (!(await isPortFree(port))) continue;
    try {
      writeFileSync(file, `${port}\n`, { flag: "wx", mode: 0o600 });
      return port;
    } catch {
      // Another first run of this home was faster; one port counts for both.
      return recordedPort(file) ?? port;
    }
  }
  throw new CliError("conflict", `no port from ${first} to ${first + TRIES - 1} is free for the state backend`, {
    hint: `write a free one into ${file}`,
  });
}
