/** One flag of a command; the only place where its name, environment variable, default and help are written. */
export type OptionSpec =
  | {
      readonly type: "string";
      readonly placeholder: string;
      readonly help: string;
      readonly default?: string;
      readonly environment?: string;
    }
  | {
      readonly type: "integer";
      readonly placeholder: string;
      readonly help: string;
      readonly default?: number;
      readonly min: number;
      readonly max: number;
      readonly environment?: string;
    }
  | { readonly type: "boolean"; readonly help: string; readonly environment?: string };

export type OptionTable = Readonly<Record<string, OptionSpec>>;

type Value<S extends OptionSpec> = S extends { readonly type: "boolean" }
  ? boolean
  : S extends { readonly type: "integer" }
    ? S extends { readonly default: number }
      ? number
      : number | undefined
    : S extends { readonly default: string }
      ? string
      : string | undefined;

/** The values that a table of options yields. */
export type Values<T extends OptionTable> = { readonly [K in keyof T]: Value<T[K]> };

/** What every command takes. */
export interface GlobalOptions extends OptionTable {
  readonly json: { readonly type: "boolean"; readonly help: string };
  readonly endpoint: {
    readonly type: "string";
    readonly placeholder: string;
    readonly environment: string;
    readonly help: string;
  };
  readonly account: {
    readonly type: "string";
    readonly placeholder: string;
    readonly environment: string;
    readonly help: string;
  };
  readonly quiet: { readonly type: "boolean"; readonly help: string };
  readonly help: { readonly type: "boolean"; readonly help: string };
}

export const globalOptions: GlobalOptions = {
  endpoint: {
    type: "string",
    placeholder: "URL",
    environment: "LOGOS_ENDPOINT",
    help: "WebSocket address of a chain node; left out: the devnet that runs on this machine",
  },
  account: {
    type: "string",
    placeholder: "NAME",
    environment: "LOGOS_ACCOUNT",
    help: "name in the key store, path to a JSON key, or //Alice on a development chain",
  },
  json: { type: "boolean", help: "one JSON document on stdout; one line per event where a command follows something" },
  quiet: { type: "boolean", help: "only results and errors" },
  help: { type: "boolean", help: "this text" },
};
