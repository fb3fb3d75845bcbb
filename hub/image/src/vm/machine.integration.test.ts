import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lacksParts } from "../testing/parts.js";
import { type Machine, makeMachine, readData, writeData } from "./machine.js";

const text = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString("utf8");

describe.skipIf(lacksParts("machines and their volumes"))("a machine", () => {
  let folder: string;
  let machine: Machine;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "logos-machine-"));
    const files = { "agent.words": "--chain\n", "references/1.bundle": Uint8Array.of(1, 2) };
    machine = await makeMachine(folder, new Map<string, string | Uint8Array>(Object.entries(files)));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test("has the files of its volume, however many ask at once", async () => {
    const reads = ["/agent.words", "/references/1.bundle", "/none"].map((path) => readData(machine, path));
    const [words, bundle, none] = await Promise.all(reads);
    expect(text(words)).toBe("--chain\n");
    expect(bundle).toEqual(Uint8Array.of(1, 2));
    expect(none).toBeUndefined();
  });

  test("takes new files and others in their place", async () => {
    await writeData(machine, "/agent.words", "--data\n");
    await writeData(machine, "/references/2.bundle", "new");
    expect(text(await readData(machine, "/agent.words"))).toBe("--data\n");
    expect(text(await readData(machine, "/references/2.bundle"))).toBe("new");
  });

  test("has a TPM whose state is its own", async () => {
    await expect(readFile(join(machine.tpmState, "tpm2-00.permall"))).resolves.toBeDefined();
  });
});
