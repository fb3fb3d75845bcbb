import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Hex } from "@logos/chain-client";
import type { Surroundings } from "../command/command.js";
import { cliConfiguration } from "./cli-configuration.js";
import { childEnvironment } from "./environment.js";
import { findProvider } from "./provider-files.js";
import { goPlatform, placeMirror } from "./provider-mirror.js";
import { createRunFolder } from "./run-folder.js";
import { type RunSocket, serveRunSocket } from "./run-socket.js";
import { openRunState, type RunState, type RunStateOptions } from "./run-state.js";
import { terraformCommand } from "./terraform-command.js";
import { writeTerraformLauncher } from "./terraform-launcher.js";
import type { RunWorkspace } from "./workspace.js";

/** Everything that one run holds open around its child. */
export interface RunSession {
  /** For files of this run, which only its owner reads; it goes with the run. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Waits until this run's state is on chain and its locks are released. */
  drain(onWait: (text: string) => void, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface RunSessionOptions extends Surroundings {
  readonly options: RunStateOptions["options"];
  readonly workspace: RunWorkspace;
  readonly command: readonly string[];
  /** Digest of the saved plan that the command applies. */
  readonly plan?: Hex | undefined;
}

interface Parts {
  folder?: string;
  state?: RunState;
  socket?: RunSocket;
}

async function closeParts({ socket, state, folder }: Parts): Promise<void> {
  socket?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  await state?.close();
}

/** Files for terraform: the launcher that ignores hang-ups, and a CLI configuration that knows our provider. */
async function writeFiles(options: RunSessionOptions, home: string, folder: string, stateAddress: string) {
  const { environment, directory, command } = options;
  const terraformLauncher = join(folder, "terraform");
  writeTerraformLauncher(terraformLauncher, terraformCommand(command, directory, environment), stateAddress);
  const mirror = placeMirror(home, await findProvider(), goPlatform(process.platform, process.arch));
  const cliConfigurationFile = join(folder, "terraformrc");
  writeFileSync(cliConfigurationFile, cliConfiguration(environment, directory, mirror), { mode: 0o600 });
  return { terraformLauncher, cliConfigurationFile };
}

/** What was typed on the terminal, for the provider: in a file that goes with the run, for an environment is seen by many. */
function writePassphrase(folder: string, passphrase: string): string {
  const file = join(folder, "passphrase");
  writeFileSync(file, passphrase, { mode: 0o600 });
  return file;
}

async function open(options: RunSessionOptions, parts: Parts): Promise<RunSession> {
  const { environment: inherited, output, workspace, plan } = options;
  const state = await openRunState({ ...options, workspace: workspace.workspace, plan });
  parts.state = state;
  const { home, endpoint, account, label, token, passphrase, server } = state;
  const folder = createRunFolder(home);
  parts.folder = folder;
  const runSocket = join(folder, "provider.sock");
  parts.socket = await serveRunSocket(runSocket, {
    head: (name) => server.head(name),
    report: (name, text) => output.note(`${name}: ${text}`),
  });
  const passphraseFile = passphrase === undefined ? undefined : writePassphrase(folder, passphrase);
  const files = await writeFiles(options, home, folder, server.address);
  const settings = { endpoint, account, home, node: process.execPath, runSocket, stateToken: token, stateUser: label };
  const stateAddress = server.address;
  return {
    folder,
    environment: childEnvironment(inherited, { ...settings, ...files, passphraseFile, ...workspace, stateAddress }),
    drain: (onWait, aborted) => server.drain(onWait, aborted),
    close: () => closeParts(parts),
  };
}

/** Opens everything around a child: chain, key, state, socket, files. What was opened is closed again if the rest fails. */
export async function openRunSession(options: RunSessionOptions): Promise<RunSession> {
  const parts: Parts = {};
  try {
    return await open(options, parts);
  } catch (error) {
    await closeParts(parts);
    throw error;
  }
}
