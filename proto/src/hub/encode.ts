import { logos } from "../gen/hub.js";
import type { Description, JobRequest, ObservedValue, ObserveRequest, Progress, Seen, Statement } from "./messages.js";

const wire = logos.hub.v1;

/** Encodes the message of the same name of `hub.proto`. */
export function encodeJobRequest(request: JobRequest): Buffer {
  return Buffer.from(wire.JobRequest.encode(job(request)).finish());
}

export function encodeObserveRequest(request: ObserveRequest): Buffer {
  return Buffer.from(wire.ObserveRequest.encode({ ...job(request), nonce: request.nonce }).finish());
}

export function encodeProgress({ step, receipt, journalRoot, facts }: Progress): Buffer {
  const done = facts !== undefined;
  return Buffer.from(wire.Progress.encode({ step, receipt, journalRoot, done, ...(done ? { facts } : {}) }).finish());
}

export function encodeDescription({ drivers, hub, genesisHash }: Description): Buffer {
  const list = drivers.map((driver) => ({ ...driver, machineTypes: [...driver.machineTypes] }));
  return Buffer.from(wire.DescribeResponse.encode({ drivers: list, hub, genesisHash }).finish());
}

/** The bytes that an agent signs. */
export function encodeStatement({ genesisHash, hub, nonce, seen, ...request }: Statement): Uint8Array {
  return wire.Statement.encode({ genesisHash, hub, ...job(request), nonce, ...seenToWire(seen) }).finish();
}

function job({ resource, generation, assignment }: JobRequest) {
  return { resource: resource.toString(), generation, assignment };
}

function seenToWire(seen: Seen): object {
  switch (seen.kind) {
    case "absent":
      return { absent: {} };
    case "unknown":
      return { unknown: { reason: seen.reason } };
    case "machine": {
      const values = Object.entries(seen.values).map(([name, value]) => ({ name, ...valueToWire(value) }));
      return { machine: { facts: seen.facts, values } };
    }
  }
}

function valueToWire(value: ObservedValue): object {
  switch (value.kind) {
    case "uint":
      return { uint: value.value.toString() };
    case "text":
      return { text: value.value };
    case "digest":
      return { digest: value.value };
  }
}
