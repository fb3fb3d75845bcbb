import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readChassis } from "./chassis.js";
import { watchSwitches } from "./switches.js";

const PASSWORD = "Basic bG9nb3M6c2VjcmV0";
let folder: string;
let server: Server;
let url: string;
let sensor: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "logos-switches-"));
  sensor = "Normal";
  server = createServer((request, response) => {
    response.statusCode = request.headers.authorization === PASSWORD ? 200 : 401;
    response.end(JSON.stringify({ PhysicalSecurity: { IntrusionSensor: sensor } }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/redfish/v1/Chassis/1`;
});
afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function file(content: unknown, mode = 0o600): string {
  const path = join(folder, "chassis.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  chmodSync(path, mode);
  return path;
}

function hwmon(alarm: string): string {
  const device = join(folder, "hwmon", "hwmon0");
  mkdirSync(device, { recursive: true });
  writeFileSync(join(device, "name"), "nct6798\n");
  writeFileSync(join(device, "intrusion0_alarm"), alarm);
  return join(folder, "hwmon");
}

test("a chassis that is opened counts beside the switches of hwmon", async () => {
  const places = { folder: hwmon("0\n"), chassis: readChassis(file([{ url, authorization: PASSWORD }])) };
  const over = new AbortController();
  const seen = new Set<string>();
  for await (const open of watchSwitches(places, over.signal, 10)) {
    seen.add(open.join(" "));
    if (open.length === 0) sensor = "HardwareIntrusion";
    else if (open.length === 1) hwmon("1\n");
    else over.abort();
  }
  const chassis = "redfish:/redfish/v1/Chassis/1";
  expect([...seen]).toEqual(["", chassis, `hwmon:nct6798:intrusion0 ${chassis}`]);
});

test("a chassis that does not answer, or whose password is wrong, is no closed one", async () => {
  const look = async (chassis: { url: string; authorization?: string }) => {
    const places = { folder: join(folder, "none"), chassis: readChassis(file([chassis])) };
    for await (const open of watchSwitches(places, AbortSignal.timeout(5_000), 10)) return open;
    return "ended";
  };
  expect(await look({ url, authorization: PASSWORD })).toEqual([]);
  await expect(look({ url })).rejects.toMatchObject({ name: "AttesterError" });
  await expect(look({ url: "http://127.0.0.1:1/redfish/v1/Chassis/1" })).rejects.toMatchObject({
    name: "AttesterError",
  });
});

test("each fault of the file is named with the way out, and no password is told", () => {
  const wrong: readonly [string, string][] = [
    [join(folder, "none"), "it cannot be read"],
    [file([{ url, authorization: PASSWORD }], 0o644), "chmod 600"],
  ];
  for (const [path, text] of wrong) expect(() => readChassis(path)).toThrow(text);
  const contents: readonly [unknown, string][] = [
    ["{", "it is no JSON"],
    [[], "no list of 1 to 16"],
    [[null], "a chassis has no url"],
    [[{ url: "bmc" }], "a chassis has no url"],
    [[{ url: "http://bmc.example/redfish/v1/Chassis/1" }], "only https"],
    [[{ url, password: "x" }], 'there is no "password"'],
    [[{ url, authorization: 1 }], "authorization is no text"],
    [[{ url: url.replace("//", "//admin:hunter2@") }], "belongs into authorization"],
    [[{ url }, { url: url.replace("127.0.0.1", "localhost") }], "/redfish/v1/Chassis/1 stands twice"],
    [[{ url, authority: "/nowhere.pem" }], "/nowhere.pem cannot be read"],
  ];
  for (const [content, text] of contents) {
    const path = file(content);
    expect(() => readChassis(path)).toThrow(text);
    expect(() => readChassis(path)).toThrow('give [{"url": "https://bmc');
  }
  for (const content of [
    [{ url, authorization: PASSWORD, stray: 1 }],
    [{ url: `http://admin:${PASSWORD}@bmc/1` }],
    `[{"authorization": "${PASSWORD}`,
  ]) {
    let said = "";
    try {
      readChassis(file(content));
    } catch (error) {
      said = inspect(error);
    }
    expect(said).toContain("--chassis");
    expect(said).not.toContain(PASSWORD);
  }
});
