// Generates the constructs of every resource, data source and the provider from the provider's schema.
//
//   node cdktf-bindings/generate.mjs [SCHEMA]     default: provider/schema.json
//
// What lands in src/cdktf/gen is compiled: JavaScript beside its declarations. An app's own compiler flags then never
// meet generated TypeScript, and every loader (tsx, plain Node, a bundler) runs it as it is.
import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = dirname(here);
const schemaFile = resolve(process.argv[2] ?? join(root, "provider", "schema.json"));
const out = join(here, "src", "cdktf", "gen");

// The generator asks terraform for its version when it is loaded, and that warns of a missing CLI configuration.
process.env.TF_CLI_CONFIG_FILE = "/dev/null";
process.env.CHECKPOINT_DISABLE = "1";
const { generateProviderBindingsFromSchema } = createRequire(import.meta.url)("@cdktf/provider-generator");

const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const { version } = JSON.parse(readFileSync(join(root, "provider", "package.json"), "utf8"));
const [source] = Object.keys(schema.provider_schemas);
schema.provider_versions = { [source]: version };

const work = mkdtempSync(join(tmpdir(), "logos-bindings-"));
try {
  symlinkSync(join(root, "node_modules"), join(work, "node_modules"));
  await generateProviderBindingsFromSchema(work, schema);
  const folder = join(work, "providers", "logos");
  for (const file of globSync("**/*.ts", { cwd: folder })) {
    // The generator links every attribute to a page of a registry that has none.
    const text = readFileSync(join(folder, file), "utf8").replace(/ *\* Docs at Terraform Registry:.*\n/g, "");
    writeFileSync(join(folder, file), text.replace(/\{@link https:\/\/registry\.\S+ ([^}]+)\}/g, "`$1`"));
  }
  // One flat entry; the provider has a hand-written class above it.
  const kinds = readdirSync(folder, { withFileTypes: true }).filter(
    (each) => each.isDirectory() && each.name !== "provider",
  );
  const lines = kinds.map(({ name }) => `export * from "./${name}/index.js";\n`).sort();
  writeFileSync(join(folder, "index.ts"), lines.join(""));
  rmSync(join(folder, "lazy-index.ts"), { force: true });
  const options = {
    target: "es2023",
    module: "nodenext",
    declaration: true,
    strict: true,
    skipLibCheck: true,
    types: ["node"],
    rootDir: "providers/logos",
    outDir: out,
  };
  writeFileSync(join(work, "package.json"), JSON.stringify({ type: "commonjs" }));
  writeFileSync(join(work, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["providers"] }));
  rmSync(out, { recursive: true, force: true });
  const { status } = spawnSync(join(root, "node_modules", ".bin", "tsc"), ["-p", work], {
    stdio: ["ignore", "inherit", "inherit"],
    cwd: root,
  });
  if (status !== 0) throw new Error("the generated constructs do not compile");
} finally {
  rmSync(work, { recursive: true, force: true });
}
// cdktf is CommonJS, and so is what it generates; the package around it is not.
writeFileSync(join(out, "package.json"), `${JSON.stringify({ type: "commonjs" })}\n`);
