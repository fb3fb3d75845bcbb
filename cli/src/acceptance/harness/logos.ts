import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { findExecutable, findRoot } from "../../executables.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** How a command ended. */
export interface Finished {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and as whom commands run. */
export interface Place {
  readonly directory: string;
  readonly home: string;
  readonly endpoint: string;
  readonly account?: string;
  readonly workspace?: string;
  readonly environment?: Environment;
}

/** The environment of a person at that place. */
export function environmentOf(place: Place): Record<string, string> {
  const bin = join(findRoot(), "node_modules", ".bin");
  const environment: Environment = {
    ...process.env,
    PATH: [bin, dirname(process.execPath), process.env["PATH"] ?? ""].join(delimiter),
    LOGOS_HOME: place.home,
    LOGOS_ENDPOINT: place.endpoint,
    LOGOS_ACCOUNT: place.account ?? "//Alice",
    LOGOS_WORKSPACE: place.workspace,
    NO_COLOR: "1",
    ...place.environment,
  };
  return Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** A `logos` that runs. */
export interface RunningLogos {
  readonly pid: number;
  readonly ended: Promise<Finished>;
  /** Resolves with the match when stdout or stderr has said it; rejects when the command ends before that. */
  said(pattern: RegExp): Promise<RegExpExecArray>;
  signal(name: "SIGINT" | "SIGTERM" | "SIGKILL"): void;
}

/** Starts the bundle of `logos` with these words, without a terminal. */
export async function startLogos(place: Place, words: readonly string[]): Promise<RunningLogos> {
  const file = await findExecutable("logos");
  const child = spawn(process.execPath, [file, ...words], {
    cwd: place.directory,
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  const listeners = new Set<() => void>();
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (chunk: string) => {
      text[name] += chunk;
      for (const listen of listeners) listen();
    });
  }
  const ended = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ exitCode: signal === null ? (code ?? 1) : 128 + constants.signals[signal], ...text });
    });
  });
  const said = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const listen = (): void => {
        const match = pattern.exec(text.stdout) ?? pattern.exec(text.stderr);
        if (match === null) return;
        listeners.delete(listen);
        resolve(match);
      };
      listeners.add(listen);
      listen();
      ended.then(
        () => reject(new Error(`it ended without saying ${pattern}:\n${text.stdout}\n${text.stderr}`)),
        reject,
      );
    });
  return { pid: child.pid ?? 0, ended, said, signal: (name) => void child.kill(name) };
}

/** Runs `logos` to its end. */
export const logos = async (place: Place, ...words: readonly string[]): Promise<Finished> =>
  await (await startLogos(place, words)).ended;

/** Runs terraform through `logos run` to its end. */
export const terraform = async (place: Place, ...words: readonly string[]): Promise<Finished> =>
  await logos(place, "run", "--", "terraform", ...words);

/** Runs a command that must end well; throws with all that it said otherwise. */
export async function succeed(place: Place, ...words: readonly string[]): Promise<Finished> {
  const end = await logos(place, ...words);
  if (end.exitCode === 0) return end;
  throw new Error(`logos ${words.join(" ")} ended with ${end.exitCode}\n${end.stdout}${end.stderr}`);
}

/** Terraform breaks lines, and draws beside them, where a terminal would. */
export const oneLine = (text: string): string => text.replace(/[\s│]+/g, " ");
