import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { logos, type Place } from "./harness/logos.js";
import { type ServedState, serveState } from "./harness/state-server.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

// What Terraform asks at each of its commands, and what it is answered (../shared facts: Terraform 1.11.4, http client).
const LOCKED_WRITE = (operation: string): readonly string[] => [
  `LOCK:${operation} 200`,
  "GET 200",
  "POST 200",
  "UNLOCK 200",
];
const LOCKED_READ = (operation: string): readonly string[] => [`LOCK:${operation} 200`, "GET 200", "UNLOCK 200"];
const PLAN = "OperationTypePlan";
const APPLY = "OperationTypeApply";

let devnet: TestDevnet;
let place: Place;
let state: ServedState;
let folder: string;
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  folder = writeData({ one: '"first"' });
  place = { directory: folder, home: devnet.home, endpoint: devnet.endpoint, workspace: "alice/sweep" };
  state = await serveState(place);
});
afterAll(async () => {
  await state.stop();
  await devnet.stop();
});

/** Runs terraform, expects an end, and returns what it asked. */
async function ask(exitCode: number, ...words: readonly string[]): Promise<readonly string[]> {
  state.proxy.take();
  const end = await state.terraform(folder, ...words);
  expect(end.exitCode, `terraform ${words.join(" ")}:\n${end.stdout}${end.stderr}`).toBe(exitCode);
  return state.proxy.take();
}

const policy = async (...words: readonly string[]): Promise<void> => {
  const end = await logos(place, "state", "policy", ...words);
  expect(end.exitCode, end.stderr).toBe(0);
};

test("init, plan and apply of a state that does not exist yet", async () => {
  expect(await ask(0, "init")).toEqual(["GET 404"]);
  expect(await ask(0, "plan")).toEqual([`LOCK:${PLAN} 200`, "GET 404", "UNLOCK 200"]);
  const first = await ask(0, "apply", "-auto-approve");
  expect(first).toEqual([`LOCK:${APPLY} 200`, "GET 404", "GET 404", "POST 200", "UNLOCK 200"]);
});

test("plan, apply without and with a change, a plan file", async () => {
  expect(await ask(0, "plan")).toEqual(LOCKED_READ(PLAN));
  expect(await ask(0, "apply", "-auto-approve")).toEqual(LOCKED_READ(APPLY));
  writeData({ one: '"second"', two: '"first"' }, { folder });
  expect(await ask(0, "apply", "-auto-approve")).toEqual(LOCKED_WRITE(APPLY));
  writeData({ one: '"third"', two: '"first"' }, { folder });
  expect(await ask(0, "plan", "-out=tfplan")).toEqual(LOCKED_READ(PLAN));
  expect(await ask(0, "apply", "tfplan")).toEqual(LOCKED_WRITE(APPLY));
  // The plan was made from a state that is another one now.
  expect(await ask(1, "apply", "tfplan")).not.toContain("POST 200");
});

test("what only reads asks for no lock", async () => {
  for (const words of [
    ["output"],
    ["show"],
    ["state", "list"],
    ["state", "pull"],
    ["state", "show", "terraform_data.one"],
    ["plan", "-lock=false"],
  ]) {
    const asked = await ask(0, ...words);
    expect(new Set(asked), words.join(" ")).toEqual(new Set(["GET 200"]));
  }
});

test("state mv, rm and import, taint and untaint each write once under the lock", async () => {
  expect(await ask(0, "state", "mv", "terraform_data.two", "terraform_data.three")).toEqual(LOCKED_WRITE("state-mv"));
  expect(await ask(0, "state", "rm", "terraform_data.three")).toEqual(LOCKED_WRITE("state-rm"));
  expect(await ask(0, "import", "terraform_data.two", "imported")).toEqual(LOCKED_WRITE("OperationTypeInvalid"));
  expect(await ask(0, "taint", "terraform_data.one")).toEqual(LOCKED_WRITE("taint"));
  expect(await ask(0, "untaint", "terraform_data.one")).toEqual(LOCKED_WRITE("untaint"));
  expect(await ask(0, "refresh")).toContain("UNLOCK 200");
});

test("state push takes what is newer, Terraform refuses what is older, -force is for the policy to allow", async () => {
  const { stdout: newest } = await state.terraform(folder, "state", "pull");
  const old = join(temporaryFolder("push"), "old.tfstate");
  const { serial, ...rest } = JSON.parse(newest) as { readonly serial: number };
  const outputs = { note: { value: "older", type: "string" } };
  writeFileSync(old, JSON.stringify({ ...rest, outputs, serial: serial - 1 }));
  expect(await ask(1, "state", "push", old)).toEqual(LOCKED_READ("state-push"));
  await policy("--force", "no");
  expect(await ask(1, "state", "push", "-force", old)).toEqual([
    "LOCK:state-push 200",
    "GET 200",
    "POST 409",
    "UNLOCK 200",
  ]);
  await policy("--force", "yes");
  expect(await ask(0, "state", "push", "-force", old)).toEqual(LOCKED_WRITE("state-push"));
  const { stdout: log } = await logos(place, "state", "log", "--json");
  expect((JSON.parse(log) as readonly { readonly forced: boolean }[]).at(-1)).toMatchObject({ forced: true });
});

test("-lock=false is refused, and taken once the policy says so", async () => {
  writeData({ one: '"fourth"', two: '"first"' }, { folder });
  await policy("--lock-free", "no");
  expect(await ask(1, "apply", "-auto-approve", "-lock=false")).toContain("POST:no-lock 409");
  // What was refused is the only copy of what Terraform did.
  expect(existsSync(join(folder, "errored.tfstate"))).toBe(true);
  const { stdout: kept } = await logos(place, "state", "quarantine", "--json");
  expect((JSON.parse(kept) as readonly unknown[]).length).toBeGreaterThan(0);
  await policy("--lock-free", "yes");
  rmSync(join(folder, "errored.tfstate"));
  expect(await ask(0, "apply", "-auto-approve", "-lock=false")).toContain("POST:no-lock 200");
  await policy("--lock-free", "no");
});

test("a held lock is told in words, waited for by -lock-timeout, and taken away by force-unlock", async () => {
  const more = '\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 6"\n  }\n}\n';
  writeData({ one: '"fifth"' }, { folder, more });
  const slow = state.terraform(folder, "apply", "-auto-approve");
  await expect.poll(() => state.proxy.exchanges.some(({ method }) => method === "LOCK")).toBe(true);
  const other = writeData({ one: '"other"' });
  expect((await state.terraform(other, "init")).exitCode).toBe(0);
  const refused = await state.terraform(other, "apply", "-auto-approve");
  expect(refused.exitCode).toBe(1);
  // Terraform breaks lines where a terminal would.
  expect(refused.stderr.replace(/\s+/g, " ")).toMatch(
    /already locked: ID=\S+ holds the lock of sweep for OperationTypeApply/,
  );
  expect((await state.terraform(other, "apply", "-auto-approve", "-lock-timeout=30s")).exitCode).toBe(0);
  expect((await slow).exitCode).toBe(0);

  writeData({ one: '"sixth"' }, { folder, more: more.replaceAll("slow", "slower") });
  const fenced = state.terraform(folder, "apply", "-auto-approve");
  state.proxy.take();
  await expect.poll(() => state.proxy.exchanges.some(({ method }) => method === "LOCK")).toBe(true);
  const unlocked = await state.terraform(other, "force-unlock", "-force", "whatever");
  expect(unlocked.exitCode, unlocked.stderr).toBe(0);
  expect((await fenced).exitCode).toBe(1);
  expect(state.proxy.take()).toContain("POST 409");
});

test("a state migrates to the chain and back", async () => {
  const moved = writeData({ one: '"local"' }, { backend: 'backend "local" {}' });
  const migrating = await serveState({ ...place, workspace: "alice/migrated" });
  try {
    const run = async (...words: readonly string[]): Promise<readonly string[]> => {
      const end = await migrating.terraform(moved, ...words);
      expect(end.exitCode, end.stdout + end.stderr).toBe(0);
      return migrating.proxy.take();
    };
    expect(await run("init")).toEqual([]);
    await run("apply", "-auto-approve");
    writeData({ one: '"local"' }, { folder: moved });
    const there = await run("init", "-migrate-state", "-force-copy", "-input=false");
    expect(there).toContain("LOCK:migration destination state 200");
    expect(there).toContain("POST 200");
    expect(await run("plan", "-detailed-exitcode")).toEqual(LOCKED_READ(PLAN));
    writeData({ one: '"local"' }, { folder: moved, backend: 'backend "local" {}' });
    const back = await run("init", "-migrate-state", "-force-copy", "-input=false");
    expect(back).toContain("LOCK:migration source state 200");
    expect(back.some((each) => each.startsWith("POST"))).toBe(false);
    expect(readFileSync(join(moved, "terraform.tfstate"), "utf8")).toContain("local");
  } finally {
    expect((await migrating.stop()).exitCode).toBe(0);
  }
});

test("a state of another lineage is refused until it is adopted", async () => {
  const foreign = join(temporaryFolder("push"), "foreign.tfstate");
  const document = {
    version: 4,
    terraform_version: "1.11.4",
    serial: 900,
    lineage: "another",
    outputs: {},
    resources: [],
  };
  writeFileSync(foreign, JSON.stringify(document));
  expect(await ask(1, "state", "push", "-force", foreign)).toContain("POST 409");
  const adopted = await logos(place, "state", "adopt", "another", "--yes");
  expect(adopted.exitCode, adopted.stderr).toBe(0);
  expect(await ask(0, "state", "push", "-force", foreign)).toContain("POST 200");
});

test("destroy writes an empty state and deletes nothing", async () => {
  writeData({ one: '"seventh"' }, { folder });
  await ask(0, "apply", "-auto-approve");
  expect(await ask(0, "destroy", "-auto-approve")).toEqual(LOCKED_WRITE(APPLY));
  const { stdout } = await state.terraform(folder, "state", "pull");
  expect(JSON.parse(stdout)).toMatchObject({ resources: [] });
});

// Nobody has to have OpenTofu: where it is not, that is said, and it is no reason to fail.
const hasTofu = spawnSync("tofu", ["version"]).status === 0;
if (!hasTofu) process.stderr.write("OpenTofu is not on this machine: its commands are not tried\n");

if (hasTofu)
  test("OpenTofu works the same, and names the lock that it takes away", async () => {
    const directory = writeData({ one: '"first"' });
    const served = await serveState({ ...place, workspace: "alice/tofu" });
    try {
      const run = async (exitCode: number, ...words: readonly string[]): Promise<readonly string[]> => {
        const end = await served.tofu(directory, ...words);
        expect(end.exitCode, `tofu ${words.join(" ")}:\n${end.stdout}${end.stderr}`).toBe(exitCode);
        return served.proxy.take();
      };
      expect(await run(0, "init")).toEqual(["GET 404"]);
      const first = await run(0, "apply", "-auto-approve");
      expect(first.at(0)).toBe(`LOCK:${APPLY} 200`);
      expect(first.slice(-2)).toEqual(["POST 200", "UNLOCK 200"]);
      expect(await run(0, "plan", "-detailed-exitcode")).toEqual(LOCKED_READ(PLAN));
      writeData({ one: '"second"', two: '"first"' }, { folder: directory });
      await run(0, "plan", "-out=tfplan");
      expect(await run(0, "apply", "tfplan")).toContain("POST 200");
      expect(await run(0, "state", "mv", "terraform_data.two", "terraform_data.three")).toContain("POST 200");
      expect(await run(0, "state", "rm", "terraform_data.three")).toContain("POST 200");

      const more =
        '\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 8"\n  }\n}\n';
      writeData({ one: '"third"' }, { folder: directory, more });
      const slow = served.tofu(directory, "apply", "-auto-approve");
      await expect.poll(() => served.proxy.exchanges.some(({ method }) => method === "LOCK")).toBe(true);
      const other = writeData({ one: '"other"' });
      expect((await served.tofu(other, "init")).exitCode).toBe(0);
      const refused = await served.tofu(other, "apply", "-auto-approve");
      expect(refused.exitCode).toBe(1);
      expect(refused.stderr.replace(/\s+/g, " ")).toContain("holds the lock of tofu for OperationTypeApply");
      expect((await served.tofu(other, "force-unlock", "-force", "wrong")).exitCode).toBe(1);
      const [, id = ""] = /lock ID ([0-9a-f-]+)/.exec(refused.stderr.replace(/\s+/g, " ")) ?? [];
      const unlocked = await served.tofu(other, "force-unlock", "-force", id);
      expect(unlocked.exitCode, unlocked.stderr).toBe(0);
      await slow;
      expect(await run(0, "destroy", "-auto-approve")).toContain("POST 200");
      const { stdout } = await served.tofu(directory, "state", "pull");
      expect(JSON.parse(stdout)).toMatchObject({ resources: [] });
    } finally {
      await served.stop();
    }
  });
