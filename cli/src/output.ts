/** Where text goes; `process.stdout` and `process.stderr` outside tests. */
export interface Sink {
  write(text: string): unknown;
}

/** What a command tells: results on stdout, everything else on stderr. */
export interface Output {
  readonly json: boolean;
  /** The one result: `document` with `--json`, else `text`. */
  result(document: unknown, text: string): void;
  /** One of several results in the order of their coming: one line each. */
  event(document: unknown, text: string): void;
  /** For the person who waits; silent with `--quiet`. */
  note(text: string): void;
  /** Something is wrong, but it goes on. */
  warn(text: string): void;
}

/** JSON as the commands print it: amounts and ids, which outgrow numbers, as decimal strings; bytes as hex. */
export function toJson(document: unknown, indent?: number): string {
  return JSON.stringify(
    document,
    (_key, value: unknown) => {
      if (typeof value === "bigint") return value.toString();
      if (value instanceof Uint8Array) return `0x${Buffer.from(value).toString("hex")}`;
      return value;
    },
    indent,
  );
}

export function createOutput(
  sinks: { readonly stdout: Sink; readonly stderr: Sink },
  flags: { readonly json: boolean; readonly quiet: boolean },
): Output {
  const line = (sink: Sink, text: string): void => {
    // One write per line: whole lines also when several processes share the terminal.
    sink.write(text.endsWith("\n") ? text : `${text}\n`);
  };
  return {
    json: flags.json,
    result: (document, text) => line(sinks.stdout, flags.json ? toJson(document, 2) : text),
    event: (document, text) => line(sinks.stdout, flags.json ? toJson(document) : text),
    note: (text) => {
      if (!flags.quiet) line(sinks.stderr, text);
    },
    warn: (text) => line(sinks.stderr, `warning: ${text}`),
  };
}
