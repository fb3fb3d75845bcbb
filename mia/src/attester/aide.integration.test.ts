import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { parseAideDatabase } from "../aide/database.js";
import { encodeAideDatabase } from "../aide/encode-database.js";
import { snapshotRoot } from "../aide/snapshot.js";
import { type FilesOptions, initialiseFiles, readFiles } from "./components/files.js";
import { findTool, lacks } from "./testing/tools.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-components-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(lacks("file trees measured by AIDE", "aide"))("AIDE", () => {
  const program = findTool("aide") ?? "aide";
  let tree: string;
  let options: FilesOptions;
  beforeEach(async () => {
    tree = await mkdtemp(join(folder, "tree-"));
    await mkdir(join(tree, "bin"));
    await writeFile(join(tree, "bin", "tool+1.0"), "tool");
    await writeFile(join(tree, "bin", "a b"), "spaces");
    await symlink("tool+1.0", join(tree, "bin", "link"));
    await mkdir(join(tree, "volatile"));
    await writeFile(join(tree, "volatile", "log"), "1");
    await writeFile(join(tree, "volatile.not"), "kept");
    const scope = { roots: [tree], excluded: [join(tree, "volatile")], linkTargets: true };
    options = { scope, database: `${tree}.db`, program, withDatabase: true };
    await initialiseFiles(options);
  });

  async function read() {
    const reading = await readFiles(options);
    if (!reading.present) throw new Error(reading.reason);
    return reading.value;
  }

  test("of an unchanged tree claims the root of the image's database", async () => {
    const { claim, report, evidence } = await read();
    expect(report).toEqual({ total: 6, added: 0, removed: 0, changed: 0 });
    expect(claim.entries).toBe(6);
    expect(claim.snapshotRoot).toEqual(snapshotRoot(parseAideDatabase(evidence.database ?? "")));
    const paths = parseAideDatabase(evidence.database ?? "").map(({ path }) => new TextDecoder().decode(path));
    const expected = ["", "/bin", "/bin/a b", "/bin/link", "/bin/tool+1.0", "/volatile.not"];
    expect(paths.sort()).toEqual(expected.map((path) => tree + path));
  });

  test("agrees with the database that is computed from an image's files", async () => {
    const { evidence } = await read();
    const records = parseAideDatabase(evidence.database ?? "");
    await writeFile(options.database, encodeAideDatabase(records, options.scope));
    expect((await read()).report).toEqual({ total: 6, added: 0, removed: 0, changed: 0 });
  });

  test("takes a folder for the same whatever size its file system gives it", async () => {
    const names = Array.from({ length: 300 }, (_, index) => join(tree, "bin", `a-name-that-fills-the-folder-${index}`));
    for (const name of names) await writeFile(name, "");
    for (const name of names) await rm(name);
    expect((await read()).report).toMatchObject({ changed: 0 });
  });

  test("sees a change, a new and a removed file, and claims another root", async () => {
    const before = await read();
    await writeFile(join(tree, "bin", "tool+1.0"), "evil");
    await writeFile(join(tree, "bin", "new"), "new");
    await rm(join(tree, "volatile.not"));
    const { claim, report } = await read();
    expect(report).toMatchObject({ added: 1, removed: 1 });
    expect(report.changed).toBeGreaterThanOrEqual(1);
    expect(claim.snapshotRoot).not.toEqual(before.claim.snapshotRoot);
  });

  test("does not look at what is excluded, nor at times", async () => {
    const before = await read();
    await writeFile(join(tree, "volatile", "log"), "2");
    await writeFile(join(tree, "bin", "tool+1.0"), "tool");
    await expect(read()).resolves.toMatchObject({ claim: before.claim, report: { changed: 0 } });
  });

  test("takes a packed database, and is absent without one or without AIDE", async () => {
    const before = await read();
    await writeFile(`${tree}.db.gz`, gzipSync(await readFile(`${tree}.db`)));
    options = { ...options, database: `${tree}.db.gz` };
    await expect(read()).resolves.toMatchObject({ claim: before.claim });
    const none = { ...options, database: join(folder, "none") };
    await expect(readFiles(none)).resolves.toMatchObject({ present: false });
    await expect(readFiles({ ...options, program: join(folder, "none") })).resolves.toEqual({
      present: false,
      reason: "AIDE is not installed",
    });
  });

  test("with a broken database reports every file as new, which is not clean", async () => {
    await writeFile(`${tree}.db`, "nonsense");
    await expect(read()).resolves.toMatchObject({ report: { added: 6 } });
  });

  test("that cannot work is named: without a folder for its output, and with a path that it cannot be told of", async () => {
    const nowhere = { ...options, database: join(folder, "none", "db") };
    await expect(initialiseFiles(nowhere)).rejects.toMatchObject({ code: "tool-failed" });
    const scope = { ...options.scope, roots: ["/tmp/a b"] };
    await expect(readFiles({ ...options, scope })).rejects.toThrow(/AIDE cannot be told of "\/tmp\/a b"/);
  });
});
