// Generates the codecs of every proto/*.proto into src/gen.
//
//   node proto/generate.mjs
//
// protobuf.js writes one module and its types per file. The same sources give the same bytes on every machine.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const sources = join(here, "proto");
const out = join(here, "src", "gen");
const resolve = createRequire(import.meta.url).resolve;
const RUNTIME = "protobufjs/minimal.js";

function run(tool, args) {
  const script = join(dirname(resolve("protobufjs-cli/package.json")), "bin", tool);
  const { status } = spawnSync(process.execPath, [script, ...args], {
    cwd: here,
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (status !== 0) throw new Error(`${tool} ${args.join(" ")} failed`);
}

const names = readdirSync(sources)
  .filter((file) => file.endsWith(".proto"))
  .map((file) => file.slice(0, -".proto".length))
  .sort();
mkdirSync(out, { recursive: true });
for (const stale of readdirSync(out).filter((file) => !names.includes(file.replace(/\.(d\.ts|js)$/, "")))) {
  rmSync(join(out, stale));
}
for (const name of names) {
  const js = join(out, `${name}.js`);
  const types = join(out, `${name}.d.ts`);
  const left = ["--no-verify", "--no-delimited", "--no-typeurl", "--no-service"];
  // A root of its own: files that share a namespace (logos.*) would overwrite each other's messages in a common one.
  const root = ["--root", `logos-${name}`];
  run("pbjs", [
    "-t",
    "static-module",
    "-w",
    "esm",
    "--dependency",
    RUNTIME,
    ...root,
    ...left,
    "-o",
    js,
    join("proto", `${name}.proto`),
  ]);
  run("pbts", ["-o", types, js]);
  writeFileSync(types, readFileSync(types, "utf8").replace('from "protobufjs";', `from "${RUNTIME}";`));
}
