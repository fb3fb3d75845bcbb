import { createHash, randomBytes } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Chain, connectChain, logosHome } from "@logos/chain-client";
import { openAccount } from "../account.js";
import { resolveEndpoint } from "../chain-session.js";
import type { Surroundings } from "../command/command.js";
import { cliConfiguration } from "./cli-configuration.js";
import { childEnvironment } from "./environment.js";
import { findProvider } from "./provider-files.js";
import { goPlatform, placeMirror } from "./provider-mirror.js";
import { createRunFolder } from "./run-folder.js";
import { type RunSocket, serveRunSocket } from "./run-socket.js";
import { linkState, type StateServer } from "./state-link.js";
import { statePort } from "./state-port.js";
import { stateServers } from "./state-servers.js";
import { terraformCommand } from "./terraform-command.js";
import { writeTerraformLauncher } from "./terraform-launcher.js";
import { accountLabel, type RunWorkspace, requireOwnWorkspace } from "./workspace.js";

/** Everything that one run holds open around its child. */
export interface RunSession {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Waits until this run's state is on chain and its locks are released. */
  drain(onWait: (text: string) => void, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

export interface RunSessionOptions extends Surroundings {
  readonly options: { readonly account: string | undefined; readonly endpoint: string | undefined };
  readonly workspace: RunWorkspace;
  readonly command: readonly string[];
}

interface Parts {
  chain?: Chain;
  folder?: string;
  state?: StateServer;
  socket?: RunSocket;
}

async function closeParts({ socket, state, folder, chain }: Parts): Promise<void> {
  socket?.close();
  await state?.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  await chain?.close();
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
  const { environment: inherited, output, signal } = options;
  const home = logosHome(inherited);
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const endpoint = resolveEndpoint(options.options.endpoint, inherited);
  const chain = await connectChain({ endpoint, signal });
  parts.chain = chain;
  const { account, key, passphrase } = await openAccount(options, chain);
  requireOwnWorkspace(options.workspace.workspace, account);
  const label = accountLabel(account);
  const token = randomBytes(32).toString("base64url");
  const tokenSha256 = createHash("sha256").update(token).digest();
  const port = await statePort(home, inherited);
  const servers = stateServers({ chain, key, home, port, label, tokenSha256, environment: inherited, output });
  const state = await linkState(servers, output.warn);
  parts.state = state;
  const folder = createRunFolder(home);
  parts.folder = folder;
  const runSocket = join(folder, "provider.sock");
  parts.socket = await serveRunSocket(runSocket, {
    head: (workspace) => state.head(workspace),
    report: (name, text) => output.note(`${name}: ${text}`),
  });
  const passphraseFile = passphrase === undefined ? undefined : writePassphrase(folder, passphrase);
  const files = await writeFiles(options, home, folder, state.address);
  const settings = { endpoint, account, home, node: process.execPath, runSocket, stateToken: token, stateUser: label };
  return {
    environment: childEnvironment(inherited, {
      ...settings,
      ...files,
      passphraseFile,
      ...options.workspace,
      stateAddress: state.address,
    }),
    drain: (onWait, aborted) => state.drain(onWait, aborted),
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
