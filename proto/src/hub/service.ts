import type { MethodDefinition } from "@grpc/grpc-js";
import { logos } from "../gen/hub.js";
import { attestationMethods } from "./attestation.js";
import {
  decodeDescription,
  decodeJobRequest,
  decodeObservation,
  decodeObserveRequest,
  decodeProgress,
} from "./decode.js";
import { encodeDescription, encodeJobRequest, encodeObserveRequest, encodeProgress } from "./encode.js";
import type { Description, JobRequest, ObserveRequest, Progress, SignedStatement } from "./messages.js";

const path = (name: string) => `/logos.hub.v1.Hub/${name}`;

const streamOfProgress = (name: string): MethodDefinition<JobRequest, Progress> => ({
  path: path(name),
  requestStream: false,
  responseStream: true,
  requestSerialize: encodeJobRequest,
  requestDeserialize: decodeJobRequest,
  responseSerialize: encodeProgress,
  responseDeserialize: decodeProgress,
});

const describe: MethodDefinition<Record<string, never>, Description> = {
  path: path("Describe"),
  requestStream: false,
  responseStream: false,
  requestSerialize: () => Buffer.alloc(0),
  requestDeserialize: () => ({}),
  responseSerialize: encodeDescription,
  responseDeserialize: decodeDescription,
};

const observe: MethodDefinition<ObserveRequest, SignedStatement> = {
  path: path("Observe"),
  requestStream: false,
  responseStream: false,
  requestSerialize: encodeObserveRequest,
  requestDeserialize: decodeObserveRequest,
  responseSerialize: (message) => Buffer.from(logos.hub.v1.Observation.encode(message).finish()),
  responseDeserialize: decodeObservation,
};

/** Service Hub of `hub.proto` for `Server.addService` and for clients' `makeUnaryRequest`, `makeServerStreamRequest`. */
export const hubService: {
  readonly describe: MethodDefinition<Record<string, never>, Description>;
  readonly ensure: MethodDefinition<JobRequest, Progress>;
  readonly remove: MethodDefinition<JobRequest, Progress>;
  readonly observe: MethodDefinition<ObserveRequest, SignedStatement>;
} & typeof attestationMethods = {
  ...{ describe, ensure: streamOfProgress("Ensure"), remove: streamOfProgress("Remove"), observe },
  ...attestationMethods,
};
