import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The checkout. */
export const root: string = dirname(packageFolder);

/** Starts a provider from its source: the loader is found from the package, not from where terraform runs. */
export function sourceCommand(entry: string): string {
  const flags = "--conditions=source --import tsx";
  return `cd '${packageFolder}' && exec '${process.execPath}' ${flags} '${join(packageFolder, "src", entry)}'`;
}

/** Starts the logos provider as practitioners get it, bundle and launcher; builds the bundle if a source changed. */
export function launcherCommand(): string {
  const bundler = join(root, "scripts", "bundle.mjs");
  execFileSync(process.execPath, [bundler, "terraform-provider-logos"], { stdio: ["ignore", "ignore", "inherit"] });
  return `LOGOS_NODE='${process.execPath}' exec '${join(root, "go-shim", "terraform-provider-logos.sh")}'`;
}

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a configuration in which the real terraform runs with a provider of ours, found by dev_overrides. */
export class TerraformFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), "logos-tf-"));
  readonly #environment: Record<string, string>;

  /** `command` is shell text that becomes the provider; `environment` is added to what terraform gets. */
  constructor(command: string, environment: Record<string, string> = {}) {
    writeFileSync(join(this.path, "terraform-provider-logos"), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
    const overrides = `provider_installation {\n  dev_overrides { "logos/logos" = "${this.path}" }\n  direct {}\n}\n`;
    writeFileSync(join(this.path, "cli.tfrc"), overrides);
    this.#environment = {
      PATH: process.env["PATH"] ?? "",
      HOME: this.path,
      TF_CLI_CONFIG_FILE: join(this.path, "cli.tfrc"),
      CHECKPOINT_DISABLE: "1",
      TF_IN_AUTOMATION: "1",
      ...environment,
    };
  }

  /** Writes main.tf below the `required_providers` of logos. */
  write(configuration: string): void {
    const head = 'terraform {\n  required_providers {\n    logos = { source = "logos/logos" }\n  }\n}\n';
    writeFileSync(join(this.path, "main.tf"), head + configuration);
  }

  /** Runs `terraform ARGS` to its end. */
  async run(...args: readonly string[]): Promise<Finished> {
    return (await this.start(...args)).finished;
  }

  /** Starts `terraform ARGS` in a process group of its own. */
  async start(...args: readonly string[]): Promise<{ process: ChildProcess; finished: Promise<Finished> }> {
    const child = spawn("terraform", [...args], {
      cwd: this.path,
      env: this.#environment,
      detached: true,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name].setEncoding("utf8").on("data", (chunk: string) => {
        output[name] += chunk;
      });
    }
    const finished = new Promise<Finished>((resolve, reject) => {
      child.once("error", reject);
      child.once("close", (code) => resolve({ code, ...output }));
    });
    return { process: child, finished };
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
