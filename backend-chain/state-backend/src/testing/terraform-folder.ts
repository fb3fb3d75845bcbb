import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TOKEN } from "./stand.js";

export const hasTerraform: boolean = spawnSync("terraform", ["version"]).status === 0;

export interface Finished {
  readonly exitCode: number | null;
  readonly output: string;
}

/** Folders with configurations for the real Terraform, whose state a backend keeps. */
export class TerraformFolder {
  readonly folder: string = mkdtempSync(join(tmpdir(), "logos-terraform-"));
  readonly #address: () => string;

  /** `address` is that of the workspace, asked for at each command. */
  constructor(address: () => string) {
    this.#address = address;
  }

  /** A folder with a configuration, as of one person. */
  configure(name: string, input: string): string {
    const directory = join(this.folder, name);
    mkdirSync(directory, { recursive: true });
    const resource = `resource "terraform_data" "one" {\n  input = "${input}"\n}\n`;
    writeFileSync(join(directory, "main.tf"), `terraform {\n  backend "http" {}\n}\n${resource}`);
    return directory;
  }

  run(directory: string, ...words: string[]): Promise<Finished> {
    const address = this.#address();
    const child = spawn("terraform", words, {
      cwd: directory,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        TF_HTTP_ADDRESS: address,
        TF_HTTP_LOCK_ADDRESS: address,
        TF_HTTP_UNLOCK_ADDRESS: address,
        TF_HTTP_USERNAME: "logos",
        TF_HTTP_PASSWORD: TOKEN,
        TF_CLI_CONFIG_FILE: "/dev/null",
        TF_CLI_ARGS: "-no-color",
        CHECKPOINT_DISABLE: "1",
        TF_IN_AUTOMATION: "1",
      },
    });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part));
    child.stderr.on("data", (part: Buffer) => (output += part));
    return new Promise((resolve) => child.on("exit", (exitCode) => resolve({ exitCode, output })));
  }

  /** Its output; throws if it fails. */
  async succeed(directory: string, ...words: string[]): Promise<string> {
    const { exitCode, output } = await this.run(directory, ...words);
    if (exitCode !== 0) throw new Error(`terraform ${words.join(" ")} ended with ${exitCode}:\n${output}`);
    return output;
  }

  end(): void {
    rmSync(this.folder, { recursive: true });
  }
}
