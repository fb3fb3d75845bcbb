import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fixtureText } from "../testing/fixture.js";
import { fuzzText } from "../testing/fuzz.js";
import { kernelGuardConfigHash, parseLkrgSysctl } from "./config.js";
import { judgeKernelGuard } from "./judge.js";
import { parseLkrgMessages } from "./messages.js";

const dmesg = fixtureText("uki/lkrg_dmesg.txt");
const sysctl = fixtureText("uki/lkrg_sysctl.txt");
const challengedAtUs = 42_000_000;
const judge = (log: string) => judgeKernelGuard(parseLkrgMessages(log), challengedAtUs);

describe("messages", () => {
  test("of a load, a self-test and a challenge are LKRG's own, with their times", () => {
    const messages = parseLkrgMessages(dmesg);
    expect(messages.map(({ category }) => category)).toEqual(["ALIVE", "ISSUE", "ISSUE", "ISSUE", "ALIVE", "ALIVE"]);
    expect(messages.at(-1)).toEqual({ category: "ALIVE", text: "System is clean", atUs: 43_190_653 });
  });

  test("issues of an emulated machine are no alert, and an answer in time is life", () => {
    expect(judge(dmesg)).toEqual({ alive: true, alerts: "clean" });
  });

  test.each([
    [
      "an alert",
      `${dmesg}[   44.000000] LKRG: ALERT: DETECT: Kernel: .text hash changed\n`,
      { alive: true, alerts: "violated" },
    ],
    [
      "an alert of an older build",
      `${dmesg}[   44.000000] [p_lkrg] ALERT: BLOCK: Task: x\n`,
      { alive: true, alerts: "violated" },
    ],
    [
      "an alert before the challenge",
      `[    9.000000] LKRG: ALERT: DETECT: x: y\n${dmesg}`,
      { alive: true, alerts: "violated" },
    ],
    ["a fault", `${dmesg}[   44.000000] LKRG: FAULT: out of memory\n`, { alive: true, alerts: "degraded" }],
    ["an unload", `${dmesg}[   44.000000] LKRG: DYING: Unloading LKRG\n`, { alive: false, alerts: "clean" }],
    ["no answer", dmesg.replace("System is clean", "Something else"), { alive: false, alerts: "clean" }],
    ["a late answer", dmesg.replace("43.190653", "45.190653"), { alive: false, alerts: "clean" }],
    ["an answer from before", dmesg.replace("43.190653", "41.190653"), { alive: false, alerts: "clean" }],
    ["nothing", "", { alive: false, alerts: "clean" }],
  ])("%s is judged as such", (_, log, judgement) => {
    expect(judge(log)).toEqual(judgement);
  });

  test("a record that a program wrote is not LKRG's", () => {
    const record = (priority: number) => `${priority},900,43000000,-;LKRG: ALIVE: System is clean\n`;
    expect(judge(record(6)).alive).toBe(true);
    expect(judge(record(14)).alive).toBe(false);
  });

  test("a category that LKRG does not have is refused", () => {
    expect(() => parseLkrgMessages("[    1.000000] LKRG: SUPER: x\n")).toThrow(/category SUPER/);
    expect(() => parseLkrgMessages("[    1.000000] LKRG: nothing\n")).toThrow(/no category/);
  });

  test("damaged logs only ever give a MiaError", () => {
    fuzzText((text) => judgeKernelGuard(parseLkrgMessages(text), 1), [dmesg]);
  });
});

describe("configuration", () => {
  test("has the settings of the module", () => {
    const config = parseLkrgSysctl(sysctl);
    expect(config.size).toBe(21);
    expect(config.get("profile_enforce")).toBe(9);
  });

  test("hashes alike in any order and while challenged, and differently when a setting differs", () => {
    const hash = (text: string) => toHex(kernelGuardConfigHash(parseLkrgSysctl(text)));
    const reversed = sysctl.trimEnd().split("\n").reverse().join("\n");
    expect(hash(reversed)).toBe(hash(sysctl));
    expect(hash(sysctl.replace("trigger = 0", "trigger = 1"))).toBe(hash(sysctl));
    expect(hash(sysctl.replace("kint_enforce = 1", "kint_enforce = 0"))).not.toBe(hash(sysctl));
  });

  test("a setting twice or of another module is refused", () => {
    expect(() => parseLkrgSysctl(`${sysctl}lkrg.trigger = 1\n`)).toThrow(/trigger stands twice/);
    expect(() => parseLkrgSysctl("kernel.kexec = 1\n")).toThrow(/no setting/);
    expect(() => parseLkrgSysctl("lkrg.hide = 0x1\n")).toThrow(/no setting/);
  });

  test("damaged listings only ever give a MiaError", () => {
    fuzzText((text) => kernelGuardConfigHash(parseLkrgSysctl(text)), [sysctl]);
  });
});
