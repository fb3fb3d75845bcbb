import type { Hex } from "@logos/chain-client";
import type { Attributes } from "./framework/schema.js";
import type { AttributePath } from "./tfprotov6/attribute-path.js";
import { type Diagnostic, errorAt } from "./tfprotov6/diagnostic.js";
import { isUnknown, type ObjectValue, type Value } from "./tfprotov6/value.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where and for whom the provider works. */
export interface Settings {
  readonly endpoint: string;
  readonly account: string;
  readonly workspace: string;
  readonly genesis: Hex | undefined;
}

const DEFAULT_ENDPOINT = "ws://127.0.0.1:9944";
const ENDPOINT = /^wss?:\/\/[^\s/]+(\/\S*)?$/;
const WORKSPACE = /^[A-Za-z0-9._-]{1,64}\/[A-Za-z0-9._-]{1,63}$/;
const GENESIS = /^0x[0-9a-f]{64}$/;

export const providerAttributes: Attributes = {
  endpoint: {
    type: "string",
    mode: "optional",
    description: `Where the chain answers. Default: LOGOS_ENDPOINT, else the local devnet at \`${DEFAULT_ENDPOINT}\`.`,
    check: (value, path) => faults(path, endpointFault(value)),
  },
  account: {
    type: "string",
    mode: "optional",
    description:
      "Who signs and pays: a name in the key store or the path of an encrypted JSON key. Default: LOGOS_ACCOUNT. The " +
      "passphrase comes from LOGOS_PASSPHRASE or LOGOS_PASSPHRASE_FILE.",
  },
  workspace: {
    type: "string",
    mode: "optional",
    description: "To which the machines belong, such as `alice/web`. Default: LOGOS_WORKSPACE, which `logos run` sets.",
    check: (value, path) => faults(path, workspaceFault(value)),
  },
  genesis: {
    type: "string",
    mode: "optional",
    description: "Hash of the chain's genesis block; any other chain is refused.",
    check: (value, path) => faults(path, genesisFault(value)),
  },
};

/**
 * Settings of a configuration, completed by the environment: all of them, the reasons why not, or neither while
 * unknown.
 */
export function settingsOf(
  config: ObjectValue,
  environment: Environment,
): { readonly settings?: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const names = ["endpoint", "account", "workspace", "genesis"] as const;
  if (names.some((name) => isUnknown(config[name]))) return { diagnostics: [] };
  const given = (name: (typeof names)[number], variable?: string): string | undefined => {
    const value = config[name];
    if (typeof value === "string" && value !== "") return value;
    return (variable === undefined ? undefined : environment[variable]) || undefined;
  };
  const endpoint = given("endpoint", "LOGOS_ENDPOINT") ?? DEFAULT_ENDPOINT;
  const account = given("account", "LOGOS_ACCOUNT");
  const workspace = given("workspace", "LOGOS_WORKSPACE");
  const genesis = given("genesis");
  const diagnostics = [
    ...faults(["endpoint"], endpointFault(endpoint)),
    ...faults(["account"], account === undefined ? NO_ACCOUNT : undefined),
    ...faults(["workspace"], workspace === undefined ? NO_WORKSPACE : workspaceFault(workspace)),
    ...faults(["genesis"], genesis === undefined ? undefined : genesisFault(genesis)),
  ];
  if (diagnostics.length > 0 || account === undefined || workspace === undefined) return { diagnostics };
  return { settings: { endpoint, account, workspace, genesis: genesis as Hex | undefined }, diagnostics: [] };
}

const NO_ACCOUNT =
  'No account to sign with: set account in provider "logos" or LOGOS_ACCOUNT to a key of `logos keys list`, or start ' +
  "Terraform by `logos run`.";
const NO_WORKSPACE =
  'No workspace: set workspace = "alice/web" in provider "logos" or LOGOS_WORKSPACE, or start by `logos run`.';

function endpointFault(value: Value): string | undefined {
  if (typeof value === "string" && ENDPOINT.test(value)) return undefined;
  return `"${String(value)}" is no endpoint of a chain; it is a WebSocket address such as ${DEFAULT_ENDPOINT}.`;
}

function workspaceFault(value: Value): string | undefined {
  if (typeof value === "string" && WORKSPACE.test(value)) return undefined;
  return `"${String(value)}" is no workspace; it is account/name, such as alice/web.`;
}

function genesisFault(value: Value): string | undefined {
  if (typeof value === "string" && GENESIS.test(value)) return undefined;
  return `"${String(value)}" is no genesis hash; it is 0x and 64 hexadecimal digits, as \`logos doctor\` prints it.`;
}

function faults(path: AttributePath, fault: string | undefined): readonly Diagnostic[] {
  return fault === undefined ? [] : [errorAt(path, "The logos provider is not configured", fault)];
}
