import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { maskOf, parseEventLog, parseImaBinary, replayEventLog, replayIma } from "@logos/mia";
import { connectSocket, readPcrs, TpmClient } from "@logos/mia/attester";
import { lacks } from "@logos/mia/testing";
import { afterEach, expect, test } from "vitest";
import { findExecutable } from "../executables.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { prepareIntegrity } from "./integrity.js";

const missing = lacks("the software TPM of a devnet", "swtpm", "swtpm_setup", "swtpm_localca");
const SHA256 = 0x000b;
const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.stdin?.end();
});

async function startTpm(words: readonly string[]): Promise<ChildProcess> {
  const child = spawn(process.execPath, [await findExecutable("logos"), "devnet", "tpm", ...words, "--json"], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  running.push(child);
  const [line] = await once(createInterface({ input: child.stdout ?? process.stdin }), "line");
  expect(JSON.parse(String(line))).toMatchObject({ ready: true });
  return child;
}

async function pcrsAt(port: number): Promise<ReadonlyMap<number, Uint8Array>> {
  const tpm = new TpmClient(await connectSocket({ host: "127.0.0.1", port }));
  try {
    return await readPcrs(tpm, maskOf([0, 4, 10]));
  } finally {
    await tpm.close();
  }
}

test.skipIf(missing)(
  "a hub finds its TPM where the recorded boot left it, also after its keeper was killed",
  { timeout: 120_000 },
  async () => {
    const { tpms } = await prepareIntegrity(temporaryFolder("tpm"), 1);
    const [{ folder, measurements, port } = { folder: "", measurements: "", port: 0 }] = tpms;
    const words = ["--folder", folder, "--measurements", measurements, "--port", String(port), "--exit-with-parent"];
    const read = (name: string): Uint8Array => readFileSync(join(measurements, name));
    const boot = replayEventLog(parseEventLog(read("event-log")), SHA256);
    const expected = [boot[0], boot[4], replayIma(parseImaBinary(read("ima-list"), 20), SHA256).at(-1)];

    const first = await startTpm(words);
    expect([...(await pcrsAt(port)).values()].map(String)).toEqual(expected.map(String));
    first.kill("SIGKILL");
    await once(first, "exit");
    await expect(pcrsAt(port)).rejects.toThrow();
    await startTpm(words);
    expect([...(await pcrsAt(port)).values()].map(String)).toEqual(expected.map(String));
  },
);
