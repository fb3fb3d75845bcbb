import { CliError } from "../errors.js";
import { WORKSPACE } from "../run/workspace.js";

/** Which workspace a command of `logos state` or `logos plan` is about. */
export const workspaceOption: {
  readonly type: "string";
  readonly placeholder: string;
  readonly environment: string;
  readonly help: string;
} = {
  type: "string",
  placeholder: "TENANT/NAME",
  environment: "LOGOS_WORKSPACE",
  help: "the workspace; its tenant is a name from the key store or of LOGOS_OWNERS, or an address",
};

/** The workspace that was named. Throws `usage` if none was or if it is no `tenant/name`. */
export function requireWorkspace(workspace: string | undefined): string {
  if (workspace === undefined)
    throw new CliError("usage", "no workspace is named", {
      hint: "add --workspace tenant/name or set LOGOS_WORKSPACE",
    });
  if (WORKSPACE.test(workspace)) return workspace;
  throw new CliError("usage", `--workspace: "${workspace}" is no workspace; it is tenant/name, such as alice/web`);
}

/** A revision's number as somebody typed it. */
export function revisionNumber(text: string): bigint {
  if (/^[1-9]\d{0,18}$/.test(text)) return BigInt(text);
  throw new CliError("usage", `"${text}" is no revision; \`logos state log\` lists them`);
}
