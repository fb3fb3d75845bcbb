import { Client, type MethodDefinition, type ServiceError } from "@grpc/grpc-js";
import {
  type EndorsementDocuments,
  hubService,
  type JobRequest,
  joinParts,
  type ObserveRequest,
  PART_BYTES,
  type Progress,
  refusalFromStatus,
  type SignedStatement,
} from "@logos/proto/hub";
import type { Identity } from "@logos/proto/tls";
import { DaemonError } from "../errors.js";
import { PinnedCredentials } from "./pinned-credentials.js";

/** A part of something long, with its field's tag and length. */
const MAX_MESSAGE_BYTES = PART_BYTES + 64;
const ASK_MS = 10_000;
const DOWNLOAD_MS = 60_000;

/** An open channel to one hub's agent. It connects when first used and again whenever the connection is lost. */
export class HubConnection {
  readonly #client: Client;

  constructor(endpoint: string, hubKey: Uint8Array, identity: Identity) {
    this.#client = new Client(endpoint, new PinnedCredentials(identity, hubKey), {
      "grpc.enable_http_proxy": 0,
      "grpc.enable_retries": 0,
      "grpc.keepalive_time_ms": 20_000,
      "grpc.keepalive_timeout_ms": 5_000,
      "grpc.initial_reconnect_backoff_ms": 100,
      "grpc.max_reconnect_backoff_ms": 2_000,
      "grpc.max_receive_message_length": MAX_MESSAGE_BYTES,
    });
  }

  /**
   * Has the agent make the machine or take it away; the last message carries the facts. Throws DaemonError `hub-refused` or
   * `hub-unreachable`.
   */
  async *carryOut(action: "ensure" | "remove", request: JobRequest, signal: AbortSignal): AsyncGenerator<Progress> {
    const { path, requestSerialize, responseDeserialize } = hubService[action];
    const call = this.#client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request);
    const hangUp = () => call.cancel();
    signal.addEventListener("abort", hangUp, { once: true });
    try {
      if (signal.aborted) call.cancel();
      for await (const progress of call) yield progress as Progress;
    } catch (error) {
      throw fromCallError(error);
    } finally {
      signal.removeEventListener("abort", hangUp);
      call.cancel();
    }
  }

  /** What the agent sees, as it signed it; nobody has verified that yet. Throws as `carryOut` does. */
  async observe(request: ObserveRequest, signal: AbortSignal): Promise<SignedStatement> {
    return await this.#ask(hubService.observe, request, signal);
  }

  /** Bytes that the agent says are the evidence of an attestation; nobody has verified them. Throws as `carryOut` does. */
  async attest(round: number, signal: AbortSignal): Promise<Uint8Array> {
    return await this.#download(hubService.attest, { round }, signal);
  }

  /** Bytes that the agent says are a bundle of reference values. Throws as `carryOut` does. */
  async reference(profile: Uint8Array, epoch: number, signal: AbortSignal): Promise<Uint8Array> {
    return await this.#download(hubService.reference, { profile, epoch }, signal);
  }

  /** What the agent says about the keys of its TPM. Throws as `carryOut` does. */
  async endorsement(signal: AbortSignal): Promise<EndorsementDocuments> {
    return await this.#ask(hubService.endorsement, {}, signal);
  }

  #ask<Q, A>(method: MethodDefinition<Q, A>, request: Q, signal: AbortSignal): Promise<A> {
    const { path, requestSerialize, responseDeserialize } = method;
    return new Promise<A>((resolve, reject) => {
      const deadline = Date.now() + ASK_MS;
      const call = this.#client.makeUnaryRequest(
        ...([path, requestSerialize, responseDeserialize, request, { deadline }] as const),
        (error, answer) => {
          signal.removeEventListener("abort", hangUp);
          if (answer !== undefined) resolve(answer);
          else reject(fromCallError(error));
        },
      );
      const hangUp = () => call.cancel();
      signal.addEventListener("abort", hangUp, { once: true });
      if (signal.aborted) call.cancel();
    });
  }

  async #download<Q>(method: MethodDefinition<Q, Uint8Array>, request: Q, signal: AbortSignal): Promise<Uint8Array> {
    const { path, requestSerialize, responseDeserialize } = method;
    const deadline = Date.now() + DOWNLOAD_MS;
    const call = this.#client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request, {
      deadline,
    });
    const hangUp = () => call.cancel();
    signal.addEventListener("abort", hangUp, { once: true });
    try {
      if (signal.aborted) call.cancel();
      return await joinParts(call);
    } catch (error) {
      throw fromCallError(error);
    } finally {
      signal.removeEventListener("abort", hangUp);
      call.cancel();
    }
  }

  close(): void {
    this.#client.close();
  }
}

/** The only way from grpc-js's errors to ours. */
function fromCallError(cause: unknown): DaemonError {
  const { code, details } = cause as Partial<ServiceError>;
  const refusal = code === undefined || details === undefined ? undefined : refusalFromStatus(code, details);
  if (refusal !== undefined) {
    return new DaemonError("hub-refused", `${refusal.code}: ${refusal.reason}`, { cause, refusal });
  }
  return new DaemonError("hub-unreachable", details ?? String(cause), { cause });
}
