import { spawn } from "node:child_process";
import { AttesterError, systemCodeOf } from "../errors.js";

const MAX_STDERR = 4096;

export interface ToolRun {
  /** Undefined where a signal ended the program. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  /** The beginning. */
  readonly stderr: string;
}

export interface ToolOptions {
  readonly stdin?: string;
  readonly timeoutMs: number;
  readonly maxOutputBytes: number;
}

/**
 * Runs a program to its end without a shell. AttesterError `tool-missing`; `tool-failed` where it takes too long or
 * writes too much, and then it is ended.
 */
export function runTool(program: string, args: readonly string[], options: ToolOptions): Promise<ToolRun> {
  const { timeoutMs, maxOutputBytes } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["pipe", "pipe", "pipe"] });
    const output: Buffer[] = [];
    let [outputBytes, stderr] = [0, ""];
    let failure: AttesterError | undefined;
    const give = (message: string) => {
      failure ??= new AttesterError("tool-failed", `${program} ${message}`);
      child.kill("SIGKILL");
    };
    const timer = setTimeout(() => give(`did not end within ${timeoutMs} ms`), timeoutMs);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(startFailure(program, cause));
    });
    // A program that does not read its input ends by itself; its exit code says more than EPIPE.
    child.stdin.on("error", () => undefined).end(options.stdin ?? "");
    child.stdout.on("data", (part: Buffer) => {
      outputBytes += part.length;
      if (outputBytes > maxOutputBytes) give(`writes more than ${maxOutputBytes} bytes`);
      else output.push(part);
    });
    child.stderr.setEncoding("utf8").on("data", (part: string) => {
      stderr = (stderr + part).slice(0, MAX_STDERR);
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      if (failure !== undefined) reject(failure);
      else resolve({ exitCode: code ?? undefined, stdout: Buffer.concat(output).toString("utf8"), stderr });
    });
  });
}

/** Why a program could not be started, as an AttesterError. */
export function startFailure(program: string, cause: unknown): AttesterError {
  const code = systemCodeOf(cause);
  if (code === "ENOENT") return new AttesterError("tool-missing", `${program} is not installed`, { cause });
  return new AttesterError("tool-failed", `${program} cannot be started (${code ?? "unknown"})`, { cause });
}
