import { ByteWriter } from "../bytes/writer.js";
import type { EventLog, LogEvent } from "../event-log/event-log.js";
import { hashFunction } from "../tpm/algorithms.js";

/** The bytes of a crypto-agile log, so that a test can change an event and nothing else. */
export function encodeEventLog(log: EventLog): Uint8Array {
  const specId = new ByteWriter("little").bytes(new TextEncoder().encode("Spec ID Event03\0")).u32(0);
  specId.u8(0).u8(2).u8(0).u8(2).u32(log.algorithms.length);
  for (const { id, size } of log.algorithms) specId.u16(id).u16(size);
  const writer = new ByteWriter("little").u32(0).u32(3).bytes(new Uint8Array(20)).sized32(specId.u8(0).finish());
  for (const event of log.events) {
    writer.u32(event.pcr).u32(event.type).u32(event.digests.length);
    for (const [index, digest] of event.digests.entries()) writer.u16(log.algorithms[index]?.id ?? 0).bytes(digest);
    writer.sized32(event.data);
  }
  return writer.finish();
}

/** An event whose digests are the hashes of its data. */
export function hashedEvent(log: EventLog, pcr: number, type: number, data: Uint8Array): LogEvent {
  return { pcr, type, digests: log.algorithms.map(({ id }) => hashFunction(id)(data)), data };
}
