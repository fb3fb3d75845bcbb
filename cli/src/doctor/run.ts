import { existsSync } from "node:fs";
import { join } from "node:path";
import { isPortFree } from "../devnet/free-port.js";
import { findExecutable } from "../executables.js";
import { backendSocket } from "../run/backend-socket.js";
import { cliConfiguration } from "../run/cli-configuration.js";
import { findLauncher } from "../run/provider-files.js";
import { statePort } from "../run/state-port.js";
import type { Check } from "./finding.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether the provider can be laid out, and whether the practitioner's own configuration lets Terraform find it. */
export const mirrorCheck = (home: string, environment: Environment, directory: string): Check => ({
  subject: "provider",
  look: async () => {
    const bundle = await findExecutable("terraform-provider-logos");
    findLauncher();
    cliConfiguration(environment, directory, join(home, "mirror"));
    return { verdict: "ok", text: bundle };
  },
});

/** Whether the states can be served on the port of this home. */
export const portCheck = (home: string, environment: Environment): Check => ({
  subject: "state port",
  look: async () => {
    const port = await statePort(home, environment);
    if (await isPortFree(port)) return { verdict: "ok", text: `${port} is free` };
    // A run that serves has its socket beside; a foreign program has not.
    if (existsSync(backendSocket(home))) return { verdict: "ok", text: `${port}, a run serves there` };
    const hint = `end the other program, or write another port into ${join(home, "run", "port")}`;
    return { verdict: "failed", text: `${port} is taken by another program`, hint };
  },
});
