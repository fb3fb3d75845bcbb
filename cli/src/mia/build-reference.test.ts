import { execFileSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { captureProfile, parseReferenceBundle } from "@logos/mia";
import { makePe } from "@logos/mia/testing";
import { expect, test } from "vitest";
import { commands } from "../commands.js";
import { dispatch } from "../dispatch.js";
import { findRoot } from "../executables.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { faultsOf } from "./bundle-file.js";
import { hexOf } from "./hex.js";
import { readImageTar } from "./image-tar.js";

const PROFILE = `0x${"07".repeat(32)}`;
const folder = temporaryFolder("build");
const text = (content: string): Uint8Array => new TextEncoder().encode(content);

async function run(
  ...words: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const said = { out: "", err: "" };
  const sink = (name: "out" | "err") => ({ write: (line: string) => (said[name] += line) });
  const code = await dispatch(commands, ["mia", "reference", ...words], {
    environment: {},
    directory: folder,
    stdout: sink("out"),
    stderr: sink("err"),
    interrupted: () => new AbortController().signal,
  });
  return { code, ...said };
}

function unpackImage(): void {
  const tree = join(folder, "tree");
  for (const path of ["usr/bin", "etc/ima", "usr/lib"]) mkdirSync(join(tree, path), { recursive: true });
  writeFileSync(join(tree, "usr/bin/agent"), "#!/bin/sh\n");
  chmodSync(join(tree, "usr/bin/agent"), 0o755);
  writeFileSync(join(tree, "usr/lib/libc.so.6"), "library");
  writeFileSync(join(tree, "etc/ima/ima-policy"), "measure func=BPRM_CHECK\n");
  writeFileSync(join(tree, "etc/motd"), "hello");
  symlinkSync("agent", join(tree, "usr/bin/alias"));
  const kernel = makePe({ ".text": text("kernel") });
  const sections = { ".osrel": text("ID=x"), ".cmdline": text("root=/dev/vda quiet\0"), ".linux": kernel };
  writeFileSync(join(folder, "hub.efi"), makePe(sections));
  const sensors = { minWindowMs: 1_000, heartbeatMs: 1_000 };
  const paths = { violationPaths: [], excludedPaths: [{ below: "/data" }] };
  const rules = { bootMask: 0x0bff, logMask: 0x07ff, ...paths, maxEntriesAhead: 0, sensors };
  const scope = { roots: ["/etc", "/usr"], excluded: [], linkTargets: true };
  writeFileSync(join(folder, "rules.json"), JSON.stringify({ rules, scope, switches: ["hwmon:case"] }));
}

test("a reference is captured and built by two commands, and nothing is overwritten", async () => {
  unpackImage();
  const log = join(findRoot(), "cli", "measurements", "event-log");
  expect(await run("capture", log, "--out", "model.json")).toMatchObject({ code: 0 });
  const words = [
    ...["build", "--image-tree", "tree", "--uki", "hub.efi", "--rules", "rules.json", "--release", "3", "--epoch", "4"],
    ...["--hardware-profile", "model.json", "--profile", PROFILE, "--out", "x.bundle"],
  ];
  const built = await run(...words, "--json");
  expect(built.err).toBe("");
  const document = JSON.parse(built.out) as {
    readonly epoch: number;
    readonly release: number;
    readonly files: number;
  };
  expect(document).toMatchObject({ epoch: 4, release: 3, files: 2 });
  const bundle = parseReferenceBundle(readFileSync(join(folder, "x.bundle")));
  expect(faultsOf(bundle)).toEqual([]);
  expect(hexOf(bundle.claims.profile.profileId)).toBe(PROFILE);
  expect(bundle.allowlist.map(({ path }) => path).sort()).toEqual(["/usr/bin/agent", "/usr/lib/libc.so.6"]);
  expect(bundle.claims.files).toMatchObject({ entries: 10 });
  expect(bundle.claims.tamper).toMatchObject({ flag: "clear" });
  expect(bundle.applications).toHaveLength(2);
  expect(captureProfile(readFileSync(log)).secureBoot).toBe(bundle.claims.boot.secureBoot);
  expect(await run(...words)).toMatchObject({ code: 1, err: expect.stringContaining("not overwritten") });
});

test("an archive of the tree gives the same reference, whoever unpacks nothing", async () => {
  const tar = (...words: readonly string[]) => execFileSync("tar", words, { cwd: folder });
  tar("-cf", "tree.tar", "-C", "tree", ".");
  tar("-czf", "tree.tar.gz", "-C", "tree", ".");
  const integrityOf = async (tree: string): Promise<string> => {
    const words = ["build", "--image-tree", tree, "--uki", "hub.efi", "--rules", "rules.json", "--release", "3"];
    const more = ["--hardware-profile", "model.json", "--profile", PROFILE, "--epoch", "4", "--json"];
    const { err, out } = await run(...words, ...more, "--out", `${tree.replace("/", "-")}.bundle`);
    expect(err).toBe("");
    return (JSON.parse(out) as { readonly integrity: string }).integrity;
  };
  const unpacked = await integrityOf("tree");
  expect(await integrityOf("tree.tar")).toBe(unpacked);
  expect(await integrityOf("tree.tar.gz")).toBe(unpacked);
  chmodSync(join(folder, "tree/usr/bin/agent"), 0o4755);
  tar("-cf", "setuid.tar", "-C", "tree", ".");
  expect(await integrityOf("setuid.tar")).not.toBe(unpacked);
});

test("a hard link in an archive is the file that it links to; what is no image is refused", async () => {
  const tar = (...words: readonly string[]) => execFileSync("tar", words, { cwd: folder });
  linkSync(join(folder, "tree/usr/bin/agent"), join(folder, "tree/usr/bin/same"));
  tar("-cf", "links.tar", "-C", "tree", "usr");
  const files = await readImageTar(join(folder, "links.tar"));
  const [agent, same] = ["/usr/bin/agent", "/usr/bin/same"].map((path) => files.find((file) => file.path === path));
  expect(same).toEqual({ ...agent, path: "/usr/bin/same" });
  expect(files.find(({ path }) => path === "/usr/bin/alias")).toMatchObject({ linkTarget: "agent" });
  tar("-cPf", "above.tar", "-C", "tree", "../rules.json");
  await expect(readImageTar(join(folder, "above.tar"))).rejects.toThrow("above its root");
  const whole = readFileSync(join(folder, "links.tar"));
  for (const length of [512, 1_024, 1_500, 2_000, 3_000, whole.indexOf(Buffer.alloc(1_024))]) {
    writeFileSync(join(folder, "broken.tar"), whole.subarray(0, length));
    await expect(readImageTar(join(folder, "broken.tar")), `${length}`).rejects.toThrow("broken.tar is no image");
  }
  writeFileSync(join(folder, "none.tar"), "hello");
  await expect(readImageTar(join(folder, "none.tar"))).rejects.toThrow(/none.tar/);
  await expect(readImageTar(join(folder, "nowhere.tar"))).rejects.toThrow("nowhere.tar cannot be read");
});

test.each([
  [["build"], "build needs --out"],
  [["build", "--out", "y"], "build needs --profile"],
  [["build", "--out", "y", "--profile", "0x12"], "--profile"],
  [["capture", "rules.json", "--out", "y"], "rules.json is no event log to learn from"],
  [["capture", "nothing", "--out", "y"], "cannot be read"],
] as const)("%s says what is missing or wrong", async (words, why) => {
  const { code, err } = await run(...words);
  expect(code).not.toBe(0);
  expect(err).toContain(why);
});
