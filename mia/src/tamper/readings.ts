import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { readFlag } from "../integrity/codes.js";
import { leafHash } from "../merkle/hashes.js";
import { TAG } from "../merkle/tags.js";

const MAX_SENSORS = 32;
const MAX_ID_BYTES = 128;

/** One intrusion switch; the id names it for good: `hwmon:<chip>:intrusion0`, `redfish:<chassis>`. */
export interface TamperSensor {
  readonly id: string;
  readonly alarm: boolean;
}

/** All switches of a machine and the TPM counter into which the agent latches an alarm, for root can clear hwmon's. */
export interface TamperReadings {
  /** By id, each once. */
  readonly sensors: readonly TamperSensor[];
  readonly nvCounter: bigint;
}

/** SCALE of the readings: what the evidence hash calls tamper_raw. */
export function encodeTamperReadings(readings: TamperReadings): Uint8Array {
  const writer = new ScaleWriter().compact(readings.sensors.length);
  for (const { id, alarm } of readings.sensors) writer.vec(utf8ToBytes(id)).u8(alarm ? 1 : 0);
  return writer.u64(readings.nvCounter).finish();
}

/** Reads what `encodeTamperReadings` writes, to its last byte. */
export function parseTamperReadings(bytes: Uint8Array): TamperReadings {
  const reader = new ScaleReader(bytes, "tamper readings");
  const sensors = Array.from({ length: reader.compact(MAX_SENSORS) }, () => ({
    id: bytesToUtf8(reader.vec(MAX_ID_BYTES)),
    alarm: readFlag(reader),
  }));
  const nvCounter = reader.u64();
  reader.end();
  sensors.forEach(({ id }, index) => {
    const before = sensors[index - 1]?.id;
    if (before !== undefined && before >= id) throw new MiaError("duplicate", `sensor "${id}" is not in its order`);
  });
  return { sensors, nvCounter };
}

/** Hash of which switches there are, whatever they say. */
export function sensorSetHash(ids: readonly string[]): Uint8Array {
  const writer = new ScaleWriter().compact(ids.length);
  for (const id of ids) writer.vec(utf8ToBytes(id));
  return leafHash(TAG.sensorSet, writer.finish());
}
