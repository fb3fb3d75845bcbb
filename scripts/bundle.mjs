// Builds what users start: one ESM file per executable, made by esbuild and kept until a source it was made of changes.
//
//   npm run bundle              builds what is out of date and prints one path per line
//   import { bundle } from …    the same for one executable
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Executables that read the runtime, which lies beside them as `runtime.wasm`. */
const NEEDS_RUNTIME = new Set(["logos-devchain"]);

/** Executables: name → entry file. */
export const ENTRIES = {
  logos: "cli/src/main.ts",
  "logos-devchain": "backend-chain/devchain/src/main.ts",
  logosd: "daemon/src/main.ts",
  "logos-hub": "hub/src/main.ts",
  "terraform-provider-logos": "provider/src/main.ts",
  "logos-state-worker": "backend-chain/state-backend/src/delta/make-delta.ts",
};

/** Executables that start a thread from a bundle beside them. */
const COMPANIONS = { logos: ["logos-state-worker"] };

// Bundled CommonJS dependencies call require for Node's own modules; ESM has none.
const banner = `import { createRequire as logosCreateRequire } from "node:module"; const require = logosCreateRequire(import.meta.url);`;

const digest = (files) => {
  const hash = createHash("sha256");
  for (const file of files) {
    if (!existsSync(join(root, file))) return undefined;
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
};

/** Copies the runtime beside the bundles unless the same one is there. */
function placeRuntime(dist) {
  const from = join(root, "backend-chain", "artifacts", "runtime.wasm");
  const to = join(dist, "runtime.wasm");
  if (!existsSync(from)) return;
  if (existsSync(to) && statSync(to).mtimeMs >= statSync(from).mtimeMs && statSync(to).size === statSync(from).size)
    return;
  mkdirSync(dist, { recursive: true });
  const temporary = `${to}.${process.pid}.tmp`;
  copyFileSync(from, temporary);
  renameSync(temporary, to);
}

/** Returns the path of the bundle of `name`, building it if one of its inputs changed. */
export async function bundle(name) {
  const entry = ENTRIES[name];
  if (entry === undefined)
    throw new Error(`no executable is called ${name}; there are ${Object.keys(ENTRIES).join(", ")}`);
  const out = join(root, "dist", `${name}.mjs`);
  const record = `${out}.inputs.json`;
  if (NEEDS_RUNTIME.has(name)) placeRuntime(dirname(out));
  for (const companion of COMPANIONS[name] ?? []) await bundle(companion);
  if (existsSync(out) && existsSync(record)) {
    const { files, sha256 } = JSON.parse(readFileSync(record, "utf8"));
    if (digest(files) === sha256) return out;
  }
  const { build } = await import("esbuild");
  mkdirSync(dirname(out), { recursive: true });
  const temporary = `${out}.${process.pid}.tmp`;
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: temporary,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node22",
    conditions: ["source"],
    banner: { js: banner },
    minifySyntax: true,
    legalComments: "none",
    logLevel: "error",
    metafile: true,
  });
  const files = Object.keys(metafile.inputs).concat("package-lock.json").sort();
  // A rename is atomic: a process that starts meanwhile sees the old bundle or the new one, whole.
  renameSync(temporary, out);
  writeFileSync(record, JSON.stringify({ files, sha256: digest(files) }));
  return out;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ENTRIES);
  for (const name of names) console.log(relative(process.cwd(), await bundle(name)));
}
