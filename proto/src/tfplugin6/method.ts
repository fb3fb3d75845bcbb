import type { MethodDefinition } from "@grpc/grpc-js";
import type { Writer } from "protobufjs/minimal.js";
import { ProtoError } from "../errors.js";

/** A generated message class; `M` is what it encodes and decodes. */
export interface Codec<M> {
  encode(message: M): Writer;
  decode(bytes: Uint8Array): M;
}

/** Which sides of a call are streams. */
interface Streams {
  readonly request?: boolean;
  readonly response?: boolean;
}

/**
 * Describes one call of a service as @grpc/grpc-js wants it. Bytes that are no such message give ProtoError
 * `malformed`.
 */
export function method<Request, Response>(
  path: string,
  request: Codec<Request>,
  response: Codec<Response>,
  streams: Streams = {},
): MethodDefinition<Request, Response> {
  return {
    path,
    requestStream: streams.request ?? false,
    responseStream: streams.response ?? false,
    requestSerialize: (message) => Buffer.from(request.encode(message).finish()),
    requestDeserialize: (bytes) => decode(path, request, bytes),
    responseSerialize: (message) => Buffer.from(response.encode(message).finish()),
    responseDeserialize: (bytes) => decode(path, response, bytes),
  };
}

function decode<M>(path: string, codec: Codec<M>, bytes: Uint8Array): M {
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new ProtoError("malformed", `${path}: not a message of its contract`, { cause });
  }
}
