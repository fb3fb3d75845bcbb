import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";

const run = promisify(execFile);
const source = new URL("go-attestation/", import.meta.url).pathname;

/** Milliseconds of each replay by go-attestation, or undefined, told on stderr, where Go or the module cannot be had. */
export async function replayWithGo(
  { log, pcrs }: { readonly log: Uint8Array; readonly pcrs: ReadonlyMap<number, Uint8Array> },
  runs: number,
): Promise<{ readonly name: string; readonly values: readonly number[] } | undefined> {
  const program = await build();
  if (program === undefined) return undefined;
  const folder = temporaryFolder("bench");
  try {
    const [logFile, pcrFile] = [join(folder, "log"), join(folder, "pcrs")];
    writeFileSync(logFile, log);
    writeFileSync(pcrFile, [...pcrs].map(([pcr, value]) => `${pcr} ${Buffer.from(value).toString("hex")}\n`).join(""));
    const { stdout } = await run(program, [logFile, pcrFile, String(runs)]);
    return { name: nameOfModule(), values: stdout.trim().split("\n").map(Number) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds in a folder outside the checkout, which serves the next bench too. */
async function build(): Promise<string | undefined> {
  const folder = join(process.env["LOGOS_CACHE"] ?? join(homedir(), ".cache", "logos"), "bench-go-attestation");
  mkdirSync(folder, { recursive: true });
  cpSync(source, folder, { recursive: true });
  try {
    await run("go", ["build", "-o", "replay", "."], { cwd: folder });
    return join(folder, "replay");
  } catch (error) {
    process.stderr.write(`bench: appraise-1200 has no ratio, for go-attestation cannot be built: ${String(error)}\n`);
    return undefined;
  }
}

function nameOfModule(): string {
  const [, version] = /go-attestation (v\S+)/.exec(readFileSync(join(source, "go.mod"), "utf8")) ?? [];
  return `go-attestation ${version} replay`;
}
