import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Stand } from "../testing/stand.js";
import { hasTerraform, TerraformFolder } from "../testing/terraform-folder.js";
import { stateText } from "../testing/terraform-like.js";

describe.skipIf(!hasTerraform)("with the real Terraform", () => {
  let stand: Stand;
  let terraform: TerraformFolder;
  beforeEach(async () => {
    stand = new Stand();
    await stand.start();
    terraform = new TerraformFolder(() => `${stand.backend.address}/alice/web`);
  });
  afterEach(async () => {
    await stand.end();
    terraform.end();
  });

  test("init, apply, plan, apply a change, destroy: each change is one revision, plans write nothing", async () => {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    await terraform.succeed(directory, "apply", "-auto-approve");
    expect([...stand.tfstate.revisions.values()].map(({ serial }) => serial)).toEqual([1n]);
    const calls = stand.signer.calls.length;
    await terraform.succeed(directory, "plan", "-detailed-exitcode");
    expect(stand.signer.calls.length).toBe(calls);
    terraform.configure("laptop", "second");
    expect((await terraform.run(directory, "plan", "-detailed-exitcode")).exitCode).toBe(2);
    await terraform.succeed(directory, "apply", "-auto-approve");
    expect(await terraform.succeed(directory, "state", "list")).toBe("terraform_data.one\n");
    await terraform.succeed(directory, "destroy", "-auto-approve");
    expect(stand.tfstate.revisions.size).toBe(3);
    expect(await terraform.succeed(directory, "state", "list")).toBe("");
  });

  test("another machine with the same key goes on where the first stopped", async () => {
    await terraform.succeed(terraform.configure("laptop", "first"), "init");
    await terraform.succeed(join(terraform.folder, "laptop"), "apply", "-auto-approve");
    await stand.stop();
    await stand.start();
    await terraform.succeed(terraform.configure("desktop", "first"), "init");
    await terraform.succeed(join(terraform.folder, "desktop"), "plan", "-detailed-exitcode");
  });

  test("who is locked out reads who holds the lock, and waits for it with -lock-timeout", async () => {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    const other = stand.terraform();
    await other.lock("other");
    const refused = await terraform.run(directory, "apply", "-auto-approve");
    expect(refused.exitCode).toBe(1);
    expect(refused.output.replace(/\s+/g, " ")).toContain("alice@laptop holds the lock of web for OperationTypeApply");
    const waiting = terraform.run(directory, "apply", "-auto-approve", "-lock-timeout=20s");
    setTimeout(() => void other.unlock("other"), 500);
    expect((await waiting).exitCode).toBe(0);
  });

  test("force-unlock takes the lock away, and its holder cannot write any more", async () => {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    const other = stand.terraform();
    await other.lock("other");
    await terraform.succeed(directory, "force-unlock", "-force", "other");
    expect((await other.post("other", stateText(1))).status).toBe(409);
    await terraform.succeed(directory, "apply", "-auto-approve");
  });

  test("state pull, push and an older push with force keep lineage and order", async () => {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    await terraform.succeed(directory, "apply", "-auto-approve");
    writeFileSync(join(terraform.folder, "old.tfstate"), await terraform.succeed(directory, "state", "pull"));
    terraform.configure("laptop", "second");
    await terraform.succeed(directory, "apply", "-auto-approve");
    const words = ["state", "push", "-force", join(terraform.folder, "old.tfstate")];
    const { exitCode, output } = await terraform.run(directory, ...words);
    expect(exitCode, output).toBe(0);
    const last = [...stand.tfstate.revisions.values()].at(-1);
    expect(last).toMatchObject({ number: 3n, serial: 2n, forced: true });
  });

  test("while the chain is away a plan fails and never proposes to create everything", async () => {
    const directory = terraform.configure("laptop", "first");
    await terraform.succeed(directory, "init");
    await terraform.succeed(directory, "apply", "-auto-approve");
    stand.chain.workspace = async () => {
      throw new Error("no connection");
    };
    const { exitCode, output } = await terraform.run(directory, "plan");
    expect(exitCode).toBe(1);
    expect(output).not.toContain("to add");
  });
});
