export type { Command, Invocation } from "./command/command.js";
export { commands } from "./commands.js";
export { type Devnet, type DevnetOptions, startDevnet } from "./devnet/devnet.js";
export { dispatch } from "./dispatch.js";
export { CliError, type CliErrorCode } from "./errors.js";
