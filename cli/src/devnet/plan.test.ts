import { expect, test } from "vitest";
import { parseHubs, planDevnet } from "./plan.js";

const shape = { dataFolder: "/data", port: 9944, daemons: 2, hubDrivers: ["simulated"], liars: [] };

test("the chain comes first and everybody else is told where it is", () => {
  const plan = planDevnet(shape);
  expect(plan.processes.map(({ name }) => name)).toEqual(["chain", "daemon-0", "daemon-1", "hub-0"]);
  for (const { words } of plan.processes.slice(1)) expect(words).toContain("ws://127.0.0.1:9944");
  for (const { words } of plan.processes) expect(words).toContain("--exit-with-parent");
});

test("the liar, and nobody else, is told to lie", () => {
  const liars = planDevnet({ ...shape, liars: [1] }).processes.filter(({ words }) => words.includes("--lie"));
  expect(liars.map(({ name }) => name)).toEqual(["daemon-1"]);
});

test("a liar that does not run is a usage error", () => {
  expect(() => planDevnet({ ...shape, liars: [2] })).toThrow("they are 0 to 1");
});

test("hubs are counted by driver in the order in which they are named", () => {
  expect(parseHubs("simulated=2,qemu=1")).toEqual(["simulated", "simulated", "qemu"]);
  expect(parseHubs("simulated=0")).toEqual([]);
});

test.each(["simulated", "simulated=", "=2", "simulated=x", "simulated=4", "simulated=999"])(
  "%s is no list of hubs",
  (text) => {
    expect(() => parseHubs(text)).toThrow("[usage]");
  },
);

test("a hub that attests starts after its own TPM, and is told where it is", () => {
  const tpm = { folder: "/data/tpm-0", measurements: "/data/measurements-0", port: 20_000 };
  const integrity = { profile: "0x01" as const, issuerFile: "/data/authority/issuer.pem", tpms: [tpm] };
  const { processes } = planDevnet({ ...shape, integrity });
  expect(processes.map(({ name }) => name)).toEqual(["chain", "daemon-0", "daemon-1", "tpm-0", "hub-0"]);
  const hub = processes.at(-1);
  expect(hub?.after).toBe("tpm-0");
  expect(hub?.words.join(" ")).toContain(
    "--tpm swtpm:127.0.0.1:20000 --profile 0x01 --issuer /data/authority/issuer.pem",
  );
  expect(processes.find(({ name }) => name === "tpm-0")?.words).toContain("--exit-with-parent");
});
