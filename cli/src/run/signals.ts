import type { Child } from "./child.js";

/** What a run makes of SIGINT and SIGTERM. */
export interface RunSignals {
  /** Aborts at the first signal that comes while no child runs. */
  readonly signal: AbortSignal;
  /** True once a signal came while the child ran. */
  readonly interrupted: boolean;
  /** From now on signals are the child's. */
  attend(child: Child): void;
  /** From now on they are ours again. */
  leave(): void;
  close(): void;
}

/** Where signals come from; `process` outside tests. */
export interface SignalSource {
  on(name: "SIGINT" | "SIGTERM" | "SIGHUP", listener: () => void): unknown;
  off(name: "SIGINT" | "SIGTERM" | "SIGHUP", listener: () => void): unknown;
}

/** Takes the signals of the process until `close`. A hang-up is ignored, as the child ignores it: the state is saved first. */
export function takeSignals(source: SignalSource): RunSignals {
  const controller = new AbortController();
  let child: Child | undefined;
  let interrupted = false;
  const on = (name: "SIGINT" | "SIGTERM") => (): void => {
    if (child === undefined) {
      controller.abort();
      return;
    }
    interrupted = true;
    child.interrupt(name);
  };
  const listeners = { SIGINT: on("SIGINT"), SIGTERM: on("SIGTERM"), SIGHUP: () => {} } as const;
  const names = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const name of names) source.on(name, listeners[name]);
  return {
    signal: controller.signal,
    get interrupted() {
      return interrupted;
    },
    attend: (next) => {
      child = next;
    },
    leave: () => {
      child = undefined;
    },
    close: () => {
      for (const name of names) source.off(name, listeners[name]);
    },
  };
}
