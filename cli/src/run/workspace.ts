import { CliError } from "../errors.js";
import { configurationFolder, hasEmptyHttpBackend, isCdktfApp } from "./http-backend.js";

/** `tenant/name`; the tenant is a name, or an address with prefix 42. */
export const WORKSPACE: RegExp = /^([a-z0-9._-]{1,64}|5[1-9A-HJ-NP-Za-km-z]{47})\/[a-z0-9._-]{1,64}$/;

/** Where the state of a run goes. */
export interface RunWorkspace {
  readonly workspace: string | undefined;
  /** True if Terraform shall learn the state's address from the environment. */
  readonly namesStateAddress: boolean;
}

/**
 * What `--workspace` means for a command. A configuration with `backend "http" {}` needs one; stacks of a CDKTF app name
 * theirs themselves. Throws `usage` for what is no `tenant/name`, and for one that is needed and missing.
 */
export function resolveWorkspace(
  workspace: string | undefined,
  directory: string,
  command: readonly string[],
): RunWorkspace {
  if (workspace !== undefined && !WORKSPACE.test(workspace))
    throw new CliError(
      "usage",
      `--workspace: "${workspace}" is no workspace; it is tenant/name in lower case, such as alice/web`,
    );
  if (isCdktfApp(directory)) return { workspace, namesStateAddress: false };
  const folder = configurationFolder(directory, command);
  if (workspace === undefined && hasEmptyHttpBackend(folder))
    throw new CliError("usage", `${folder} keeps its state by backend "http" {}, which needs a workspace`, {
      hint: "add --workspace tenant/name, or set LOGOS_WORKSPACE",
    });
  return { workspace, namesStateAddress: workspace !== undefined };
}

/** The label of an account in workspaces: `alice` for the key `alice`, for `//Alice` and for `keys/alice.json`. */
export function accountLabel(account: string): string {
  const last = account.split("/").at(-1) ?? account;
  return last.replace(/\.json$/i, "").toLowerCase();
}
