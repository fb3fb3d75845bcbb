import { createServer } from "node:tls";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { hubService } from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import type { Identity } from "@logos/proto/tls";
import { showCertificate } from "./caller-key.js";
import { type Answering, createHandlers } from "./handlers.js";

export interface HubServerOptions {
  readonly host: string;
  /** 0 is any free one. */
  readonly port: number;
  readonly identity: Identity;
}

/** The agent's port. */
export interface HubServer {
  readonly port: number;
  /** Takes no new connection and ends the open ones once their calls are answered, at the latest after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const HANDSHAKE_MS = 10_000;
const MAX_MESSAGE_BYTES = 16_384;

/**
 * Serves `hub.proto` over mutual TLS 1.3. The TLS ends here and not in grpc-js, which shows a caller's certificate only if
 * an authority signed it; ours are self-signed and pinned by the chain.
 */
export async function serveHub(options: HubServerOptions, answering: Answering, log: Logger): Promise<HubServer> {
  const grpc = new Server({
    "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    "grpc.max_concurrent_streams": 256,
    "grpc-node.max_session_memory": 16,
  });
  grpc.addService(hubService, createHandlers(answering, log));
  const injector = grpc.createConnectionInjector(ServerCredentials.createInsecure());
  const { keyPem: key, certPem: cert } = options.identity;
  const server = createServer({
    ...{ key, cert, minVersion: "TLSv1.3", ALPNProtocols: ["h2"] },
    ...{ requestCert: true, rejectUnauthorized: false, handshakeTimeout: HANDSHAKE_MS },
  });
  server.on("secureConnection", (socket) => {
    if (socket.alpnProtocol !== "h2") {
      socket.destroy();
      return;
    }
    showCertificate(socket);
    injector.injectConnection(socket);
  });
  server.on("tlsClientError", (error) => log.debug("a handshake failed", {}, error));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ host: options.host, port: options.port }, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === "object" && address !== null ? address.port : 0,
    async close(graceMs) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      injector.drain(graceMs);
      await closed;
      grpc.forceShutdown();
    },
  };
}
