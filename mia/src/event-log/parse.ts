import { utf8ToBytes } from "@noble/hashes/utils.js";
import { allBytesAre, equalBytes } from "../bytes/compare.js";
import { ByteReader } from "../bytes/reader.js";
import { ALGORITHM, digestSize } from "../tpm/algorithms.js";
import type { EventLog, LogAlgorithm, LogEvent } from "./event-log.js";
import { EVENT } from "./event-types.js";

const SPEC_ID = utf8ToBytes("Spec ID Event03\0");
const MAX_LOG_BYTES = 1 << 20;
const MAX_EVENTS = 4096;
const MAX_ALGORITHMS = 8;
const SHA1: LogAlgorithm = { id: ALGORITHM.sha1, size: 20 };

/**
 * Reads a firmware event log, crypto-agile (TCG2, with a Spec ID event first) or legacy (SHA-1 only), to its last byte.
 *
 * Source: TCG PC Client Platform Firmware Profile 1.06, §10.2. Digest sizes come from the Spec ID event and must be those
 * of the algorithms. Errors: `truncated`, `too-large`, `malformed`, `unsupported`.
 */
export function parseEventLog(bytes: Uint8Array): EventLog {
  const reader = new ByteReader(bytes, "event log", "little");
  reader.limited(bytes.length, MAX_LOG_BYTES);
  const first = readLegacyEvent(reader);
  const agile = first.type === EVENT.noAction && equalBytes(first.data.subarray(0, SPEC_ID.length), SPEC_ID);
  if (!agile) return { form: "legacy", algorithms: [SHA1], events: [first, ...readAll(reader, readLegacyEvent)] };
  if (first.pcr !== 0 || !allBytesAre(first.digests[0] ?? SPEC_ID, 0)) {
    throw reader.error("malformed", "a Spec ID event outside PCR 0 or with a digest");
  }
  const algorithms = readSpecId(first.data);
  return { form: "crypto-agile", algorithms, events: readAll(reader, (from) => readAgileEvent(from, algorithms)) };
}

function readAll(reader: ByteReader, read: (reader: ByteReader) => LogEvent): LogEvent[] {
  const events: LogEvent[] = [];
  while (reader.remaining > 0) {
    reader.limited(events.length, MAX_EVENTS);
    events.push(read(reader));
  }
  return events;
}

function readLegacyEvent(reader: ByteReader): LogEvent {
  const pcr = reader.u32();
  const type = reader.u32();
  const digest = reader.take(20);
  return { pcr, type, digests: [digest], data: reader.sized32(MAX_LOG_BYTES) };
}

function readAgileEvent(reader: ByteReader, algorithms: readonly LogAlgorithm[]): LogEvent {
  const pcr = reader.u32();
  const type = reader.u32();
  const count = reader.u32();
  if (count !== algorithms.length) throw reader.error("malformed", `${count} digests, ${algorithms.length} declared`);
  const digests = algorithms.map(({ id, size }) => {
    const found = reader.u16();
    if (found !== id) throw reader.error("malformed", `a digest of 0x${found.toString(16)} where ${id} was declared`);
    return reader.take(size);
  });
  return { pcr, type, digests, data: reader.sized32(MAX_LOG_BYTES) };
}

function readSpecId(data: Uint8Array): LogAlgorithm[] {
  const reader = new ByteReader(data, "Spec ID event", "little");
  reader.take(SPEC_ID.length + 4 + 4); // platform class, minor, major, errata, width of UINTN
  const count = reader.limited(reader.u32(), MAX_ALGORITHMS);
  if (count === 0) throw reader.error("malformed", "no digest algorithm");
  const algorithms = Array.from({ length: count }, () => ({ id: reader.u16(), size: reader.u16() }));
  reader.take(reader.u8()); // vendor information
  reader.end();
  for (const { id, size } of algorithms) {
    if (digestSize(id) !== size) throw reader.error("unsupported", `algorithm 0x${id.toString(16)} of ${size} bytes`);
  }
  if (new Set(algorithms.map(({ id }) => id)).size !== count) throw reader.error("duplicate", "an algorithm twice");
  return algorithms;
}
