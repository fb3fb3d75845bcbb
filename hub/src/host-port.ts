/** Where something listens. */
export interface HostPort {
  readonly host: string;
  readonly port: number;
}

/** `host:port`, with brackets around an IPv6 address. */
export function joinHostPort({ host, port }: HostPort): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Reads `HOST:PORT` of an option; `fail` is told of what is none. */
export function parseHostPort(word: string, text: string, fail: (message: string) => never): HostPort {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(text) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  if (host === undefined || port > 65_535) return fail(`${word} ${text}: give HOST:PORT, for example 127.0.0.1:7400`);
  return { host, port };
}
