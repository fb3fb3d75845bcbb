import { CliError } from "../errors.js";

type Environment = Readonly<Record<string, string | undefined>>;

/** What a run gives its child. */
export interface RunSettings {
  readonly endpoint: string;
  readonly account: string;
  readonly workspace: string | undefined;
  readonly home: string;
  /** The Node that the provider's launcher shall take. */
  readonly node: string;
  /** Base address of the state backend, `http://127.0.0.1:port/v1`. */
  readonly stateAddress: string;
  readonly stateUser: string;
  /** One-time token; the only credential that Terraform's http backend can send. */
  readonly stateToken: string;
  /** True if Terraform shall learn the state's address from here, because its configuration does not say it. */
  readonly namesStateAddress: boolean;
  readonly runSocket: string;
  readonly terraformLauncher: string;
  readonly cliConfigurationFile: string;
  /** Where the provider reads the passphrase that was typed on the terminal. */
  readonly passphraseFile: string | undefined;
}

const PARALLELISM = "-parallelism=64";

/** Arguments with our parallelism in front, unless somebody chose one. */
function withParallelism(environment: Environment, command: string): string {
  const own = environment[`TF_CLI_ARGS_${command}`] ?? "";
  const chosen = `${own} ${environment["TF_CLI_ARGS"] ?? ""}`.includes("-parallelism");
  return chosen ? own : `${PARALLELISM} ${own}`.trim();
}

function stateAddresses(settings: RunSettings): Record<string, string> {
  if (!settings.namesStateAddress || settings.workspace === undefined) return {};
  const address = `${settings.stateAddress}/${settings.workspace}`;
  return { TF_HTTP_ADDRESS: address, TF_HTTP_LOCK_ADDRESS: address, TF_HTTP_UNLOCK_ADDRESS: address };
}

/**
 * The environment of the child of `logos run`: the inherited one and what terraform, cdktf and the provider need.
 * Throws `conflict` if the inherited one sends Terraform's state elsewhere.
 */
export function childEnvironment(inherited: Environment, settings: RunSettings): Record<string, string | undefined> {
  const foreign = inherited["TF_HTTP_ADDRESS"];
  if (foreign !== undefined && !foreign.startsWith(`${settings.stateAddress}/`)) {
    throw new CliError("conflict", `TF_HTTP_ADDRESS=${foreign} sends the state elsewhere`, {
      hint: "unset TF_HTTP_ADDRESS, TF_HTTP_LOCK_ADDRESS and TF_HTTP_UNLOCK_ADDRESS: `logos run` says where the state is",
    });
  }
  const { LOGOS_CRASH_AT: crashAt, ...others } = inherited;
  return {
    ...others,
    // A crash point of this process is not the child's; those of the provider are.
    ...(crashAt?.startsWith("provider:") ? { LOGOS_CRASH_AT: crashAt } : {}),
    LOGOS_ENDPOINT: settings.endpoint,
    LOGOS_ACCOUNT: settings.account,
    ...(settings.workspace === undefined ? {} : { LOGOS_WORKSPACE: settings.workspace }),
    ...(settings.passphraseFile === undefined ? {} : { LOGOS_PASSPHRASE_FILE: settings.passphraseFile }),
    LOGOS_HOME: settings.home,
    LOGOS_NODE: settings.node,
    // It runs this very process: the launcher need not ask it for its version.
    LOGOS_NODE_CHECKED: settings.node,
    LOGOS_RUN_SOCKET: settings.runSocket,
    LOGOS_STATE_ADDRESS: settings.stateAddress,
    TF_HTTP_USERNAME: settings.stateUser,
    TF_HTTP_PASSWORD: settings.stateToken,
    ...stateAddresses(settings),
    TF_CLI_CONFIG_FILE: settings.cliConfigurationFile,
    TF_CLI_ARGS_plan: withParallelism(inherited, "plan"),
    TF_CLI_ARGS_apply: withParallelism(inherited, "apply"),
    TF_CLI_ARGS_destroy: withParallelism(inherited, "destroy"),
    TERRAFORM_BINARY_NAME: settings.terraformLauncher,
    // cdktf would ask a registry for the hashes of a provider that only the mirror has …
    CDKTF_SKIP_PROVIDER_LOCK: "true",
    // … and would link it into a cache that all checkouts share.
    CDKTF_DISABLE_PLUGIN_CACHE_ENV: "1",
    CHECKPOINT_DISABLE: "1",
  };
}
