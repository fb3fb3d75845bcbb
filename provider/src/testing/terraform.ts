import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const packageFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a configuration in which the real terraform runs with a provider of ours, found by dev_overrides. */
export class TerraformFolder {
  readonly path: string = mkdtempSync(join(tmpdir(), "logos-tf-"));
  readonly #environment: Record<string, string>;

  /** `main` is the provider's entry, run from source; `environment` is added to what terraform gets. */
  constructor(main: string, environment: Record<string, string> = {}) {
    const entry = join(packageFolder, "src", main);
    const launcher = join(this.path, "terraform-provider-logos");
    const flags = "--conditions=source --import tsx";
    // terraform runs in a folder without node_modules: the loader is found from the package's.
    const script = `#!/bin/sh\ncd '${packageFolder}' && exec '${process.execPath}' ${flags} '${entry}'\n`;
    writeFileSync(launcher, script, { mode: 0o755 });
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
