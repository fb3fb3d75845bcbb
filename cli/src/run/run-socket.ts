import { rmSync } from "node:fs";
import {
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceError,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import {
  type Empty,
  type Holdings,
  MAX_ANSWER_BYTES,
  MAX_REQUEST_BYTES,
  type MadeRequest,
  type ReportRequest,
  runService,
  type WorkspaceRequest,
} from "@logos/proto/run";

/** What the socket needs of the run. */
export interface RunSocketHandlers {
  /** Resources in the newest revision of a workspace's state; what it throws means unknown, never none. */
  readonly head: (workspace: string) => Promise<readonly bigint[]>;
  /** A line about a resource for the practitioner. */
  readonly report: (name: string, text: string) => void;
}

export interface RunSocket {
  close(): void;
}

function unavailable(cause: unknown): ServiceError {
  const details = `the state cannot be read now: ${cause instanceof Error ? cause.message : String(cause)}`;
  return Object.assign(new Error(details), { code: status.UNAVAILABLE, details, metadata: new Metadata() });
}

/** Serves `logos.run.v1.Run` to the providers of one run; what they made is remembered for as long as it lasts. */
export async function serveRunSocket(path: string, handlers: RunSocketHandlers): Promise<RunSocket> {
  const made = new Map<string, Set<bigint>>();
  const describe: handleUnaryCall<WorkspaceRequest, Holdings> = ({ request: { workspace } }, reply) => {
    handlers.head(workspace).then(
      (headResources) => reply(null, { headResources, runResources: [...(made.get(workspace) ?? [])] }),
      (error: unknown) => reply(unavailable(error)),
    );
  };
  const onMade: handleUnaryCall<MadeRequest, Empty> = ({ request: { workspace, resource } }, reply) => {
    const resources = made.get(workspace) ?? new Set();
    made.set(workspace, resources.add(resource));
    reply(null, {});
  };
  const report: handleUnaryCall<ReportRequest, Empty> = ({ request: { addressName, text } }, reply) => {
    handlers.report(addressName, text);
    reply(null, {});
  };
  const implementation: UntypedServiceImplementation = { describe, made: onMade, report };
  const server = new Server({
    "grpc.max_receive_message_length": MAX_REQUEST_BYTES,
    "grpc.max_send_message_length": MAX_ANSWER_BYTES,
  });
  server.addService({ ...runService }, implementation);
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`unix:${path}`, ServerCredentials.createInsecure(), (error) =>
      error === null ? resolve() : reject(error),
    );
  });
  return {
    close: () => {
      server.forceShutdown();
      rmSync(path, { force: true });
    },
  };
}
