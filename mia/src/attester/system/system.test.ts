import { execFile } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseImaBinary } from "../../ima/binary.js";
import { fixture } from "../../testing/fixture.js";
import { fuzz } from "../../testing/fuzz.js";
import { readCommandLine } from "./command-line.js";
import { fetchText } from "./fetch-text.js";
import { lengthOfEntries, readImaList } from "./ima-list.js";
import { followKernelLog, type KernelLog } from "./kernel-log.js";
import { readFileIfAny } from "./read-file.js";
import { runTool } from "./run-tool.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-system-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a file of the system", () => {
  test("of the kernel, which has no size, is read to its end", async () => {
    const version = await readFileIfAny("/proc/version", 4096);
    expect(version?.length).toBeGreaterThan(10);
    expect(await readCommandLine()).not.toMatch(/\n$/);
  });

  test("above its limit is refused, at it is not", async () => {
    const path = join(folder, "file");
    await writeFile(path, new Uint8Array(100_000));
    await expect(readFileIfAny(path, 100_000)).resolves.toHaveLength(100_000);
    await expect(readFileIfAny(path, 99_999)).rejects.toMatchObject({ code: "source-too-large" });
  });

  test("that is not there is undefined, one that cannot be read is named", async () => {
    await expect(readFileIfAny(join(folder, "none"), 1)).resolves.toBeUndefined();
    await expect(readFileIfAny(folder, 1)).rejects.toThrow(/source-unreadable.*EISDIR/);
  });
});

describe("an IMA list", () => {
  const entries = fixture("uki/ima_bin_3");

  test("of the bank is preferred, and none is named", async () => {
    await expect(readImaList(folder)).rejects.toThrow(/was IMA given a policy/);
    await writeFile(join(folder, "binary_runtime_measurements"), "old");
    await expect(readImaList(folder)).resolves.toMatchObject({ list: "sha1" });
    await writeFile(join(folder, "binary_runtime_measurements_sha256"), "new");
    await expect(readImaList(folder)).resolves.toMatchObject({
      list: "sha256",
      entries: Uint8Array.from(Buffer.from("new")),
    });
  });

  test.each<["sha1" | "sha256", string]>([
    ["sha1", "uki/ima_bin_3"],
    ["sha256", "tcb/ima_bin_sha256"],
  ])("of kind %s is cut between entries", (list, name) => {
    const whole = fixture(name);
    const parsed = parseImaBinary(whole, list === "sha1" ? 20 : 32);
    const cut = lengthOfEntries({ list, entries: whole }, 40);
    const rest = parseImaBinary(whole.subarray(cut), list === "sha1" ? 20 : 32);
    expect(rest).toEqual(parsed.slice(40));
    expect(lengthOfEntries({ list, entries: whole }, parsed.length)).toBe(whole.length);
  });

  test("that is damaged only ever gives a MiaError", () => {
    fuzz((bytes) => lengthOfEntries({ list: "sha1", entries: bytes }, 5), [entries.slice(0, 600)]);
  });
});

describe("a program", () => {
  const limits = { timeoutMs: 10_000, maxOutputBytes: 100 };

  test("gives its output, errors and exit code", async () => {
    const run = await runTool("sh", ["-c", "cat; echo oops >&2; exit 3"], { ...limits, stdin: "in" });
    expect(run).toEqual({ exitCode: 3, stdout: "in", stderr: "oops\n" });
  });

  test("that is missing, endless or too loud is named", async () => {
    await expect(runTool(join(folder, "none"), [], limits)).rejects.toMatchObject({ code: "tool-missing" });
    await expect(runTool("sleep", ["60"], { ...limits, timeoutMs: 20 })).rejects.toThrow(/did not end within 20 ms/);
    await expect(runTool("yes", [], limits)).rejects.toThrow(/more than 100 bytes/);
  });
});

describe("the kernel's log", () => {
  let path: string;
  let writer: WriteStream;
  let log: KernelLog | undefined;
  // A pipe in place of /dev/kmsg: it waits for what comes, as the device does.
  beforeEach(async () => {
    path = join(folder, "kmsg");
    await promisify(execFile)("mkfifo", [path]);
    log = await followKernelLog((record) => record.includes("LKRG"), path);
    writer = createWriteStream(path);
  });
  afterEach(async () => {
    await log?.close();
    writer.destroy();
  });

  test("gives the records that it was asked for, as they come", async () => {
    const next = log?.next((record) => record.endsWith("two"), 5_000);
    writer.write("6,0,10,-;Linux\n SUBSYSTEM=x LKRG\n4,1,20,-;LKRG: one\n4,2,");
    writer.write("30,-;LKRG: two\n");
    await expect(next).resolves.toBe("4,2,30,-;LKRG: two");
    expect(log?.records).toEqual(["4,1,20,-;LKRG: one", "4,2,30,-;LKRG: two"]);
    expect(log?.complete).toBe(true);
  });

  test("whose first record is not the first of the boot is not complete", async () => {
    const next = log?.next(() => true, 5_000);
    writer.write("4,7,20,-;LKRG: one\n");
    await next;
    expect(log?.complete).toBe(false);
  });

  test("that nobody follows any more is not complete, and a wait ends in time", async () => {
    await expect(log?.next(() => true, 10)).resolves.toBeUndefined();
    await log?.close();
    expect(log?.complete).toBe(false);
  });
});

describe("a service", () => {
  let server: Server;
  let url: string;
  beforeEach(async () => {
    server = createServer((request, response) => {
      if (request.url === "/slow") return;
      if (request.url === "/large") return void response.end("x".repeat(101));
      if (request.headers.authorization !== "Basic dTpw") response.statusCode = 401;
      response.end("body");
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const options = { timeoutMs: 5_000, limitBytes: 100, authorization: "Basic dTpw" };

  test("gives the body of a good answer", async () => {
    await expect(fetchText(url, options)).resolves.toBe("body");
  });

  test("that refuses, gives too much or nothing is named, and the credentials are not", async () => {
    const refused = fetchText(url, { ...options, authorization: "Basic wrong" });
    await expect(refused).rejects.toThrow(/source-unreadable.*answers 401/);
    await expect(refused).rejects.not.toThrow(/wrong/);
    await expect(fetchText(`${url}/large`, options)).rejects.toMatchObject({ code: "source-too-large" });
    await expect(fetchText(`${url}/slow`, { ...options, timeoutMs: 20 })).rejects.toThrow(/within 20 ms/);
    await expect(fetchText("file:///etc/passwd", options)).rejects.toMatchObject({ code: "source-unreadable" });
  });
});
