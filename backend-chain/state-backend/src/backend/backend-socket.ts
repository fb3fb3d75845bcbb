import { chmodSync, mkdirSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import {
  type handleServerStreamingCall,
  type handleUnaryCall,
  Metadata,
  Server,
  ServerCredentials,
  type ServiceError,
  status,
} from "@grpc/grpc-js";
import type { Address, Hex } from "@logos/chain-client";
import {
  backendService,
  type DrainProgress,
  type DrainRequest,
  type Holdings,
  MAX_ANSWER_BYTES,
  MAX_REQUEST_BYTES,
  type RegisterReply,
  type RegisterRequest,
  type WorkspaceRequest,
} from "@logos/proto/run";
import { StateBackendError } from "../errors.js";
import { reasonOf } from "../workspace/refusals.js";
import type { StateBackend } from "./state-backend.js";

// sun_path of a Unix socket: 108 bytes with its end on Linux, 104 on macOS.
const MAX_PATH_BYTES = 103;

/** Whom a backend serves. */
export interface Served {
  readonly account: Address;
  readonly genesisHash: Hex;
  readonly label: string;
}

/**
 * Serves `logos.run.v1.Backend` to later runs of the same home. Whoever has the port has the socket, so one that is left
 * over is removed. Returns what closes it.
 */
export async function serveBackendSocket(path: string, backend: StateBackend, served: Served): Promise<() => void> {
  if (Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new StateBackendError("refused-run", `${path} is too long for a socket; choose a shorter LOGOS_HOME`);
  }
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  rmSync(path, { force: true });
  const server = new Server({
    "grpc.max_receive_message_length": MAX_REQUEST_BYTES,
    "grpc.max_send_message_length": MAX_ANSWER_BYTES,
  });
  const ending = new AbortController();
  server.addService(
    { ...backendService },
    { register: register(backend, served), head: head(backend), drain: drain(backend, ending.signal) },
  );
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(`unix:${path}`, ServerCredentials.createInsecure(), (error) => {
      if (error === null) resolve();
      else
        reject(
          new StateBackendError("port-taken", `${path} cannot be listened on: ${error.message}`, { cause: error }),
        );
    });
  });
  chmodSync(path, 0o600);
  return () => {
    ending.abort();
    server.forceShutdown();
    rmSync(path, { force: true });
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

function failure(code: status, details: string): ServiceError {
  return Object.assign(new Error(details), { code, details, metadata: new Metadata() });
}

function register(backend: StateBackend, served: Served): handleServerStreamingCall<RegisterRequest, RegisterReply> {
  return (call) => {
    const { account, genesisHash, label, tokenSha256 } = call.request;
    const isSame =
      account === served.account && label === served.label && `0x${hex(genesisHash)}` === served.genesisHash;
    if (!isSame) {
      const text = `the run that serves states here is of ${served.label} (${served.account}) on chain ${served.genesisHash}`;
      call.emit("error", failure(status.PERMISSION_DENIED, text));
      return;
    }
    backend.admit(hex(tokenSha256));
    call.on("cancelled", () => backend.withdraw(hex(tokenSha256)));
    call.write({ stateAddress: backend.address });
  };
}

function head(backend: StateBackend): handleUnaryCall<WorkspaceRequest, Holdings> {
  return ({ request: { workspace } }, reply) => {
    backend.holdings(workspace).then(
      (headResources) => reply(null, { headResources, runResources: [] }),
      (error: unknown) => reply(failure(status.UNAVAILABLE, reasonOf(error))),
    );
  };
}

function drain(backend: StateBackend, ending: AbortSignal): handleServerStreamingCall<DrainRequest, DrainProgress> {
  return (call) => {
    const stop = new AbortController();
    call.on("cancelled", () => stop.abort());
    const onWait = (open: readonly string[]): void => void call.write({ text: open.join(", ") });
    const signal = AbortSignal.any([stop.signal, ending]);
    backend.drained(hex(call.request.tokenSha256), { onWait, signal }).then(
      () => call.end(),
      (error: unknown) => {
        const isOver = error instanceof StateBackendError && error.code === "closed";
        call.emit("error", failure(isOver ? status.UNAVAILABLE : status.FAILED_PRECONDITION, reasonOf(error)));
      },
    );
  };
}
