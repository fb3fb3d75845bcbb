import { ProtoError } from "../errors.js";
import { logos } from "../gen/hub.js";
import {
  type Description,
  type JobRequest,
  NONCE_BYTES,
  type ObservedValue,
  type ObserveRequest,
  type Progress,
  type Seen,
  type SignedStatement,
  type Statement,
} from "./messages.js";

const wire = logos.hub.v1;
const MAX_MESSAGE_BYTES = 16_384;
const MAX_VALUES = 32;
const U64 = /^(0|[1-9][0-9]{0,19})$/;
const NAME = /^[a-z][a-z0-9_]{0,31}$/;

/** Decodes the message of the same name of `hub.proto`. Throws ProtoError `malformed` on anything that breaks its limits. */
export function decodeJobRequest(bytes: Uint8Array): JobRequest {
  return job(read("JobRequest", bytes, wire.JobRequest));
}

export function decodeObserveRequest(bytes: Uint8Array): ObserveRequest {
  const message = read("ObserveRequest", bytes, wire.ObserveRequest);
  return { ...job(message), nonce: sized("nonce", message.nonce, NONCE_BYTES) };
}

export function decodeProgress(bytes: Uint8Array): Progress {
  const { step, receipt, journalRoot, done, facts } = read("Progress", bytes, wire.Progress);
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(step)) throw malformed("a step without a name");
  return {
    step,
    receipt: sized("receipt", receipt, 32),
    journalRoot: sized("journal root", journalRoot, 32),
    facts: done ? atMost("facts", facts, 1024) : undefined,
  };
}

export function decodeDescription(bytes: Uint8Array): Description {
  const { drivers, hub, genesisHash } = read("DescribeResponse", bytes, wire.DescribeResponse);
  return {
    hub,
    genesisHash,
    drivers: drivers.map(({ name, version, digest, machineTypes }) => ({
      name: name ?? "",
      version: version ?? 0,
      digest: digest ?? new Uint8Array(),
      machineTypes: machineTypes ?? [],
    })),
  };
}

export function decodeObservation(bytes: Uint8Array): SignedStatement {
  const { statement, signature } = read("Observation", bytes, wire.Observation);
  return { statement, signature: atMost("signature", signature, 128) };
}

/** Reads what an agent signed; whether it did sign it says `verifyStatement`. */
export function decodeStatement(bytes: Uint8Array): Statement {
  const message = read("Statement", bytes, wire.Statement);
  return {
    ...job(message),
    hub: message.hub,
    genesisHash: sized("genesis hash", message.genesisHash, 32),
    nonce: sized("nonce", message.nonce, NONCE_BYTES),
    seen: seenFromWire(message),
  };
}

function read<T>(what: string, bytes: Uint8Array, codec: { decode(bytes: Uint8Array): T }): T {
  if (bytes.length > MAX_MESSAGE_BYTES) throw malformed(`${what}: ${bytes.length} bytes`);
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new ProtoError("malformed", `${what}: not a message of hub.proto`, { cause });
  }
}

function job(message: { resource: string; generation: number; assignment: number }): JobRequest {
  const { generation, assignment } = message;
  if (generation < 1 || assignment < 1) throw malformed("generations and assignments count from 1");
  return { resource: u64("resource", message.resource), generation, assignment };
}

function seenFromWire({ machine, absent, unknown }: logos.hub.v1.Statement.$Properties): Seen {
  if (machine) {
    const values = machine.values ?? [];
    if (values.length > MAX_VALUES) throw malformed(`${values.length} values`);
    return {
      kind: "machine",
      facts: atMost("facts", machine.facts ?? new Uint8Array(), 1024),
      values: Object.fromEntries(values.map((value) => [valueName(value.name), valueFromWire(value)])),
    };
  }
  if (absent) return { kind: "absent" };
  if (unknown) return { kind: "unknown", reason: (unknown.reason ?? "").slice(0, 512) };
  throw malformed("a statement that says nothing");
}

function valueName(name: string | null | undefined): string {
  if (!name || !NAME.test(name)) throw malformed("a value without a name");
  return name;
}

function valueFromWire({ uint, text, digest }: logos.hub.v1.Value.$Properties): ObservedValue {
  if (typeof uint === "string") return { kind: "uint", value: u64("value", uint) };
  if (typeof text === "string") return { kind: "text", value: text.slice(0, 256) };
  if (digest) return { kind: "digest", value: sized("digest", digest, 32) };
  throw malformed("a value that is none");
}

function u64(what: string, text: string): bigint {
  if (!U64.test(text)) throw malformed(`${what}: not a number`);
  const value = BigInt(text);
  if (value > 0xffff_ffff_ffff_ffffn) throw malformed(`${what}: beyond 64 bits`);
  return value;
}

function sized(what: string, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length !== length) throw malformed(`${what}: ${bytes.length} bytes, not ${length}`);
  return bytes;
}

function atMost(what: string, bytes: Uint8Array, length: number): Uint8Array {
  if (bytes.length > length) throw malformed(`${what}: ${bytes.length} bytes, at most ${length}`);
  return bytes;
}

function malformed(message: string): ProtoError {
  return new ProtoError("malformed", message);
}
