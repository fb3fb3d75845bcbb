import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keyFromUri } from "@logos/chain-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findExecutable, findRoot } from "../executables.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { environmentOf, type Finished, type Place, succeed } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

const SECRET = "planted-in-the-plan";
const PASSPHRASE = "a passphrase of this test";
const RECIPES = ["ci-github", "ci-gitlab"] as const;
const recipeFolder = (name: string): string => join(findRoot(), "examples", name);

let devnet: TestDevnet;
let owner: Place;
let approver: Place;
/** What a project keeps as its secrets. */
let secrets: Readonly<Record<string, string>>;

beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  const at = { directory: writeData({ one: '"first"' }), endpoint: devnet.endpoint };
  owner = { ...at, home: temporaryFolder("owner"), account: "//Alice" };
  approver = { ...at, home: temporaryFolder("approver"), account: "//Bob" };
  const home = temporaryFolder("ci");
  const ci = { ...at, home, account: "ci", environment: { LOGOS_PASSPHRASE: PASSPHRASE } };
  const made = await succeed(ci, "keys", "new", "ci", "--json");
  const { address } = JSON.parse(made.stdout) as { readonly address: string };
  await devnet.chain.signer(keyFromUri("//Alice")).transfer(address, 10n ** 15n);
  const recipient = (await succeed(ci, "state", "recipients", "own")).stdout.trim();
  const approving = (await succeed(approver, "state", "recipients", "own")).stdout.trim();
  const key = (await succeed(ci, "keys", "export", "ci")).stdout;
  secrets = {
    LOGOS_CI_KEY: key,
    LOGOS_CI_AGE: readFileSync(join(home, "keys", "ci.age"), "utf8"),
    LOGOS_PASSPHRASE: PASSPHRASE,
  };
  for (const name of RECIPES) {
    const place = { ...owner, workspace: `alice/${name}` };
    await succeed(place, "run", "--", "terraform", "init", "-no-color");
    await succeed(place, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
    const rights = ["--rights", "read,plan,apply,unlock", "--recipient", recipient];
    await succeed(place, "state", "members", "set", address, ...rights);
    await succeed(place, "state", "members", "set", "//Bob", "--rights", "read,approve", "--recipient", approving);
    await succeed(place, "state", "policy", "--approvals", "1");
  }
});
afterAll(async () => await devnet.stop());

/** A job on a machine of its own: it has the recipe's scripts, a configuration and the project's secrets. */
async function newJob(name: string) {
  const directory = temporaryFolder("job");
  cpSync(join(recipeFolder(name), "ci"), join(directory, "ci"), { recursive: true });
  const home = join(temporaryFolder("runner"), "home");
  const place: Place = { directory, home, endpoint: devnet.endpoint, account: "ci", workspace: `alice/${name}` };
  const logosWords = `${process.execPath} ${await findExecutable("logos")}`;
  const environment = { ...environmentOf(place), ...secrets, CI: "true", LOGOS: logosWords };
  mkdirSync(home, { recursive: true });
  const start = (script: string) => {
    const child = spawn("bash", ["-e", "-c", script], {
      cwd: directory,
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const text = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (part: Buffer) => (text[stream] += part));
    const ended = new Promise<Finished>((resolve) =>
      child.on("close", (code) => resolve({ exitCode: code ?? 137, ...text })),
    );
    return { child, text, ended };
  };
  const run = async (script: string, exitCode = 0): Promise<Finished> => {
    const end = await start(script).ended;
    expect(end.exitCode, `${script}\n${end.stdout}${end.stderr}`).toBe(exitCode);
    return end;
  };
  return { place, directory, start, run };
}

const SLOW = '\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 20"\n  }\n}\n';
const secretBlock = `\nresource "terraform_data" "secret" {\n  input = sensitive("${SECRET}")\n}\n`;

/** Plans on one runner and returns the digest and the encrypted plan. */
async function plan(name: string, value: string, more: string) {
  const job = await newJob(name);
  writeData({ one: `"${value}"` }, { folder: job.directory, more });
  await job.run("sh ci/setup.sh");
  const { stdout, stderr } = await job.run("exec sh ci/plan.sh summary.md");
  const summary = readFileSync(join(job.directory, "summary.md"), "utf8");
  expect(summary + stdout + stderr).not.toContain(SECRET);
  // The plain plan never leaves the job.
  expect(readdirSync(job.directory)).not.toContain("tfplan");
  const digest = /plan (0x[0-9a-f]{64})/.exec(summary)?.[1] ?? "";
  return { digest, summary, file: join(job.directory, "tfplan.age"), folder: job.directory };
}

/** Another runner, with the checkout and the artifact of the plan's job. */
async function applyJob(name: string, from: { readonly file: string; readonly folder: string }) {
  const job = await newJob(name);
  cpSync(join(from.folder, "main.tf"), join(job.directory, "main.tf"));
  cpSync(from.file, join(job.directory, "tfplan.age"));
  await job.run("sh ci/setup.sh");
  return job;
}

test.each(RECIPES)("%s: a plan is summarised without secrets, approved, and exactly it is applied", async (name) => {
  const planned = await plan(name, "second", secretBlock);
  expect(planned.summary).toContain("terraform_data.secret");
  expect(planned.summary).toContain("0 of 1 approvals");
  const early = await applyJob(name, planned);
  await early.run("exec sh ci/apply.sh", 3);
  await succeed({ ...approver, workspace: `alice/${name}` }, "plan", "approve", planned.digest, "--yes");
  const job = await applyJob(name, planned);
  await job.run("exec sh ci/apply.sh");
  await job.run("sh ci/unlock.sh");
  const { stdout } = await succeed({ ...owner, workspace: `alice/${name}` }, "state", "log", "--json");
  expect((JSON.parse(stdout) as readonly { readonly plan?: string }[]).at(-1)?.plan).toBe(planned.digest);
  const nothing = await newJob(name);
  writeData({ one: '"second"' }, { folder: nothing.directory, more: secretBlock });
  await nothing.run("sh ci/setup.sh");
  await nothing.run("exec sh ci/plan.sh summary.md");
  expect(readFileSync(join(nothing.directory, "summary.md"), "utf8")).toBe("Nothing to do.\n");
});

test.each([
  ["ci-github", "SIGINT"],
  ["ci-gitlab", "SIGTERM"],
] as const)("%s: an apply that is cancelled by %s keeps what exists and leaves no lock", async (name, signal) => {
  const planned = await plan(name, "cancelled", SLOW);
  await succeed({ ...approver, workspace: `alice/${name}` }, "plan", "approve", planned.digest, "--yes");
  const job = await applyJob(name, planned);
  const running = job.start("exec sh ci/apply.sh");
  await expect.poll(() => running.text.stdout, { timeout: 20_000 }).toContain("slow: Provisioning");
  running.child.kill(signal);
  const end = await running.ended;
  expect(end.exitCode, end.stdout + end.stderr).not.toBe(0);
  await job.run("sh ci/unlock.sh");
  const place = { ...owner, workspace: `alice/${name}` };
  expect((await succeed(place, "state", "show")).stdout).toContain("cancelled");
  expect((await succeed(place, "state", "unlock", "--mine")).stdout).toContain("nobody holds the lock");
  expect((await succeed(place, "state", "verify")).stdout).toContain("nothing wrong");
});

test("both recipes use the same scripts, and every script that a job names is there", () => {
  const [github, gitlab] = RECIPES.map((name) => join(recipeFolder(name), "ci"));
  const names = readdirSync(github ?? "").sort();
  expect(readdirSync(gitlab ?? "").sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(gitlab ?? "", name), "utf8")).toBe(readFileSync(join(github ?? "", name), "utf8"));
  }
  const files = [join("ci-github", ".github", "workflows", "logos.yml"), join("ci-gitlab", ".gitlab-ci.yml")];
  for (const file of files) {
    const named = readFileSync(join(findRoot(), "examples", file), "utf8").matchAll(/ci\/([a-z]+\.sh)/g);
    expect(new Set([...named].map((match) => match[1]))).toEqual(new Set(names));
  }
});
