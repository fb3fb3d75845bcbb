import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { writeData } from "./harness/data-configuration.js";
import { type Finished, logos, type Place, succeed as succeedAt } from "./harness/logos.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

// Alice owns the workspace, Bob is another tenant, Charlie is a CI key that plans, Dave deploys, Eve audits.
const ACCOUNTS = { owner: "//Alice", tenant: "//Bob", ci: "//Charlie", deployer: "//Dave", auditor: "//Eve" } as const;
type Who = keyof typeof ACCOUNTS;
const EVERYBODY = Object.keys(ACCOUNTS) as readonly Who[];
const RIGHTS: Partial<Record<Who, string>> = {
  ci: "read,plan",
  deployer: "read,apply,approve,unlock",
  auditor: "read",
};
const WORKSPACE = "alice/team";

let devnet: TestDevnet;
const places = new Map<Who, Place>();
const placeOf = (who: Who): Place => {
  const place = places.get(who);
  if (place === undefined) throw new Error(`${who} has no place`);
  return place;
};
const as = (who: Who, ...words: readonly string[]): Promise<Finished> => logos(placeOf(who), ...words);
const succeed = (who: Who, ...words: readonly string[]): Promise<Finished> => succeedAt(placeOf(who), ...words);
const configure = (value: string): void => {
  for (const { directory } of places.values()) writeData({ one: `"${value}"` }, { folder: directory });
};

beforeAll(async () => {
  devnet = await startTestDevnet({ daemons: 0, hubs: 0 });
  for (const who of EVERYBODY) {
    const directory = writeData({ one: '"first"' });
    const home = temporaryFolder(who);
    places.set(who, { directory, home, endpoint: devnet.endpoint, account: ACCOUNTS[who], workspace: WORKSPACE });
  }
  await succeed("owner", "run", "--", "terraform", "init", "-no-color");
  await succeed("owner", "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  for (const [who, rights] of Object.entries(RIGHTS) as readonly (readonly [Who, string])[]) {
    const recipient = (await succeed(who, "state", "recipients", "own")).stdout.trim();
    await succeed("owner", "state", "members", "set", ACCOUNTS[who], "--rights", rights, "--recipient", recipient);
    await succeed(who, "run", "--", "terraform", "init", "-no-color");
  }
});
afterAll(async () => await devnet.stop());

interface Row {
  readonly what: string;
  readonly words: readonly string[];
  readonly may: readonly Who[];
  readonly before?: () => Promise<void>;
}

let counter = 0;
async function proposed(): Promise<string> {
  counter += 1;
  configure(`proposal ${counter}`);
  await succeed("ci", "run", "--", "terraform", "plan", "-out=tfplan", "-no-color");
  const { stdout } = await succeed("ci", "plan", "save", "tfplan", "--out", `plan-${counter}.age`, "--json");
  return (JSON.parse(stdout) as { readonly digest: string }).digest;
}

const ROWS: readonly Row[] = [
  { what: "read the state", words: ["state", "show"], may: ["owner", "ci", "deployer", "auditor"] },
  { what: "see who wrote when", words: ["state", "log"], may: EVERYBODY },
  {
    what: "plan",
    words: ["run", "--", "terraform", "plan", "-no-color"],
    may: ["owner", "ci", "deployer", "auditor"],
  },
  {
    what: "apply",
    words: ["run", "--", "terraform", "apply", "-auto-approve", "-no-color"],
    may: ["owner", "deployer"],
  },
  { what: "roll back", words: ["state", "rollback", "4", "--yes"], may: ["owner", "deployer"] },
  {
    what: "name members",
    words: ["state", "members", "set", "//Ferdie", "--rights", "plan"],
    may: ["owner"],
  },
  { what: "set the policy", words: ["state", "policy", "--force", "no"], may: ["owner"] },
];

test.each(ROWS.flatMap((row) => EVERYBODY.map((who) => ({ ...row, who, allowed: row.may.includes(who) }))))(
  "$who, $what: $allowed",
  async ({ who, words, allowed }) => {
    configure(`by ${who} ${words.join(" ")}`);
    const { exitCode, stdout, stderr } = await as(who, ...words);
    if (allowed) expect(exitCode, stdout + stderr).toBe(0);
    else expect(exitCode, `${who} could: logos ${words.join(" ")}`).not.toBe(0);
    if (words[0] === "state" && !allowed) expect(stderr).toMatch(/^logos: \[/);
  },
);

test.each(EVERYBODY.map((who) => ({ who, allowed: who === "owner" })))(
  "$who, adopt a lineage: $allowed",
  async ({ who, allowed }) => {
    // The one it has: any other would keep everybody from writing from now on.
    const { stdout } = await succeed("owner", "run", "--", "terraform", "state", "pull");
    const { lineage } = JSON.parse(stdout) as { readonly lineage: string };
    const end = await as(who, "state", "adopt", lineage, "--yes");
    expect(end.exitCode === 0, end.stdout + end.stderr).toBe(allowed);
  },
);

test.each(EVERYBODY.map((who) => ({ who, allowed: who === "owner" || who === "ci" })))(
  "$who, propose a plan: $allowed",
  async ({ who, allowed }) => {
    const { directory } = placeOf(who);
    writeFileSync(join(directory, "tfplan"), `of ${who}`);
    const end = await as(who, "plan", "save", "tfplan", "--out", `${who}.age`);
    expect(end.exitCode === 0, end.stdout + end.stderr).toBe(allowed);
  },
);

test.each(EVERYBODY.map((who) => ({ who, allowed: who === "owner" || who === "deployer" })))(
  "$who, approve the plan of CI: $allowed",
  async ({ who, allowed }) => {
    const end = await as(who, "plan", "approve", await proposed(), "--yes");
    expect(end.exitCode === 0, end.stdout + end.stderr).toBe(allowed);
  },
);

test.each(EVERYBODY.map((who) => ({ who, allowed: who === "owner" || who === "deployer" })))(
  "$who, take a lock away: $allowed",
  async ({ who, allowed }) => {
    const held = await devnet.chain.workspace(await addressOfOwner(), "team");
    if (held?.lock === undefined) await takeLock();
    const end = await as(who, "state", "unlock", "--yes");
    expect(end.exitCode === 0, end.stdout + end.stderr).toBe(allowed);
  },
);

async function addressOfOwner(): Promise<string> {
  const { stdout } = await succeed("owner", "state", "members", "--json");
  return (JSON.parse(stdout) as { readonly owner: string }).owner;
}

/** Leaves a lock behind as a machine does that vanishes in the middle of an apply. */
async function takeLock(): Promise<void> {
  const { keyFromUri } = await import("@logos/chain-client");
  const signer = devnet.chain.signer(keyFromUri("//Alice"));
  await signer.lockState(signer.address, "team", { id: "gone", operation: "test", who: "alice@gone", leaseMs: 60_000 });
}

test("approval of plan A lets A run once, and neither B nor A after the state has moved", async () => {
  // The lock of the table is still held.
  await succeed("owner", "state", "unlock", "--yes");
  await succeed("owner", "state", "policy", "--approvals", "1");
  const digestA = await proposed();
  const fileA = join(placeOf("ci").directory, `plan-${counter}.age`);
  const digestB = await proposed();
  const fileB = join(placeOf("ci").directory, `plan-${counter}.age`);
  expect(digestB).not.toBe(digestA);
  const apply = (file: string): Promise<Finished> => as("deployer", "plan", "apply", file);

  const early = await apply(fileA);
  expect(early.exitCode).toBe(3);
  expect(early.stderr).toContain("0 of 1 approvals");
  await succeed("owner", "plan", "approve", digestA, "--yes");
  const other = await apply(fileB);
  expect(other.exitCode).toBe(3);
  expect(other.stderr).toContain("0 of 1 approvals");
  const unplanned = await as("deployer", "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  expect(unplanned.exitCode).toBe(1);
  expect(unplanned.stderr).toContain("approv");

  const done = await apply(fileA);
  expect(done.exitCode, done.stdout + done.stderr).toBe(0);
  const { stdout } = await succeed("auditor", "state", "log", "--json");
  expect((JSON.parse(stdout) as readonly { readonly plan?: string }[]).at(-1)?.plan).toBe(digestA);
  const again = await apply(fileA);
  expect(again.exitCode).not.toBe(0);
  await as("owner", "plan", "approve", digestB, "--yes");
  const late = await apply(fileB);
  expect(late.exitCode).not.toBe(0);
  expect(late.stderr).toMatch(/moved on|none of the plans/);
  await succeed("owner", "state", "policy", "--approvals", "0");
});

test("a plan is shown without its secrets, to those who read, and a file that was changed is refused", async () => {
  const { directory } = placeOf("ci");
  const more = '\nresource "terraform_data" "secret" {\n  input = sensitive("planted secret")\n}\n';
  writeData({ one: '"shown"' }, { folder: directory, more });
  await succeed("ci", "run", "--", "terraform", "plan", "-out=tfplan", "-no-color");
  await succeed("ci", "plan", "save", "tfplan", "--out", "shown.age");
  const { stdout } = await succeed("ci", "plan", "show", "shown.age");
  expect(stdout).toContain("terraform_data.secret");
  expect(stdout).toContain("(sensitive)");
  expect(stdout).not.toContain("planted");
  const stranger = await as("tenant", "plan", "show", join(directory, "shown.age"));
  expect(stranger.exitCode).not.toBe(0);
  writeFileSync(join(directory, "shown.age"), "age-encryption.org/v1\nnothing");
  expect((await as("ci", "plan", "show", "shown.age")).exitCode).not.toBe(0);
});

test("who is no member any more reads nothing new, and the owner hears what to rotate", async () => {
  const more = '\noutput "password" {\n  value     = "planted"\n  sensitive = true\n}\n';
  writeData({ one: '"last"' }, { folder: placeOf("owner").directory, more });
  await succeed("owner", "run", "--", "terraform", "apply", "-auto-approve", "-no-color");
  const { stdout } = await succeed("owner", "state", "members", "remove", "//Eve", "--yes");
  expect(stdout).toContain("output.password");
  expect(stdout).not.toContain("planted");
  expect((await as("auditor", "state", "show")).exitCode).not.toBe(0);
  await succeed("ci", "state", "show");
});
