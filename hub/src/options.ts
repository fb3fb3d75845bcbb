import { parseArgs } from "node:util";
import { LOG_LEVELS, type LogLevel } from "@logos/proto/process";
import { INTEGRITY_USAGE, INTEGRITY_WORDS, type IntegrityChoice, parseIntegrityWords } from "./attestation/options.js";
import { HubError } from "./errors.js";
import { joinHostPort, parseHostPort } from "./host-port.js";

/** What the command line says. */
export interface HubOptions {
  readonly chain: string;
  /** `//hub//0` of a development chain, or the name of a key in the key store. */
  readonly account: { readonly uri: string } | { readonly name: string };
  readonly dataDirectory: string;
  readonly listen: { readonly host: string; readonly port: number };
  /** What the chain is told; undefined is where the hub listens. */
  readonly endpoint: string | undefined;
  readonly driver: "simulated";
  /** How the hub proves its integrity; undefined without a TPM. */
  readonly integrity: IntegrityChoice | undefined;
  readonly exitWithParent: boolean;
  readonly logLevel: LogLevel;
}

const USAGE = `usage: logos-hub --chain ENDPOINT (--account-uri //hub//0 | --account NAME) --data DIR
  --chain ENDPOINT      the chain, for example ws://127.0.0.1:9944
  --account-uri URI     a key of a development chain
  --account NAME        a key of the key store; its passphrase is in LOGOS_PASSPHRASE or the file LOGOS_PASSPHRASE_FILE
  --data DIR            journal, machines and TLS identity
  --listen HOST:PORT    where daemons connect (127.0.0.1:0; port 0 is any free one)
  --endpoint HOST:PORT  what daemons are told to dial, if it is another (a routing node, a public address)
  --driver simulated    what makes machines
${INTEGRITY_USAGE}  --log-level LEVEL     ${LOG_LEVELS.join(", ")} (info)
  --exit-with-parent    stop when standard input ends
`;

/** Reads the command line; throws HubError `usage` naming the word, the reason and the way out. */
export function parseOptions(words: readonly string[]): HubOptions {
  const values = readWords(words);
  const need = (name: "chain" | "data"): string => values[name] ?? fail(`--${name} is missing`);
  const level = values["log-level"] ?? "info";
  const logLevel = LOG_LEVELS.find((known) => known === level) ?? fail(`--log-level ${level}: no such level`);
  const driver = values.driver ?? "simulated";
  if (driver !== "simulated") fail(`--driver ${driver}: there is simulated`);
  return {
    chain: need("chain"),
    account: accountOf(values["account-uri"], values.account),
    dataDirectory: need("data"),
    listen: parseHostPort("--listen", values.listen ?? "127.0.0.1:0", fail),
    endpoint:
      values.endpoint === undefined ? undefined : joinHostPort(parseHostPort("--endpoint", values.endpoint, fail)),
    driver: "simulated",
    integrity: parseIntegrityWords(values, values["account-uri"] !== undefined, fail),
    exitWithParent: values["exit-with-parent"] ?? false,
    logLevel,
  };
}

function readWords(words: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...words],
      options: {
        ...{ chain: text, "account-uri": text, account: text, data: text, listen: text, endpoint: text, driver: text },
        ...INTEGRITY_WORDS,
        ...{ "log-level": text, "exit-with-parent": { type: "boolean" } as const },
      },
    }).values;
  } catch (cause) {
    throw new HubError("usage", `${cause instanceof Error ? cause.message : cause}\n${USAGE}`, { cause });
  }
}

function accountOf(uri: string | undefined, name: string | undefined): HubOptions["account"] {
  if (uri !== undefined && name === undefined) return { uri };
  if (uri === undefined && name !== undefined) return { name };
  return fail("one of --account-uri and --account is needed");
}

function fail(message: string): never {
  throw new HubError("usage", `${message}\n${USAGE}`);
}
