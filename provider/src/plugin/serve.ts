import { Server, ServerCredentials, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { brokerService, controllerService, healthService, providerService, stdioService } from "@logos/proto/tfplugin6";
import { createIdentity, type Identity } from "@logos/proto/tls";
import type { ProviderHandlers } from "../tfprotov6/handlers.js";
import { makeSocketPlace, type SocketPlace } from "./address.js";
import { type Handshake, handshakeLine, type PluginAddress, readHandshake } from "./handshake.js";
import type { Log } from "./log.js";
import { pluginServices } from "./plugin-services.js";

export interface PluginOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly handlers: ProviderHandlers;
  /** Ends what is in hand; awaited, at most `GRACE_MS`, before the process ends without the host's farewell. */
  readonly stop: () => Promise<void>;
  readonly log: Log;
  /** Writes the handshake line to standard output. */
  readonly writeLine: (line: string) => void;
  readonly exit: (code: number) => void;
}

/** A plugin that listens. */
export interface Plugin {
  /** Ends it as the loss of the host would. */
  lose(reason: string): void;
}

const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;
const GRACE_MS = 5_000;
const FAREWELL_MS = 200;
const CONNECT_MS = 60_000;

/**
 * Serves the provider to the host that started this process, until the host says farewell or is gone. Throws
 * ProviderError `not-a-plugin` or `handshake-failed`.
 */
export async function servePlugin(options: PluginOptions): Promise<Plugin> {
  const { handlers, stop, log, writeLine, exit } = options;
  const handshake = readHandshake(options.environment);
  const server = new Server({
    "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    "grpc.max_send_message_length": MAX_MESSAGE_BYTES,
  });
  const identity = handshake.clientCertificate === undefined ? undefined : createIdentity("localhost");
  let place: SocketPlace | undefined;
  let ending = false;

  const end = async (code: number, graceMs: number, last: () => Promise<unknown>) => {
    if (ending) return;
    ending = true;
    await atMost(graceMs, last());
    await place?.remove();
    exit(code);
  };
  const lose = (reason: string) => {
    if (!ending) log("warn", `${reason}; ending what is in hand`);
    void end(0, GRACE_MS, stop);
  };
  // A host that dies before it connects leaves nothing behind that would tell.
  const unclaimed = setTimeout(() => lose("nobody connected"), CONNECT_MS);
  const services = pluginServices({
    onShutdown: () => void end(0, FAREWELL_MS, () => farewell(server, services.endStreams)),
    onConnected: () => clearTimeout(unclaimed),
    onLost: () => lose("the connection to Terraform broke"),
  });

  server.addService(providerService, asGrpc(handlers));
  server.addService(controllerService, services.controller);
  server.addService(stdioService, services.stdio);
  server.addService(brokerService, services.broker);
  server.addService(healthService, services.health);
  if (process.platform !== "win32") place = await makeSocketPlace(handshake.socketFolder);
  const address = await listen(server, place, credentials(handshake, identity));
  writeLine(handshakeLine(handshake, address, identity?.certDer));
  return { lose };
}

function credentials({ clientCertificate }: Handshake, identity: Identity | undefined): ServerCredentials {
  if (clientCertificate === undefined || identity === undefined) return ServerCredentials.createInsecure();
  const pair = { private_key: Buffer.from(identity.keyPem), cert_chain: Buffer.from(identity.certPem) };
  return ServerCredentials.createSsl(Buffer.from(clientCertificate), [pair], true);
}

async function listen(
  server: Server,
  place: SocketPlace | undefined,
  secured: ServerCredentials,
): Promise<PluginAddress> {
  const wanted = place === undefined ? "127.0.0.1:0" : `unix:${place.path}`;
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(wanted, secured, (error, bound) => (error === null ? resolve(bound) : reject(error)));
  });
  return place === undefined ? { network: "tcp", host: "127.0.0.1", port } : { network: "unix", path: place.path };
}

function asGrpc(handlers: ProviderHandlers): UntypedServiceImplementation {
  const entries = Object.entries(handlers).map(([name, handler]) => {
    const answer = handler as (request: unknown) => Promise<unknown>;
    return [
      name,
      (call: { request: unknown }, done: (error: Error | null, message?: unknown) => void) => {
        answer(call.request).then((message) => done(null, message), done);
      },
    ];
  });
  return Object.fromEntries(entries) as UntypedServiceImplementation;
}

async function farewell(server: Server, endStreams: () => void): Promise<void> {
  endStreams();
  await new Promise<void>((resolve) => server.tryShutdown(() => resolve()));
}

async function atMost(limitMs: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limitMs);
  });
  await Promise.race([work.catch(() => {}), limit]);
  clearTimeout(timer);
}
