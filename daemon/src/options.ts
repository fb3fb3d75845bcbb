import { parseArgs } from "node:util";
import { LOG_LEVELS, type LogLevel } from "@logos/proto/process";
import { DaemonError } from "./errors.js";

/** What the command line says. */
export interface DaemonOptions {
  readonly chain: string;
  /** `//daemon//0` of a development chain, or the name of a key in the key store. */
  readonly account: { readonly uri: string } | { readonly name: string };
  readonly dataDirectory: string;
  readonly lies: boolean;
  readonly exitWithParent: boolean;
  readonly logLevel: LogLevel;
}

const USAGE = `usage: logosd --chain ENDPOINT (--account-uri //daemon//0 | --account NAME) --data DIR
  --chain ENDPOINT    the chain, for example ws://127.0.0.1:9944
  --account-uri URI   a key of a development chain
  --account NAME      a key of the key store; its passphrase is in LOGOS_PASSPHRASE or the file LOGOS_PASSPHRASE_FILE
  --data DIR          journal and TLS identity
  --lie               say what is not so, on a development chain, for tests of the cross-check
  --log-level LEVEL   ${LOG_LEVELS.join(", ")} (info)
  --exit-with-parent  stop when standard input ends
`;

/** Reads the command line; throws DaemonError `usage` naming the word, the reason and the way out. */
export function parseOptions(words: readonly string[]): DaemonOptions {
  const values = readWords(words);
  const need = (name: "chain" | "data"): string => values[name] ?? fail(`--${name} is missing`);
  const level = values["log-level"] ?? "info";
  const account = accountOf(values["account-uri"], values.account);
  const lies = values.lie ?? false;
  if (lies && !("uri" in account)) fail("--lie is for development chains; use it with --account-uri");
  return {
    chain: need("chain"),
    account,
    dataDirectory: need("data"),
    lies,
    exitWithParent: values["exit-with-parent"] ?? false,
    logLevel: LOG_LEVELS.find((known) => known === level) ?? fail(`--log-level ${level}: no such level`),
  };
}

function readWords(words: readonly string[]) {
  const [text, flag] = [{ type: "string" } as const, { type: "boolean" } as const];
  try {
    return parseArgs({
      args: [...words],
      options: {
        ...{ chain: text, "account-uri": text, account: text, data: text, "log-level": text },
        ...{ lie: flag, "exit-with-parent": flag },
      },
    }).values;
  } catch (cause) {
    throw new DaemonError("usage", `${cause instanceof Error ? cause.message : cause}\n${USAGE}`, { cause });
  }
}

function accountOf(uri: string | undefined, name: string | undefined): DaemonOptions["account"] {
  if (uri !== undefined && name === undefined) return { uri };
  if (uri === undefined && name !== undefined) return { name };
  return fail("one of --account-uri and --account is needed");
}

function fail(message: string): never {
  throw new DaemonError("usage", `${message}\n${USAGE}`);
}
