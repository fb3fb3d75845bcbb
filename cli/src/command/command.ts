import type { Output } from "../output.js";
import type { GlobalOptions, OptionTable, Values } from "./options.js";

/** What stands behind the flags. */
export interface PositionalSpec {
  readonly name: string;
  readonly help: string;
  readonly optional?: boolean;
}

/** What a command gets from outside; `main` alone touches the process. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly output: Output;
  /** Aborts at the first SIGINT or SIGTERM, unless a command takes the signals for itself. */
  readonly signal: AbortSignal;
}

/** The parsed command line of one command. */
export interface Invocation<T extends OptionTable> extends Surroundings {
  readonly options: Values<T> & Values<GlobalOptions>;
  readonly positionals: readonly string[];
  /** What stood behind `--`, of commands with `rest`. */
  readonly rest: readonly string[];
}

interface Description {
  /** The words that name it, e.g. `["machine", "list"]`. */
  readonly path: readonly string[];
  /** True if the last word of `path` may be left out: `logos devnet` is `logos devnet up`. */
  readonly isDefault?: boolean;
  readonly summary: string;
  readonly positionals?: readonly PositionalSpec[];
  /** Name of what stands behind `--`; only then is anything allowed there. */
  readonly rest?: string;
  /** A command line that works and what it is for. */
  readonly example: string;
  /** True for a command that wants SIGINT and SIGTERM itself. */
  readonly handlesSignals?: boolean;
  /** Exit code of its own failures, where the usual ones would be taken for those of a child. */
  readonly failureCode?: number;
}

/** A command whose options are erased, as the registry keeps it. */
export interface Command extends Description {
  readonly options: OptionTable;
  run(invocation: Invocation<OptionTable>): Promise<number>;
}

/**
 * A command with its typed table of options.
 * `run` returns the exit code (0 done, 1 failed); what it throws is mapped by `exit-code.ts`.
 */
export function defineCommand<const T extends OptionTable>(
  description: Description & { readonly options: T; run(invocation: Invocation<T>): Promise<number> },
): Command {
  return {
    ...description,
    // The parser read exactly this table, so the values have the type that it says.
    run: (invocation) => description.run(invocation as unknown as Invocation<T>),
  };
}
