import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { sensorSetHash } from "../../tamper/readings.js";
import { present } from "../reading.js";
import { readTamper } from "./tamper.js";
import { readHwmonSwitches, readRedfishSwitch } from "./tamper-switches.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-hwmon-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function chip(device: string, files: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(folder, device));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, device, name), content);
}

describe("hwmon", () => {
  test("gives each intrusion switch by its chip's name", async () => {
    await chip("hwmon0", { name: "coretemp\n", temp1_input: "40000\n" });
    await chip("hwmon2", {
      name: "nct6798\n",
      intrusion0_alarm: "0\n",
      intrusion1_alarm: "1\n",
      intrusion0_beep: "1\n",
    });
    await chip("hwmon10", { name: "nct6798\n", intrusion0_alarm: "0\n" });
    await expect(readHwmonSwitches(folder)).resolves.toEqual([
      { id: "hwmon:nct6798:intrusion0", alarm: false },
      { id: "hwmon:nct6798:intrusion1", alarm: true },
      { id: "hwmon:nct6798#1:intrusion0", alarm: false },
    ]);
  });

  test("without a switch, or without the folder, gives none", async () => {
    await chip("hwmon0", { name: "coretemp\n" });
    await expect(readHwmonSwitches(folder)).resolves.toEqual([]);
    await expect(readHwmonSwitches(join(folder, "none"))).resolves.toEqual([]);
  });

  test("that says neither 0 nor 1 is refused, not taken for closed", async () => {
    await chip("hwmon0", { name: "odd\n", intrusion0_alarm: "\n" });
    await expect(readHwmonSwitches(folder)).rejects.toThrow(/no intrusion alarm/);
  });
});

describe("Redfish", () => {
  let server: Server;
  let url: string;
  let sensor: unknown;
  beforeEach(async () => {
    server = createServer((_, response) => {
      const physical = { IntrusionSensor: sensor, IntrusionSensorReArm: "Manual" };
      response.end(JSON.stringify({ "@odata.id": "/redfish/v1/Chassis/1", Id: "1", PhysicalSecurity: physical }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/redfish/v1/Chassis/1`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test.each([
    ["Normal", false],
    ["HardwareIntrusion", true],
    ["TamperingDetected", true],
  ])("a chassis that says %s has the alarm %s", async (state, alarm) => {
    sensor = state;
    await expect(readRedfishSwitch({ url })).resolves.toEqual({ id: "redfish:/redfish/v1/Chassis/1", alarm });
  });

  test("a chassis without a sensor, or nobody at the address, is refused", async () => {
    sensor = undefined;
    await expect(readRedfishSwitch({ url })).rejects.toThrow(/no intrusion sensor/);
    await expect(readRedfishSwitch({ url: "http://127.0.0.1:1/" })).rejects.toMatchObject({
      code: "source-unreadable",
    });
  });
});

test("the claim counts the rises since the enrolment, and says raised for ever", () => {
  const sensors = [{ id: "hwmon:a:intrusion0", alarm: false }];
  const enrolment = { sensorIds: ["hwmon:a:intrusion0"], nvCounter: 4n };
  const claimOf = (nvCounter: bigint) => {
    const reading = readTamper(present({ sensors, nvCounter }), enrolment);
    return reading.present ? reading.value.claim : undefined;
  };
  const sensorSet = sensorSetHash(enrolment.sensorIds);
  expect(claimOf(4n)).toEqual({ sensorSetHash: sensorSet, flag: "clear", nvCounterDelta: 0 });
  expect(claimOf(5n)).toMatchObject({ flag: "raised", nvCounterDelta: 1 });
  expect(claimOf(1_000n)).toMatchObject({ flag: "raised", nvCounterDelta: 255 });
  expect(claimOf(3n)).toMatchObject({ flag: "clear", nvCounterDelta: 0 });
});
