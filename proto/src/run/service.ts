import type { MethodDefinition } from "@grpc/grpc-js";
import {
  decodeDrainProgress,
  decodeDrainRequest,
  decodeHoldings,
  decodeMadeRequest,
  decodeRegisterReply,
  decodeRegisterRequest,
  decodeReportRequest,
  decodeWorkspaceRequest,
} from "./decode.js";
import {
  encodeDrainProgress,
  encodeDrainRequest,
  encodeHoldings,
  encodeMadeRequest,
  encodeRegisterReply,
  encodeRegisterRequest,
  encodeReportRequest,
  encodeWorkspaceRequest,
} from "./encode.js";
import type {
  DrainProgress,
  DrainRequest,
  Empty,
  Holdings,
  MadeRequest,
  RegisterReply,
  RegisterRequest,
  ReportRequest,
  WorkspaceRequest,
} from "./messages.js";

interface Codec<T> {
  readonly encode: (message: T) => Buffer;
  readonly decode: (bytes: Buffer) => T;
}

const empty: Codec<Empty> = { encode: () => Buffer.alloc(0), decode: () => ({}) };
const workspaceRequest: Codec<WorkspaceRequest> = { encode: encodeWorkspaceRequest, decode: decodeWorkspaceRequest };
const holdings: Codec<Holdings> = { encode: encodeHoldings, decode: decodeHoldings };

function method<Q, A>(
  path: string,
  request: Codec<Q>,
  answer: Codec<A>,
  responseStream = false,
): MethodDefinition<Q, A> {
  return {
    path: `/logos.run.v1.${path}`,
    requestStream: false,
    responseStream,
    requestSerialize: request.encode,
    requestDeserialize: request.decode,
    responseSerialize: answer.encode,
    responseDeserialize: answer.decode,
  };
}

/** Service Run of `run.proto`: `logos run` serves it to the provider. */
export const runService: {
  readonly describe: MethodDefinition<WorkspaceRequest, Holdings>;
  readonly made: MethodDefinition<MadeRequest, Empty>;
  readonly report: MethodDefinition<ReportRequest, Empty>;
} = {
  describe: method("Run/Describe", workspaceRequest, holdings),
  made: method("Run/Made", { encode: encodeMadeRequest, decode: decodeMadeRequest }, empty),
  report: method("Run/Report", { encode: encodeReportRequest, decode: decodeReportRequest }, empty),
};

/** Service Backend of `run.proto`: the run that serves the state offers it to later runs. */
export const backendService: {
  readonly register: MethodDefinition<RegisterRequest, RegisterReply>;
  readonly head: MethodDefinition<WorkspaceRequest, Holdings>;
  readonly drain: MethodDefinition<DrainRequest, DrainProgress>;
} = {
  register: method(
    "Backend/Register",
    { encode: encodeRegisterRequest, decode: decodeRegisterRequest },
    { encode: encodeRegisterReply, decode: decodeRegisterReply },
    true,
  ),
  head: method("Backend/Head", workspaceRequest, holdings),
  drain: method(
    "Backend/Drain",
    { encode: encodeDrainRequest, decode: decodeDrainRequest },
    { encode: encodeDrainProgress, decode: decodeDrainProgress },
    true,
  ),
};
