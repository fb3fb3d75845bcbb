import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fuzz, fuzzText } from "../testing/fuzz.js";
import { judgeTamper } from "./judge.js";
import { encodeTamperReadings, parseTamperReadings, sensorSetHash, type TamperReadings } from "./readings.js";
import { parseHwmonAlarm, parseRedfishChassis } from "./sources.js";

const readings: TamperReadings = {
  sensors: [
    { id: "hwmon:nct6798:intrusion0", alarm: false },
    { id: "redfish:1U", alarm: false },
  ],
  nvCounter: 4n,
};
const enrolment = { sensorIds: readings.sensors.map(({ id }) => id), nvCounter: 4n };

test.each<[string, Partial<TamperReadings>, string[]]>([
  ["nothing happened", {}, []],
  ["the case is open", { sensors: readings.sensors.map((sensor) => ({ ...sensor, alarm: true })) }, ["tamper-alarm"]],
  ["the case was open and the switch was cleared", { nvCounter: 5n }, ["tamper-latched"]],
  ["the counter was made anew", { nvCounter: 3n }, ["tamper-counter-back"]],
  ["a switch is gone", { sensors: readings.sensors.slice(1) }, ["tamper-sensors"]],
  ["all switches are gone", { sensors: [] }, ["tamper-sensors"]],
  [
    "a switch was exchanged",
    {
      sensors: [
        { id: "fake", alarm: false },
        { id: "redfish:1U", alarm: false },
      ],
    },
    ["tamper-sensors"],
  ],
])("when %s, that is found", (_, changes, findings) => {
  expect(judgeTamper({ ...readings, ...changes }, enrolment)).toEqual(findings);
});

describe("readings", () => {
  const bytes = encodeTamperReadings(readings);

  test("come back from their bytes, and not with one more or in another order", () => {
    expect(parseTamperReadings(bytes)).toEqual(readings);
    expect(() => parseTamperReadings(Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
    const twice = { ...readings, sensors: [...readings.sensors.slice(1), ...readings.sensors.slice(1)] };
    expect(() => parseTamperReadings(encodeTamperReadings(twice))).toThrow(/duplicate/);
  });

  test("damaged ones only ever give a MiaError", () => {
    fuzz((damaged) => judgeTamper(parseTamperReadings(damaged), enrolment), [bytes]);
  });

  test("a set of switches has a hash of its own", () => {
    expect(toHex(sensorSetHash(["a", "b"]))).not.toBe(toHex(sensorSetHash(["a"])));
  });
});

describe("sources", () => {
  test("hwmon says 0 or 1 and nothing else", () => {
    expect([parseHwmonAlarm("0\n"), parseHwmonAlarm("1\n")]).toEqual([false, true]);
    expect(() => parseHwmonAlarm("")).toThrow(/malformed/);
    expect(() => parseHwmonAlarm("2\n")).toThrow(/malformed/);
  });

  test.each([
    ["Normal", false],
    ["HardwareIntrusion", true],
    ["TamperingDetected", true],
  ])("a chassis that says %s has alarm %s", (sensor, alarm) => {
    expect(parseRedfishChassis(JSON.stringify({ PhysicalSecurity: { IntrusionSensor: sensor } }))).toBe(alarm);
  });

  test("a chassis without sensor does not look closed", () => {
    for (const text of ["{}", "null", '{"PhysicalSecurity":null}', '{"PhysicalSecurity":{"IntrusionSensor":null}}']) {
      expect(() => parseRedfishChassis(text)).toThrow(/no intrusion sensor/);
    }
    fuzzText(parseRedfishChassis, ['{"PhysicalSecurity":{"IntrusionSensor":"Normal"}}']);
  });
});
