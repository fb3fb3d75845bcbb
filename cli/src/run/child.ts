import { type ChildProcess, spawn } from "node:child_process";
import { constants } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { isPipe, relay } from "./relay.js";

export interface ChildOptions {
  readonly command: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Whether the child shares a terminal with us: then that signals the whole group already. */
  readonly sharesTerminal: boolean;
  /** Keeps what it writes on stdout instead of letting it through. */
  readonly capture?: boolean;
}

/** How a child ended, as a shell would say it. */
export interface ChildEnd {
  readonly exitCode: number;
  /** What it wrote on stdout, if that was asked for. */
  readonly stdout: Buffer;
}

export interface Child {
  readonly ended: Promise<ChildEnd>;
  /**
   * Hands a signal on. Terraform saves its state at the first interrupt and throws it away at the second, so only the
   * first one is handed on, and SIGINT none at all if the terminal has done so.
   */
  interrupt(signal: "SIGINT" | "SIGTERM"): void;
}

// Inherited as ignored, a hang-up of the terminal does not end terraform before it has saved its state.
const IGNORE_HANGUP = 'trap "" HUP; exec "$@"';
// Whom the child leaves behind may keep its pipes open.
const LEFTOVERS_MS = 1_000;

async function endOf(child: ChildProcess, capture: boolean): Promise<ChildEnd> {
  const parts: Buffer[] = [];
  if (capture) child.stdout?.on("data", (part: Buffer) => parts.push(part));
  else if (child.stdout !== null) relay(child.stdout, process.stdout);
  if (child.stderr !== null) relay(child.stderr, process.stderr);
  const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(signal === null ? (code ?? 1) : 128 + constants.signals[signal]));
  });
  await (capture ? closed : Promise.race([closed, sleep(LEFTOVERS_MS, undefined, { ref: false })]));
  return { exitCode, stdout: Buffer.concat(parts) };
}

/** Starts the command with our stdin, stdout and stderr. */
export function startChild(options: ChildOptions): Child {
  const capture = options.capture === true;
  const child = spawn("/bin/sh", ["-c", IGNORE_HANGUP, "logos-run", ...options.command], {
    cwd: options.directory,
    env: { ...options.environment },
    stdio: ["inherit", capture || isPipe(1) ? "pipe" : "inherit", isPipe(2) ? "pipe" : "inherit"],
    // Without a terminal it leads a group of its own: whoever signals ours reaches it once, through us.
    detached: !options.sharesTerminal,
  });
  let handedOn = false;
  return {
    ended: endOf(child, capture),
    interrupt: (signal) => {
      const { pid } = child;
      const isTheTerminals = signal === "SIGINT" && options.sharesTerminal;
      if (handedOn || pid === undefined) return;
      handedOn = true;
      if (isTheTerminals) return;
      try {
        // An interrupt goes to the group, as from a terminal; a shell script would not pass it on. A termination goes to
        // the command alone: it would end the provider under Terraform's feet.
        process.kill(signal === "SIGINT" ? -pid : pid, signal);
      } catch {
        // It ended in this moment.
      }
    },
  };
}
