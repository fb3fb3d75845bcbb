import { spawn } from "node:child_process";
import { constants } from "node:os";
import { type Finished, type Place, type RunningLogos, startLogos } from "./logos.js";
import { RecordingProxy } from "./recording-proxy.js";

/** `logos state serve` with a proxy in front that writes down what Terraform asks. */
export interface ServedState {
  readonly proxy: RecordingProxy;
  readonly server: RunningLogos;
  /** Runs terraform itself, as an IDE would, in a folder. */
  terraform(directory: string, ...words: readonly string[]): Promise<Finished>;
  /** The same for OpenTofu. */
  tofu(directory: string, ...words: readonly string[]): Promise<Finished>;
  stop(): Promise<Finished>;
}

interface Ready {
  readonly address: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** Runs a command to its end. */
export function runCommand(
  command: string,
  words: readonly string[],
  directory: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Finished> {
  const child = spawn(command, words, { cwd: directory, env: { ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (part: string) => {
      text[name] += part;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal: NodeJS.Signals | null) => {
      resolve({ exitCode: signal === null ? (code ?? 1) : 128 + constants.signals[signal], ...text });
    });
  });
}

/** Serves the workspace of a place. */
export async function serveState(place: Place): Promise<ServedState> {
  const server = await startLogos(place, ["state", "serve", "--json"]);
  const [line = "{}"] = await server.said(/^\{"ready":true.*$/m);
  const { address, variables } = JSON.parse(line) as Ready;
  const proxy = await RecordingProxy.start(() => Number(new URL(address).port));
  const proxied = Object.entries(variables).map(([name, value]) => [
    name,
    value.replace(new URL(address).origin, proxy.origin),
  ]);
  const environment = {
    ...process.env,
    ...Object.fromEntries(proxied),
    CHECKPOINT_DISABLE: "1",
    TF_CLI_ARGS: "-no-color",
    TF_CLI_CONFIG_FILE: "/dev/null",
    TF_IN_AUTOMATION: "1",
  };
  return {
    proxy,
    server,
    terraform: (directory, ...words) => runCommand("terraform", words, directory, environment),
    tofu: (directory, ...words) => runCommand("tofu", words, directory, environment),
    stop: async () => {
      server.signal("SIGINT");
      const end = await server.ended;
      await proxy.stop();
      return end;
    },
  };
}
