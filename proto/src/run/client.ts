import { Client, credentials, type MethodDefinition, type ServiceError, status } from "@grpc/grpc-js";
import { MAX_ANSWER_BYTES } from "./decode.js";
import type { Holdings } from "./messages.js";
import { runService } from "./service.js";

/** What a run knows and wants to hear. Every call rejects with a gRPC ServiceError when the run does not answer in time. */
export interface RunClient {
  /** `workspace` is `account/name`. UNAVAILABLE means unknown, never none. */
  describe(workspace: string): Promise<Holdings>;
  /** To be called before waiting for the resource. */
  made(workspace: string, resource: bigint): Promise<void>;
  /** One line; it never fails, for nobody should fail over a progress line. */
  report(workspace: string, addressName: string, text: string): Promise<void>;
  close(): void;
}

/** Connects to the socket in LOGOS_RUN_SOCKET; nothing is sent before the first call. */
export function connectRun(socket: string, options: { readonly timeoutMs?: number } = {}): RunClient {
  const client = new Client(`unix:${socket}`, credentials.createInsecure(), {
    "grpc.max_receive_message_length": MAX_ANSWER_BYTES,
    // The name of the peer is a path; HTTP/2 wants a host.
    "grpc.default_authority": "localhost",
  });
  const timeoutMs = options.timeoutMs ?? 10_000;
  const call = <Q, A>(method: MethodDefinition<Q, A>, request: Q): Promise<A> =>
    new Promise((resolve, reject) => {
      client.makeUnaryRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
        request,
        { deadline: Date.now() + timeoutMs },
        (error: ServiceError | null, answer?: A) => {
          if (error !== null) reject(error);
          else if (answer !== undefined) resolve(answer);
          else reject(Object.assign(new Error(`${method.path} answered nothing`), { code: status.INTERNAL }));
        },
      );
    });
  return {
    describe: (workspace) => call(runService.describe, { workspace }),
    made: async (workspace, resource) => void (await call(runService.made, { workspace, resource })),
    report: async (workspace, addressName, text) => {
      await call(runService.report, { workspace, addressName, text }).catch(() => undefined);
    },
    close: () => client.close(),
  };
}
