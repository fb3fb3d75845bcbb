import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { logos, oneLine, type Place, startLogos, succeed } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
});
afterAll(async () => await devnet.stop());

const LEASE = ["--lease", "12"] as const;
const apply = ["--", "terraform", "apply", "-auto-approve", "-no-color", "-lock-timeout=60s"] as const;

/** The same account and keys on another machine, as a CI that gets its key from a secret. */
async function machines(workspace: string): Promise<{ readonly lost: Place; readonly next: Place }> {
  const { cpSync } = await import("node:fs");
  const { join } = await import("node:path");
  const lost: Place = {
    directory: writeData({ one: '"first"' }),
    home: temporaryFolder("lost"),
    endpoint: devnet.endpoint,
    workspace,
  };
  await succeed(lost, "run", "--", "terraform", "init", "-no-color");
  await succeed(lost, "run", ...apply);
  const home = temporaryFolder("next");
  cpSync(join(lost.home, "keys"), join(home, "keys"), { recursive: true });
  const next = { ...lost, directory: writeData({ one: '"from elsewhere"' }), home };
  await succeed(next, "run", "--", "terraform", "init", "-no-color");
  return { lost, next };
}

/** Dies after the answer to Terraform's POST and before the chain has it. */
async function loseRunner(lost: Place): Promise<void> {
  writeData({ one: '"only in the log"' }, { folder: lost.directory });
  const dying = { ...lost, environment: { LOGOS_CRASH_AT: "backend:before-include" } };
  const end = await logos(dying, "run", ...LEASE, ...apply);
  expect(end.exitCode).toBe(137);
}

const shown = async (place: Place): Promise<string> => (await succeed(place, "state", "show", "--reveal")).stdout;

test("the next run elsewhere waits for the lease, and the log at hand is appended by recover", async () => {
  const { lost, next } = await machines("alice/recovered");
  await loseRunner(lost);
  const early = await logos(next, "run", "--", "terraform", "plan", "-no-color");
  expect(oneLine(early.stderr + early.stdout)).toMatch(/may be missing|holds the lock/);
  const refused = await logos(next, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  expect(refused.exitCode).toBe(1);
  expect(oneLine(refused.stderr)).toMatch(/already locked: ID=.* for \d+ s more unless renewed/);
  const locked = await logos(lost, "state", "recover", "--yes");
  expect(locked.exitCode).toBe(3);
  expect(locked.stderr).toContain("logos state unlock");
  await succeed(lost, "state", "unlock", "--mine");
  // The log is at hand: nothing was written meanwhile, so it goes on where it was.
  const recovered = await succeed(lost, "state", "recover", "--yes");
  expect(recovered.stdout).toContain("revision 2");
  expect(await shown(next)).toContain("only in the log");
  await succeed(next, "run", ...apply);
  expect(await shown(lost)).toContain("from elsewhere");
});

test("what others wrote in the meantime is not written over unless somebody says so", async () => {
  const { lost, next } = await machines("alice/overtaken");
  await loseRunner(lost);
  const waited = await startLogos(next, ["run", ...apply]);
  expect((await waited.ended).exitCode).toBe(0);
  expect(await shown(next)).toContain("from elsewhere");
  const refused = await logos(lost, "state", "recover", "--yes");
  expect(refused.exitCode).toBe(3);
  expect(refused.stderr).toContain("--even-over");
  expect(await shown(next)).toContain("from elsewhere");
  await succeed(lost, "state", "recover", "--even-over", "2", "--yes");
  expect(await shown(next)).toContain("only in the log");
  expect((await succeed(next, "state", "verify")).stdout).toContain("nothing wrong");
});

test("a run whose parent is killed goes on and its state reaches the chain", async () => {
  const { spawn } = await import("node:child_process");
  const { findExecutable } = await import("../executables.js");
  const { environmentOf } = await import("./harness/logos.js");
  const directory = writeData(
    { one: '"orphaned"' },
    {
      more: '\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 2"\n  }\n}\n',
    },
  );
  const place: Place = { directory, home: devnet.home, endpoint: devnet.endpoint, workspace: "alice/orphaned" };
  await succeed(place, "run", "--", "terraform", "init", "-no-color");
  const words = [process.execPath, await findExecutable("logos"), "run", ...apply];
  const parent = spawn("sh", ["-c", '"$@"; exit $?', "sh", ...words], {
    cwd: directory,
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  await new Promise<void>((resolve) => {
    let text = "";
    parent.stdout.on("data", (part: Buffer) => {
      text += part.toString();
      if (text.includes("slow: Creating")) resolve();
    });
  });
  parent.kill("SIGKILL");
  parent.stdout.destroy();
  parent.stderr.destroy();
  await expect.poll(async () => (await logos(place, "state", "show")).stdout, { timeout: 30_000 }).toContain("slow");
  expect(await shown(place)).toContain("orphaned");
});
