import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { CAPTURED_QUOTES } from "../testing/captures.js";
import { fixture } from "../testing/fixture.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { findTool, lacks } from "./testing/tools.js";

const fixtures = new URL("../../fixtures/", import.meta.url).pathname;

async function tool(name: string, ...args: readonly string[]): Promise<string> {
  return (await promisify(execFile)(findTool(name) ?? name, args, { cwd: fixtures })).stdout;
}

describe.skipIf(lacks("captures checked by tpm2-tools", "tpm2_checkquote", "tpm2_eventlog"))("tpm2-tools", () => {
  test.each(CAPTURED_QUOTES)(
    "accept $message with its nonce, and with no other",
    async ({ message, signature, key, nonce }) => {
      const check = (qualification: Uint8Array) =>
        tool("tpm2_checkquote", "-u", key, "-m", message, "-s", signature, "-g", "sha256", "-q", toHex(qualification));
      await expect(check(nonce)).resolves.toContain("sig:");
      await expect(check(nonce.with(0, 0xff))).rejects.toThrow(/nonce/);
    },
  );

  test.each(["uki", "tcb", "mini", "bookworm"])("replay the log of boot %s to the same PCRs", async (boot) => {
    const printed = await tool("tpm2_eventlog", `${boot}/bios_log.bin`);
    const [, sha256 = ""] = /^pcrs:[\s\S]*^ {2}sha256:\n([\s\S]*)/m.exec(printed) ?? [];
    const values = [...sha256.matchAll(/^\s+(\d+)\s*: 0x([0-9a-f]{64})$/gm)];
    const replayed = replayEventLog(parseEventLog(fixture(`${boot}/bios_log.bin`)), ALGORITHM.sha256);
    expect(values.length).toBeGreaterThan(8);
    for (const [, pcr, value] of values) expect(toHex(replayed[Number(pcr)] ?? new Uint8Array())).toBe(value);
  });
});
