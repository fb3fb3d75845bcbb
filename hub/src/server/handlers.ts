import type {
  handleServerStreamingCall,
  handleUnaryCall,
  ServerWritableStream,
  UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Description, JobRequest, ObserveRequest, Progress, SignedStatement } from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import type { Answer, HubService } from "../core/service.js";
import { callerKey } from "./caller-key.js";
import { refusalFromError, toServiceError } from "./refusals.js";

/** The methods of `hub.proto` over the agent's core. */
export function createHandlers(service: HubService, log: Logger): UntypedServiceImplementation {
  const describe: handleUnaryCall<Record<string, never>, Description> = (_, reply) => reply(null, service.describe());

  const observe: handleUnaryCall<ObserveRequest, SignedStatement> = (call, reply) => {
    const key = callerKey(call.getAuthContext().sslPeerCertificate);
    service.observe(call.request, key).then(
      (answer) => {
        if (answer.kind === "granted") return reply(null, answer.what);
        log.info("an observation is refused", { resource: call.request.resource, code: answer.refusal.code });
        return reply(toServiceError(answer.refusal));
      },
      (error: unknown) => {
        log.error("an observation failed", { resource: call.request.resource }, error);
        reply(toServiceError(refusalFromError(error)));
      },
    );
  };

  const carryOut =
    (action: "ensure" | "remove"): handleServerStreamingCall<JobRequest, Progress> =>
    (call) => {
      const key = callerKey(call.getAuthContext().sslPeerCertificate);
      stream(call, service.carryOut(action, call.request, key)).catch((error: unknown) => {
        log.warn("a job failed", { resource: call.request.resource, action }, error);
        call.emit("error", toServiceError(refusalFromError(error)));
      });
    };

  return { describe, observe, ensure: carryOut("ensure"), remove: carryOut("remove") };
}

/** Writes as fast as the caller reads; a caller who hangs up does not end the job. */
async function stream(
  call: ServerWritableStream<JobRequest, Progress>,
  answering: Promise<Answer<AsyncIterable<Progress>>>,
): Promise<void> {
  const answer = await answering;
  if (answer.kind === "refused") {
    call.emit("error", toServiceError(answer.refusal));
    return;
  }
  for await (const progress of answer.what) {
    if (call.cancelled) return;
    call.write(progress);
  }
  call.end();
}
