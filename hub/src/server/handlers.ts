import { once } from "node:events";
import type {
  handleServerStreamingCall,
  handleUnaryCall,
  ServerWritableStream,
  UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type {
  AttestRequest,
  Description,
  EndorsementDocuments,
  JobRequest,
  ObserveRequest,
  Progress,
  ReferenceRequest,
  SignedStatement,
} from "@logos/proto/hub";
import type { Logger } from "@logos/proto/process";
import type { IntegrityRequests } from "../attestation/requests.js";
import type { Answer, HubService } from "../core/service.js";
import { callerKey } from "./caller-key.js";
import { refusalFromError, toServiceError } from "./refusals.js";

/** What answers the methods of `hub.proto`. */
export interface Answering {
  readonly service: HubService;
  readonly integrity: IntegrityRequests;
}

/** The methods of `hub.proto` over the agent's core. */
export function createHandlers({ service, integrity }: Answering, log: Logger): UntypedServiceImplementation {
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

  const attest: handleServerStreamingCall<AttestRequest, Uint8Array> = (call) => {
    const key = callerKey(call.getAuthContext().sslPeerCertificate);
    stream(call, integrity.attest(call.request, key)).catch((error: unknown) => {
      log.warn("evidence could not be shown", { round: call.request.round }, error);
      call.emit("error", toServiceError(refusalFromError(error)));
    });
  };

  const reference: handleServerStreamingCall<ReferenceRequest, Uint8Array> = (call) => {
    stream(call, integrity.reference(call.request)).catch((error: unknown) => {
      log.warn("a reference could not be shown", { epoch: call.request.epoch }, error);
      call.emit("error", toServiceError(refusalFromError(error)));
    });
  };

  const endorsement: handleUnaryCall<Record<string, never>, EndorsementDocuments> = (_, reply) => {
    const answer = integrity.endorsement();
    if (answer.kind === "granted") reply(null, answer.what);
    else reply(toServiceError(answer.refusal));
  };

  const jobs = { describe, observe, ensure: carryOut("ensure"), remove: carryOut("remove") };
  return { ...jobs, attest, reference, endorsement };
}

/** Writes as fast as the caller reads; a caller who hangs up does not end a job. */
async function stream<Q, T>(
  call: ServerWritableStream<Q, T>,
  answering: Promise<Answer<AsyncIterable<T>>>,
): Promise<void> {
  const answer = await answering;
  if (answer.kind === "refused") {
    call.emit("error", toServiceError(answer.refusal));
    return;
  }
  for await (const item of answer.what) {
    if (call.cancelled) return;
    if (!call.write(item)) await Promise.race([once(call, "drain"), once(call, "cancelled")]);
  }
  call.end();
}
