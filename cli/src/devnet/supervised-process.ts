import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { CliError } from "../errors.js";

/*
 *            ready line                  exit
 *  starting ───────────▶ up ──────────────────────▶ waiting ──(backoff)──▶ starting
 *     │ exit, never up before: MAX_EARLY_EXITS times ─▶ failed
 *     └ stop() from any phase ─▶ stopped
 */
export type ProcessPhase = "starting" | "up" | "waiting" | "failed" | "stopped";

export interface ProcessStatus {
  readonly name: string;
  readonly pid: number | undefined;
  readonly phase: ProcessPhase;
  readonly restarts: number;
}

export interface ProcessOptions {
  readonly name: string;
  readonly node: string;
  readonly file: string;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly logFile: string;
  /** One line for each exit that was not asked for. */
  readonly onExit: (text: string) => void;
  /** What it waits for before its first start; if that fails, so does it. */
  readonly after?: Promise<unknown> | undefined;
}

export interface SupervisedProcess {
  /** The process's first ready line; rejects with `devnet-failed` if it never comes. */
  readonly ready: Promise<Readonly<Record<string, unknown>>>;
  status(): ProcessStatus;
  /** Ends it: closes its stdin and sends SIGTERM, after some seconds SIGKILL. */
  stop(): Promise<void>;
}

const MAX_EARLY_EXITS = 3;
const FIRST_DELAY_MS = 100;
const MAX_DELAY_MS = 2_000;
const STEADY_MS = 10_000;
const STOP_MS = 5_000;

function parseReady(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const document: unknown = JSON.parse(line);
    return typeof document === "object" && document !== null && "ready" in document
      ? (document as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The end of a process's log, for people. */
export function tailOf(logFile: string, lines: number): string {
  try {
    return readFileSync(logFile, "utf8").trimEnd().split("\n").slice(-lines).join("\n");
  } catch {
    return "";
  }
}

/** Starts a process and starts it again whenever it ends, until `stop`. Its stderr is appended to the log file. */
export function superviseProcess(options: ProcessOptions): SupervisedProcess {
  let child: ChildProcess | undefined;
  let phase: ProcessPhase = "starting";
  let restarts = 0;
  let delayMs = FIRST_DELAY_MS;
  let timer: NodeJS.Timeout | undefined;
  let ended = (): void => {};
  const ready = Promise.withResolvers<Readonly<Record<string, unknown>>>();
  // Whoever starts a devnet awaits `ready`; that others do not is no unhandled rejection.
  ready.promise.catch(() => {});
  let wasUp = false;

  const environment = (): NodeJS.ProcessEnv => {
    if (restarts === 0) return { ...options.environment };
    // A crash point is meant for one life: the next one has to show that it recovers.
    const { LOGOS_CRASH_AT: _spent, ...others } = options.environment;
    return others;
  };

  const start = (): void => {
    phase = "starting";
    const startedAtMs = Date.now();
    const log = openSync(options.logFile, "a", 0o600);
    // Its own session: Ctrl-C on the terminal must not end the chain before those who use it.
    const current = spawn(options.node, [options.file, ...options.words], {
      detached: true,
      stdio: ["pipe", "pipe", log],
      env: environment(),
    });
    closeSync(log);
    child = current;
    current.stdin?.on("error", () => {});
    let exited = false;
    const onEnd = (why: string): void => {
      if (exited) return;
      exited = true;
      child = undefined;
      if (phase === "stopped") {
        ended();
        return;
      }
      if (Date.now() - startedAtMs > STEADY_MS) delayMs = FIRST_DELAY_MS;
      if (!wasUp && restarts + 1 >= MAX_EARLY_EXITS) {
        phase = "failed";
        const tail = tailOf(options.logFile, 15);
        ready.reject(new CliError("devnet-failed", `${options.name} does not start: ${why}\n${tail}`));
        return;
      }
      phase = "waiting";
      options.onExit(`${options.name} ended (${why}); starting it again in ${delayMs} ms`);
      timer = setTimeout(() => {
        restarts += 1;
        start();
      }, delayMs);
      delayMs = Math.min(delayMs * 2, MAX_DELAY_MS);
    };
    current.on("error", (error) => onEnd(error.message));
    current.on("exit", (code, signal) => onEnd(signal === null ? `exit code ${code}` : `signal ${signal}`));
    if (current.stdout !== null) {
      createInterface({ input: current.stdout }).on("line", (line) => {
        const document = parseReady(line);
        if (document === undefined || phase !== "starting" || exited) return;
        phase = "up";
        wasUp = true;
        ready.resolve(document);
      });
    }
  };
  if (options.after === undefined) start();
  else {
    options.after.then(
      () => {
        if (phase === "starting") start();
      },
      (error: unknown) => {
        phase = "failed";
        ready.reject(error);
      },
    );
  }

  return {
    ready: ready.promise,
    status: () => ({ name: options.name, pid: child?.pid, phase, restarts }),
    stop: async () => {
      clearTimeout(timer);
      const current = child;
      phase = "stopped";
      ready.reject(new CliError("devnet-failed", `${options.name} was stopped`));
      if (current === undefined) return;
      const gone = new Promise<void>((resolve) => {
        ended = resolve;
      });
      current.stdin?.end();
      current.kill("SIGTERM");
      const force = setTimeout(() => current.kill("SIGKILL"), STOP_MS);
      await gone;
      clearTimeout(force);
    },
  };
}
