import { randomBytes } from "node:crypto";
import { readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { type Finished, logos, type Place, startLogos } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";
import { filesWith, spellings } from "./harness/traces.js";

const SECRET = `planted-${randomBytes(12).toString("hex")}`;
// Enough that the ciphertext of the state goes to a blob store, and that nothing compresses it away.
const BALLAST = randomBytes(1_300_000).toString("base64");

let devnet: TestDevnet;
let place: Place;
const said: Finished[] = [];
beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  const directory = temporaryFolder("secrets");
  place = { directory, home: temporaryFolder("home"), endpoint: devnet.endpoint, workspace: "alice/secrets" };
});
afterAll(async () => await devnet.stop());

async function run(expected: number, ...words: readonly string[]): Promise<Finished> {
  const end = await logos(place, ...words);
  expect(end.exitCode, `logos ${words.join(" ")}\n${end.stderr}`).toBe(expected);
  said.push(end);
  return end;
}

/** Argv and environment of every process as the kernel shows them, without those of this test. */
function processTexts(): readonly { readonly pid: string; readonly text: Buffer }[] {
  const pids = readdirSync("/proc").filter((name) => /^\d+$/.test(name) && name !== String(process.pid));
  return pids.flatMap((pid) => {
    try {
      const text = Buffer.concat([readFileSync(`/proc/${pid}/cmdline`), readFileSync(`/proc/${pid}/environ`)]);
      return [{ pid, text }];
    } catch {
      return [];
    }
  });
}

test("a planted secret is in the states and plans of who reads them, and nowhere else", async () => {
  const { directory } = place;
  const secretFile = join(temporaryFolder("vault"), "secret");
  const ballastFile = join(temporaryFolder("vault"), "ballast");
  writeFileSync(secretFile, SECRET);
  writeFileSync(ballastFile, BALLAST);
  const configure = (note: string, more = ""): void =>
    void writeData(
      { secret: `sensitive(file("${secretFile}"))`, note: `"${note}"`, open: `"${SECRET.slice(0, 7)}"` },
      { folder: directory, more },
    );
  configure("small");
  await run(0, "run", "--", "terraform", "init", "-no-color");
  await run(0, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  configure("large", `\nresource "terraform_data" "ballast" {\n  input = file("${ballastFile}")\n}\n`);
  await run(0, "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  configure("planned", `\nresource "terraform_data" "ballast" {\n  input = file("${ballastFile}")\n}\n`);
  await run(0, "run", "--", "terraform", "plan", "-out=tfplan", "-no-color");
  await run(0, "plan", "save", "tfplan", "--out", "tfplan.age");
  await run(0, "plan", "show", "tfplan.age");
  await run(0, "plan", "apply", "tfplan.age");
  // A refused write goes to quarantine.
  configure("refused");
  await run(1, "run", "--", "terraform", "apply", "-auto-approve", "-no-color", "-lock=false");
  await run(0, "state", "quarantine");
  await run(0, "state", "log");
  await run(0, "state", "show");
  await run(0, "state", "diff", "1", "2");
  await run(0, "state", "rollback", "1", "--yes");
  await run(0, "state", "export", "--out", "exported.age");
  await run(0, "state", "verify");
  expect((await logos(place, "state", "show", "--reveal")).stdout).toContain(SECRET);

  // Both places of ciphertext were used, and the refused state was kept.
  expect(readdirSync(join(place.home, "blobs")).length).toBeGreaterThan(0);
  const log = JSON.parse((await logos(place, "state", "log", "--json")).stdout) as readonly {
    readonly place: string;
  }[];
  expect(new Set(log.map((each) => each.place))).toEqual(new Set(["inline", "blob"]));
  expect((await logos(place, "state", "quarantine", "--json")).stdout).toContain("alice/secrets");

  const secrets = spellings(SECRET);
  for (const { stdout, stderr } of said) {
    for (const secret of secrets) expect(stdout + stderr).not.toContain(secret.toString());
  }
  // What Terraform itself keeps beside its configuration in clear is its own.
  rmSync(join(directory, "errored.tfstate"), { force: true });
  expect(filesWith([devnet.folder, place.home, directory], secrets)).toEqual([]);
});

test("the search finds what it looks for", () => {
  const folder = temporaryFolder("found");
  for (const [index, text] of [SECRET, `xx${SECRET}`, `x${SECRET}`].entries()) {
    writeFileSync(join(folder, `${index}`), Buffer.from(text).toString("base64"));
  }
  writeFileSync(join(folder, "hex"), Buffer.from(SECRET).toString("hex"));
  writeFileSync(join(folder, "none"), "nothing");
  expect(filesWith([folder], spellings(SECRET))).toHaveLength(4);
});

test("while it runs, no other process sees the token or the passphrase in argv or environment", async () => {
  const folder = writeData(
    {},
    { more: '\nresource "terraform_data" "slow" {\n  provisioner "local-exec" {\n    command = "sleep 3"\n  }\n}\n' },
  );
  const slow = { ...place, directory: folder, workspace: "alice/argv" };
  expect((await logos(slow, "run", "--", "terraform", "init", "-no-color")).exitCode).toBe(0);
  const script = 'echo "token $TF_HTTP_PASSWORD"; exec terraform apply -auto-approve -no-color';
  const running = await startLogos(slow, ["run", "--", "sh", "-c", script]);
  const token = (await running.said(/^token (\S{40,})$/m))[1] ?? "";
  await running.said(/slow: Provisioning/);
  const holders = processTexts().filter(({ text }) => text.includes(token));
  for (const { pid, text } of holders) {
    // Terraform and what it starts; its environment is how it gets the token, and no argv has it.
    expect(readFileSync(`/proc/${pid}/cmdline`).includes(token), text.toString()).toBe(false);
    expect(readlinkSync(`/proc/${pid}/cwd`), pid).toBe(folder);
  }
  expect(holders.length).toBeGreaterThan(0);
  expect((await running.ended).exitCode).toBe(0);
});
