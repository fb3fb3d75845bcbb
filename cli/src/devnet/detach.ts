import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Invocation } from "../command/command.js";
import type { OptionTable } from "../command/options.js";
import { flagName } from "../command/parse.js";
import { CliError } from "../errors.js";
import { findExecutable } from "../executables.js";
import { tailOf } from "./supervised-process.js";

/** Starts `logos devnet up` with the same options as a session of its own and returns when that is up. */
export async function detachDevnet(invocation: Invocation<OptionTable>, dataFolder: string): Promise<number> {
  const words = Object.entries(invocation.options as Readonly<Record<string, unknown>>).flatMap(([name, value]) => {
    if (name === "detach" || name === "data" || name === "json" || value === undefined || value === false) return [];
    return value === true ? [flagName(name)] : [flagName(name), String(value)];
  });
  mkdirSync(join(dataFolder, "logs"), { recursive: true, mode: 0o700 });
  const logFile = join(dataFolder, "logs", "supervisor.log");
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(
    process.execPath,
    [await findExecutable("logos"), "devnet", "up", "--data", dataFolder, ...words],
    { detached: true, stdio: ["ignore", log, log, "ipc"], env: { ...invocation.environment } },
  );
  closeSync(log);
  const document = await new Promise((resolve, reject) => {
    child.on("message", resolve);
    child.on("error", reject);
    child.on("exit", () => reject(new CliError("devnet-failed", `the devnet does not start\n${tailOf(logFile, 10)}`)));
  });
  child.disconnect();
  child.unref();
  const { endpoint } = document as { readonly endpoint: string };
  invocation.output.result(document, `devnet is up in the background: ${endpoint}; \`logos devnet down\` ends it`);
  return 0;
}
