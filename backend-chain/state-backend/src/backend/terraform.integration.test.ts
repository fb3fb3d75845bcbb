import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Stand, TOKEN } from "../testing/stand.js";
import { stateText } from "../testing/terraform-like.js";

const hasTerraform = spawnSync("terraform", ["version"]).status === 0;

interface Finished {
  readonly exitCode: number | null;
  readonly output: string;
}

describe.skipIf(!hasTerraform)("with the real Terraform", () => {
  let stand: Stand;
  let folder: string;
  beforeEach(async () => {
    stand = new Stand();
    await stand.start();
    folder = mkdtempSync(join(tmpdir(), "logos-terraform-"));
  });
  afterEach(async () => {
    await stand.end();
    rmSync(folder, { recursive: true });
  });

  /** A folder with a configuration, as of one person. */
  function configure(name: string, input: string): string {
    const directory = join(folder, name);
    mkdirSync(directory, { recursive: true });
    const resource = `resource "terraform_data" "one" {\n  input = "${input}"\n}\n`;
    writeFileSync(join(directory, "main.tf"), `terraform {\n  backend "http" {}\n}\n${resource}`);
    return directory;
  }

  function terraform(directory: string, ...words: string[]): Promise<Finished> {
    const address = `${stand.backend.address}/alice/web`;
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
        CHECKPOINT_DISABLE: "1",
        TF_IN_AUTOMATION: "1",
      },
    });
    let output = "";
    child.stdout.on("data", (part: Buffer) => (output += part));
    child.stderr.on("data", (part: Buffer) => (output += part));
    return new Promise((resolve) => child.on("exit", (exitCode) => resolve({ exitCode, output })));
  }

  async function succeed(directory: string, ...words: string[]): Promise<string> {
    const { exitCode, output } = await terraform(directory, ...words, "-no-color");
    expect(exitCode, output).toBe(0);
    return output;
  }

  test("init, apply, plan, apply a change, destroy: each change is one revision, plans write nothing", async () => {
    const directory = configure("laptop", "first");
    await succeed(directory, "init");
    await succeed(directory, "apply", "-auto-approve");
    expect([...stand.tfstate.revisions.values()].map(({ serial }) => serial)).toEqual([1n]);
    const calls = stand.signer.calls.length;
    await succeed(directory, "plan", "-detailed-exitcode");
    expect(stand.signer.calls.length).toBe(calls);
    configure("laptop", "second");
    expect((await terraform(directory, "plan", "-detailed-exitcode")).exitCode).toBe(2);
    await succeed(directory, "apply", "-auto-approve");
    expect(await succeed(directory, "state", "list")).toBe("terraform_data.one\n");
    await succeed(directory, "destroy", "-auto-approve");
    expect(stand.tfstate.revisions.size).toBe(3);
    expect(await succeed(directory, "state", "list")).toBe("");
  });

  test("another machine with the same key goes on where the first stopped", async () => {
    await succeed(configure("laptop", "first"), "init");
    await succeed(join(folder, "laptop"), "apply", "-auto-approve");
    await stand.stop();
    await stand.start();
    await succeed(configure("desktop", "first"), "init");
    await succeed(join(folder, "desktop"), "plan", "-detailed-exitcode");
  });

  test("who is locked out reads who holds the lock, and waits for it with -lock-timeout", async () => {
    const directory = configure("laptop", "first");
    await succeed(directory, "init");
    const other = stand.terraform();
    await other.lock("other");
    const refused = await terraform(directory, "apply", "-auto-approve", "-no-color");
    expect(refused.exitCode).toBe(1);
    expect(refused.output.replace(/\s+/g, " ")).toContain("alice@laptop holds the lock of web for OperationTypeApply");
    const waiting = terraform(directory, "apply", "-auto-approve", "-no-color", "-lock-timeout=20s");
    setTimeout(() => void other.unlock("other"), 500);
    expect((await waiting).exitCode).toBe(0);
  });

  test("force-unlock takes the lock away, and its holder cannot write any more", async () => {
    const directory = configure("laptop", "first");
    await succeed(directory, "init");
    const other = stand.terraform();
    await other.lock("other");
    await succeed(directory, "force-unlock", "-force", "other");
    expect((await other.post("other", stateText(1))).status).toBe(409);
    await succeed(directory, "apply", "-auto-approve");
  });

  test("state pull, push and an older push with force keep lineage and order", async () => {
    const directory = configure("laptop", "first");
    await succeed(directory, "init");
    await succeed(directory, "apply", "-auto-approve");
    writeFileSync(join(folder, "old.tfstate"), await succeed(directory, "state", "pull"));
    configure("laptop", "second");
    await succeed(directory, "apply", "-auto-approve");
    const words = ["state", "push", "-force", join(folder, "old.tfstate")];
    const { exitCode, output } = await terraform(directory, ...words);
    expect(exitCode, output).toBe(0);
    const last = [...stand.tfstate.revisions.values()].at(-1);
    expect(last).toMatchObject({ number: 3n, serial: 2n, forced: true });
  });

  test("while the chain is away a plan fails and never proposes to create everything", async () => {
    const directory = configure("laptop", "first");
    await succeed(directory, "init");
    await succeed(directory, "apply", "-auto-approve");
    stand.chain.workspace = async () => {
      throw new Error("no connection");
    };
    const { exitCode, output } = await terraform(directory, "plan", "-no-color");
    expect(exitCode).toBe(1);
    expect(output).not.toContain("to add");
  });
});
