import type { Readable } from "node:stream";

const MAX_LINE = 64 << 10;

/** Calls `onLine` for each whole line of a stream of UTF-8, without its newline; what is too long for one is cut there. */
export function readLines(stream: Readable, onLine: (line: string) => void): void {
  let rest = "";
  stream.setEncoding("utf8").on("data", (part: string) => {
    const lines = (rest + part).split("\n");
    rest = (lines.pop() ?? "").slice(0, MAX_LINE);
    for (const line of lines) onLine(line);
  });
}
