import { spawnSync } from "node:child_process";
import { terraformCommand } from "../run/terraform-command.js";
import type { Check } from "./finding.js";

type Environment = Readonly<Record<string, string | undefined>>;

const NODE = [22, 19] as const;
const TERRAFORM = [1, 8] as const;

/** True if `major.minor` of a version such as `v24.1.0` is at least the wanted one; false for what is no version. */
export function isAtLeast(version: string, [wantedMajor, wantedMinor]: readonly [number, number]): boolean {
  const match = /^v?(\d+)\.(\d+)/.exec(version);
  if (match === null) return false;
  const [major, minor] = [Number(match[1]), Number(match[2])];
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** The Node that runs this and that the provider will get. */
export const nodeCheck = (version: string, file: string): Check => ({
  subject: "Node",
  look: async () => {
    const text = `${version} at ${file}`;
    if (isAtLeast(version, NODE)) return { verdict: "ok", text };
    const hint = `install Node ≥ ${NODE.join(".")}, or set LOGOS_NODE to one`;
    return { verdict: "failed", text: `${text} is too old`, hint };
  },
});

function terraformVersion(file: string, environment: Environment): string | undefined {
  const { stdout, status } = spawnSync(file, ["version", "-json"], {
    encoding: "utf8",
    env: { ...environment, CHECKPOINT_DISABLE: "1", TF_CLI_CONFIG_FILE: "/dev/null" },
  });
  if (status !== 0) return undefined;
  const document: unknown = JSON.parse(stdout);
  const version =
    typeof document === "object" && document !== null && "terraform_version" in document
      ? document.terraform_version
      : undefined;
  return typeof version === "string" ? version : undefined;
}

/** The terraform or tofu that `logos run` gives to CDKTF. */
export const terraformCheck = (environment: Environment, directory: string): Check => ({
  subject: "terraform",
  look: async () => {
    const file = terraformCommand([], directory, environment);
    const hint = `install terraform ≥ ${TERRAFORM.join(".")} on PATH, or set TERRAFORM_BINARY_NAME`;
    const version = terraformVersion(file, environment);
    if (version === undefined) return { verdict: "failed", text: `${file} does not run`, hint };
    if (!isAtLeast(version, TERRAFORM)) return { verdict: "failed", text: `${file} is ${version}, too old`, hint };
    return { verdict: "ok", text: `${version} at ${file}` };
  },
});
