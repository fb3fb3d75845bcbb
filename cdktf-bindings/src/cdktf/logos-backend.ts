import { Aspects, HttpBackend, TerraformProvider } from "cdktf";
import type { Construct, IConstruct } from "constructs";
import { LogosProvider } from "./logos-provider.js";

export interface LogosBackendConfig {
  /** `tenant/name`; left out: LOGOS_WORKSPACE, which suits an app with a single stack. */
  readonly workspace?: string | undefined;
}

// Where `logos run` serves states unless LOGOS_HOME has another port; it says so in LOGOS_STATE_ADDRESS.
const DEFAULT_STATE_ADDRESS = "http://127.0.0.1:9945/v1";
const WORKSPACE = /^[a-z0-9._-]{1,64}\/[a-z0-9._-]{1,64}$/;

function workspaceOf(config: LogosBackendConfig): string {
  const workspace = config.workspace ?? process.env["LOGOS_WORKSPACE"];
  if (workspace === undefined || workspace === "")
    throw new Error('LogosBackend needs a workspace: new LogosBackend(this, { workspace: "alice/web" })');
  if (!WORKSPACE.test(workspace))
    throw new Error(`LogosBackend: "${workspace}" is no workspace; it is tenant/name in lower case, such as alice/web`);
  return workspace;
}

/**
 * Keeps the state of its stack on the chain, in a workspace of its own.
 *
 * Writes only the address, which stays the same from run to run; the token comes from `logos run` by the environment, so
 * that nothing secret is synthesised, recorded or planned. A {@link LogosProvider} of the stack that has no workspace
 * gets this one. Throws for a workspace that is missing or malformed.
 */
export class LogosBackend extends HttpBackend {
  readonly workspace: string;

  constructor(scope: Construct, config: LogosBackendConfig = {}) {
    const workspace = workspaceOf(config);
    const address = `${process.env["LOGOS_STATE_ADDRESS"] ?? DEFAULT_STATE_ADDRESS}/${workspace}`;
    super(scope, { address, lockAddress: address, unlockAddress: address });
    this.workspace = workspace;
    Aspects.of(scope).add({
      visit: (node: IConstruct) => {
        if (!TerraformProvider.isTerraformProvider(node) || !LogosProvider.isLogosProvider(node)) return;
        node.workspace ??= workspace;
      },
    });
  }
}
