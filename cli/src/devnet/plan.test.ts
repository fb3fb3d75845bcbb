import { expect, test } from "vitest";
import { parseHubs, planDevnet } from "./plan.js";

const shape = { dataFolder: "/data", port: 9944, daemons: 2, hubDrivers: ["simulated"], liar: undefined };

test("the chain comes first and everybody else is told where it is", () => {
  const plan = planDevnet(shape);
  expect(plan.processes.map(({ name }) => name)).toEqual(["chain", "daemon-0", "daemon-1", "hub-0"]);
  for (const { words } of plan.processes.slice(1)) expect(words).toContain("ws://127.0.0.1:9944");
  for (const { words } of plan.processes) expect(words).toContain("--exit-with-parent");
});

test("the liar, and nobody else, is told to lie", () => {
  const liars = planDevnet({ ...shape, liar: 1 }).processes.filter(({ words }) => words.includes("--lie"));
  expect(liars.map(({ name }) => name)).toEqual(["daemon-1"]);
});

test("a liar that does not run is a usage error", () => {
  expect(() => planDevnet({ ...shape, liar: 2 })).toThrow("they are 0 to 1");
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
