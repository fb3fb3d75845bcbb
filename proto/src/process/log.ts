/** Variables of a message. */
export type LogContext = Readonly<Record<string, string | number | bigint | boolean | undefined>>;

/** Constant messages, variables in the context, no secrets. */
export interface Logger {
  debug(message: string, context?: LogContext, error?: unknown): void;
  info(message: string, context?: LogContext, error?: unknown): void;
  warn(message: string, context?: LogContext, error?: unknown): void;
  error(message: string, context?: LogContext, error?: unknown): void;
}

export const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One JSON object per line for everything at `level` or above. */
export function createLogger(level: LogLevel, write: (line: string) => void): Logger {
  const lowest = LOG_LEVELS.indexOf(level);
  const at =
    (name: LogLevel) =>
    (message: string, context: LogContext = {}, error?: unknown) => {
      if (LOG_LEVELS.indexOf(name) < lowest) return;
      const cause = error === undefined ? {} : { error: error instanceof Error ? error.message : String(error) };
      const entry = { time: new Date().toISOString(), level: name, message, ...context, ...cause };
      write(`${JSON.stringify(entry, (_, value) => (typeof value === "bigint" ? value.toString() : value))}\n`);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** For tests and embedders that want no log. */
export const silentLogger: Logger = createLogger("silent", () => {});
