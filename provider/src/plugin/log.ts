/** Levels of hclog, lowest first. */
export type Level = "trace" | "debug" | "info" | "warn" | "error";

/** Writes one entry; fields must hold nothing secret. */
export type Log = (level: Level, message: string, fields?: Readonly<Record<string, string | number | boolean>>) => void;

/** Longest line that the host reads. */
const MAX_LINE = 60_000;

/**
 * Lines of JSON as hclog writes them: Terraform shows them with TF_LOG, at their level only if the time has exactly six
 * decimals.
 */
export function hclog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return (level, message, fields = {}) => {
    const entry = {
      "@level": level,
      "@message": message,
      "@module": "provider.logos",
      "@timestamp": now().toISOString().replace("Z", "000Z"),
    };
    const line = JSON.stringify({ ...entry, ...fields });
    const short = { ...entry, "@message": `${message.slice(0, 1000)} (shortened)` };
    write(`${line.length > MAX_LINE ? JSON.stringify(short) : line}\n`);
  };
}
