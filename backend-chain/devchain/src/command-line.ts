import { parseArgs } from "node:util";
import { LOG_LEVELS, type LogLevel } from "@logos/proto/process";
import { DevchainError, messageOf } from "./errors.js";

export interface Command {
  readonly data: string | undefined;
  readonly port: number;
  readonly host: string;
  readonly wasm: string | undefined;
  readonly preset: string;
  readonly logLevel: LogLevel;
  readonly exitWithParent: boolean;
  readonly help: boolean;
}

export const HELP: string = `logos-devchain: the embedded development chain

  --data DIR          keep the chain in this folder; without it the chain ends with the process
  --port N            port of the WebSocket; 0 for any free one (9944)
  --host ADDRESS      loopback address to listen on (127.0.0.1)
  --wasm FILE         another runtime than the one that comes with logos
  --preset NAME       genesis preset of the runtime (development)
  --log LEVEL         ${LOG_LEVELS.join(", ")} (info)
  --exit-with-parent  stop when standard input ends
`;

/** Reads the words of the command line; throws `usage`. */
export function parseCommand(args: readonly string[]): Command {
  const values = readWords(args);
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new DevchainError("usage", `--port ${values.port} is no port; give a number from 0 to 65535`);
  }
  const logLevel = LOG_LEVELS.find((level) => level === values.log);
  if (logLevel === undefined) {
    throw new DevchainError("usage", `--log ${values.log} is no level; give one of ${LOG_LEVELS.join(", ")}`);
  }
  const { data, host, wasm, preset, help } = values;
  return { data, port, host, wasm, preset, logLevel, help, exitWithParent: values["exit-with-parent"] };
}

function readWords(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      options: {
        data: { type: "string" },
        port: { type: "string", default: "9944" },
        host: { type: "string", default: "127.0.0.1" },
        wasm: { type: "string" },
        preset: { type: "string", default: "development" },
        log: { type: "string", default: "info" },
        "exit-with-parent": { type: "boolean", default: false },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (cause) {
    throw new DevchainError("usage", `${messageOf(cause)}; see --help`, { cause });
  }
}
