import type { MethodDefinition } from "@grpc/grpc-js";
import { ProtoError } from "../errors.js";
import { logos } from "../gen/hub.js";

const wire = logos.hub.v1;
const MAX_DOCUMENT_BYTES = 8_192;

/** Most bytes of one part of something long. */
export const PART_BYTES: number = 64 << 10;
/** Most bytes of all parts together. */
export const MAX_PARTS_BYTES: number = 96 << 20;

export interface AttestRequest {
  readonly round: number;
}

export interface ReferenceRequest {
  /** 32 bytes. */
  readonly profile: Uint8Array;
  readonly epoch: number;
}

/** What the maker of a hub's TPM says of its endorsement key, and the key that signs its quotes. */
export interface EndorsementDocuments {
  /** X.509 certificate, DER. */
  readonly certificate: Uint8Array;
  /** SubjectPublicKeyInfo of who signed it, DER. */
  readonly issuer: Uint8Array;
  /** TPMT_PUBLIC of the attestation key. */
  readonly attestationKey: Uint8Array;
}

interface Codec<T> {
  readonly serialize: (message: T) => Buffer;
  readonly deserialize: (bytes: Buffer) => T;
}

const attestRequest: Codec<AttestRequest> = {
  serialize: ({ round }) => Buffer.from(wire.AttestRequest.encode({ round }).finish()),
  deserialize: (bytes) => ({ round: read("AttestRequest", bytes, wire.AttestRequest).round }),
};

const referenceRequest: Codec<ReferenceRequest> = {
  serialize: (request) => Buffer.from(wire.ReferenceRequest.encode(request).finish()),
  deserialize: (bytes) => {
    const { profile, epoch } = read("ReferenceRequest", bytes, wire.ReferenceRequest);
    if (profile.length !== 32) throw new ProtoError("malformed", `profile: ${profile.length} bytes, not 32`);
    return { profile, epoch };
  },
};

const part: Codec<Uint8Array> = {
  serialize: (bytes) => Buffer.from(wire.Part.encode({ bytes }).finish()),
  deserialize: (encoded) => within("part", read("Part", encoded, wire.Part).bytes, PART_BYTES),
};

const documents: Codec<EndorsementDocuments> = {
  serialize: (message) => Buffer.from(wire.EndorsementDocuments.encode(message).finish()),
  deserialize: (bytes) => {
    const { certificate, issuer, attestationKey } = read("EndorsementDocuments", bytes, wire.EndorsementDocuments);
    return {
      certificate: within("certificate", certificate, MAX_DOCUMENT_BYTES),
      issuer: within("issuer", issuer, MAX_DOCUMENT_BYTES),
      attestationKey: within("attestation key", attestationKey, MAX_DOCUMENT_BYTES),
    };
  },
};

const nothing: Codec<Record<string, never>> = { serialize: () => Buffer.alloc(0), deserialize: () => ({}) };

/** The methods of `hub.proto` by which a hub proves its integrity. */
export const attestationMethods: {
  readonly attest: MethodDefinition<AttestRequest, Uint8Array>;
  readonly reference: MethodDefinition<ReferenceRequest, Uint8Array>;
  readonly endorsement: MethodDefinition<Record<string, never>, EndorsementDocuments>;
} = {
  attest: method("Attest", attestRequest, part, { streams: true }),
  reference: method("Reference", referenceRequest, part, { streams: true }),
  endorsement: method("Endorsement", nothing, documents, { streams: false }),
};

/** The parts of something long. */
export function* partsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PART_BYTES) yield bytes.subarray(at, at + PART_BYTES);
}

/** What the parts make together. Throws ProtoError `malformed` beyond {@link MAX_PARTS_BYTES}. */
export async function joinParts(parts: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let length = 0;
  for await (const bytes of parts) {
    length += bytes.length;
    if (length > MAX_PARTS_BYTES) throw new ProtoError("malformed", `more than ${MAX_PARTS_BYTES} bytes in parts`);
    all.push(bytes);
  }
  return Buffer.concat(all, length);
}

function method<Request, Response>(
  name: string,
  request: Codec<Request>,
  response: Codec<Response>,
  { streams }: { readonly streams: boolean },
): MethodDefinition<Request, Response> {
  return {
    path: `/logos.hub.v1.Hub/${name}`,
    requestStream: false,
    responseStream: streams,
    requestSerialize: request.serialize,
    requestDeserialize: request.deserialize,
    responseSerialize: response.serialize,
    responseDeserialize: response.deserialize,
  };
}

function read<T>(what: string, bytes: Uint8Array, codec: { decode(bytes: Uint8Array): T }): T {
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new ProtoError("malformed", `${what}: not a message of hub.proto`, { cause });
  }
}

function within(what: string, bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > 0 && bytes.length <= most) return bytes;
  throw new ProtoError("malformed", `${what}: ${bytes.length} bytes, at least 1 and at most ${most}`);
}
