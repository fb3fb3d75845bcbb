import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { HubError } from "../../errors.js";
import { all, silent, someJob, someView } from "../../testing.js";
import type { Driver, MachineSpec, StepContext } from "../driver.js";
import { openSimulatedDriver } from "./driver.js";
import { Faults, parseFaults } from "./faults.js";
import { parseMachine } from "./machine.js";
import { openSecret, sealSecret } from "./sealed-secret.js";
import type { VolumeKind } from "./volume.js";

const desired = someView(7n, someJob()).resource?.desired;
if (desired === undefined) throw new Error("the view has a resource");
const spec: MachineSpec = desired;
/** Does every step, whatever was done before. */
const steps: StepContext = {
  signal: new AbortController().signal,
  run: async (step, _, act) => {
    await act();
    return { step, receipt: new Uint8Array(32) };
  },
};
let directory: string;
let driver: Driver;

const open = (volume: VolumeKind = "plain") =>
  openSimulatedDriver({
    volume,
    directory: join(directory, "machines"),
    host: "127.0.0.1",
    faults: new Faults(join(directory, "faults.json")),
    log: silent,
  });
const fault = (faults: object) => writeFileSync(join(directory, "faults.json"), JSON.stringify(faults));

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "logos-simulated-"));
  driver = await open();
});
afterEach(() => driver.close());

async function make(change: Partial<MachineSpec> = {}) {
  await all(driver.ensure(7n, { ...spec, ...change }, steps));
  const sight = await driver.observe(7n);
  if (sight.kind !== "machine") throw new Error(`the machine is ${sight.kind}`);
  return sight;
}

function greeting(endpoint: string): Promise<string> {
  const [host = "", port = ""] = endpoint.split(":");
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) });
    let text = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      text += chunk;
      if (text.includes("machine ")) socket.destroy();
    });
    socket.once("error", () => resolve("")).once("close", () => resolve(text));
  });
}

test("ensuring twice gives one machine with the same facts, and observing changes nothing", async () => {
  const first = await make();
  expect(await make()).toEqual(first);
  expect(await driver.observe(7n)).toEqual(await driver.observe(7n));
  expect(driver.held()).toHaveLength(1);
});

test("a machine answers on its port with its host key and its size", async () => {
  const { facts } = await make();
  const text = await greeting(facts.endpoint);
  expect(text).toContain(`hostkey ${facts.hostKey}\r\n`);
  expect(text).toContain("machine 7 vcpu=2 memory_mib=2048 disk_gib=20\r\n");
});

test("a change of size keeps host key, port and MAC; another image needs another machine", async () => {
  const before = await make();
  const attributes = { ...spec.attributes, vcpu: { kind: "uint", value: 4n } } as const;
  const after = await make({ attributes });
  expect(after.facts).toEqual(before.facts);
  expect(after.values["vcpu"]).toEqual({ kind: "uint", value: 4n });
  const image = { name: "alpine-3", version: 1, digest: `0x${"00".repeat(32)}` } as const;
  await expect(make({ image })).rejects.toThrow("[image-digest-mismatch]");
});

test("a restart finds the machines, and they answer again where they did", async () => {
  const before = await make();
  await driver.close();
  expect(await greeting(before.facts.endpoint)).toBe("");
  driver = await open();
  expect(await driver.observe(7n)).toEqual(before);
  expect(await greeting(before.facts.endpoint)).toContain("machine 7 ");
});

test("removing twice is no error, and nothing answers any more", async () => {
  const { facts } = await make();
  for (let times = 0; times < 2; times += 1) await all(driver.remove(7n, steps));
  expect(await driver.observe(7n)).toEqual({ kind: "absent" });
  expect(await greeting(facts.endpoint)).toBe("");
});

test("each fault does what its name says, and is over when its file says so", async () => {
  const { facts } = await make();
  const seen = async (faults: object) => {
    fault(faults);
    return await driver.observe(7n);
  };
  expect(await seen({ "7": { vanish: true } })).toEqual({ kind: "absent" });
  expect(await greeting(facts.endpoint)).toBe("");
  expect(await seen({ "*": { down: true } })).toMatchObject({ kind: "unknown" });
  expect(await seen({ "8": { vanish: true } })).toMatchObject({ kind: "machine", facts });
  const face = async () => {
    const sight = await seen({ "7": { twoFaced: true } });
    return sight.kind === "machine" ? sight.facts.hostKey : "";
  };
  expect(await face()).not.toBe(await face());
  fault({ "*": { vcpu: 1 }, "7": { vcpu: 3, die: true } });
  expect((await make()).values).toMatchObject({ vcpu: { value: 3n }, power: { value: "off" } });
  fault({ "7": { fail: "resize" } });
  await expect(make()).rejects.toThrow("[driver-failed] resize fails as was asked");
  fault({});
  expect((await make()).values).toMatchObject({ vcpu: { value: 2n }, power: { value: "on" } });
});

test("attributes and an image that are missing are named", () => {
  expect(driver.validate(spec)).toEqual([]);
  const { vcpu, ...attributes } = spec.attributes;
  expect(vcpu?.kind).toBe("uint");
  const faults = driver.validate({ ...spec, attributes, image: undefined });
  expect(faults.map(({ attribute }) => attribute)).toEqual(["vcpu", "image"]);
});

test("a wrong faults file is refused with the name of what is wrong", () => {
  const parse = (value: unknown) => () => parseFaults(JSON.stringify(value), "faults.json");
  expect(parse({ "7": { explode: true } })).toThrow("no fault is called explode; there are fail, delayMs");
  expect(parse({ seven: {} })).toThrow("seven is no resource");
  expect(parse({ "7": { vcpu: "3" } })).toThrow("7.vcpu must be a number");
  expect(parse([])).toThrow("faults by resource");
});

test("no text makes the parsers of our files throw anything but this package's own error", () => {
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((json) => `{"7": ${json}}`),
  );
  fc.assert(
    fc.property(text, (input) => {
      for (const parse of [parseFaults, parseMachine]) {
        try {
          parse(input, "file");
        } catch (error) {
          expect(error).toBeInstanceOf(HubError);
        }
      }
    }),
  );
});

/** The driver again, with a volume that a key opens. */
async function reopenSealed(volumeKey: Uint8Array): Promise<void> {
  await driver.close();
  driver = await open("sealed");
  await driver.resume(volumeKey);
}
const fileOfMachine = () => readFileSync(join(directory, "machines", "7.json"), "utf8");

test("under a sealed volume no machine is made, seen or answers before its key, and the same one is there after it", async () => {
  const volumeKey = randomBytes(32);
  await reopenSealed(volumeKey);
  const made = await make();
  await driver.close();
  driver = await open("sealed");
  expect(driver.paused).toBe("the volume has not been opened yet");
  expect(await driver.observe(7n)).toEqual({ kind: "unknown", reason: `paused: ${driver.paused}` });
  expect(await driver.observe(8n)).toEqual({ kind: "absent" });
  expect(await greeting(made.facts.endpoint)).toBe("");
  await expect(all(driver.ensure(7n, spec, steps))).rejects.toThrow("paused");
  await driver.resume(volumeKey);
  expect(await driver.observe(7n)).toEqual(made);
  expect(await greeting(made.facts.endpoint)).toContain(made.facts.hostKey);
});

test("a paused machine stops answering at once and says why; resumed it is the same", async () => {
  const volumeKey = randomBytes(32);
  await reopenSealed(volumeKey);
  const made = await make();
  await driver.pause("the case is open");
  expect(await greeting(made.facts.endpoint)).toBe("");
  expect(await driver.observe(7n)).toEqual({ kind: "unknown", reason: "paused: the case is open" });
  await driver.resume(volumeKey);
  expect(await driver.observe(7n)).toEqual(made);
});

test("a paused machine can be taken away, and is absent then", async () => {
  await reopenSealed(randomBytes(32));
  await make();
  await driver.pause("the case is open");
  await all(driver.remove(7n, steps));
  expect(await driver.observe(7n)).toEqual({ kind: "absent" });
});

test("the file of a machine holds its secret only sealed, also of one that was made before there was a volume", async () => {
  const made = await make();
  expect(fileOfMachine()).toContain("PRIVATE KEY");
  await reopenSealed(randomBytes(32));
  expect(await driver.observe(7n)).toEqual(made);
  expect(fileOfMachine()).not.toContain("PRIVATE KEY");
});

test("under another key, or without one, a sealed machine is unknown with the reason, and can be taken away", async () => {
  await reopenSealed(randomBytes(32));
  await make();
  await reopenSealed(randomBytes(32));
  expect(await driver.observe(7n)).toMatchObject({
    kind: "unknown",
    reason: expect.stringContaining("a key that is gone"),
  });
  await driver.close();
  driver = await open("plain");
  expect(await driver.observe(7n)).toMatchObject({ kind: "unknown", reason: expect.stringContaining("--tpm") });
  await all(driver.remove(7n, steps));
  expect(await driver.observe(7n)).toEqual({ kind: "absent" });
});

test("a secret opens only under its key and for its machine, and not when a bit of it was changed", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.string(), fc.nat(), (volumeKey, secret, place) => {
      const sealed = sealSecret(volumeKey, "7", secret);
      expect(openSecret(volumeKey, "7", sealed)).toBe(Buffer.from(secret, "utf8").toString("utf8"));
      expect(openSecret(volumeKey, "8", sealed)).toBeUndefined();
      expect(
        openSecret(
          volumeKey.map((byte) => byte ^ 1),
          "7",
          sealed,
        ),
      ).toBeUndefined();
      const bytes = Buffer.from(sealed, "base64");
      const at = place % bytes.length;
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      expect(openSecret(volumeKey, "7", bytes.toString("base64"))).toBeUndefined();
    }),
    { numRuns: 100 },
  );
  expect(openSecret(new Uint8Array(32), "7", "short")).toBeUndefined();
});
