// Checks every README and root document: TypeScript in code blocks compiles against the packages as they are, npm scripts
// that it names exist, relative links lead somewhere.
//
//   node scripts/readmes.mjs      after `npm run types`, whose declarations the snippets are checked against
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { stdout } = spawnSync("git", ["ls-files", "*.md"], { cwd: root, encoding: "utf8" });
const documents = stdout.split("\n").filter((name) => name !== "" && existsSync(join(root, name)));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

// Inside the checkout, so that imports resolve as those of any package do.
const folder = join(root, "dist", "readmes");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const problems = [];
const snippets = [];

for (const document of documents) {
  const text = readFileSync(join(root, document), "utf8");
  for (const [, code] of text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const file = `${document.replaceAll("/", "-").replace(/\.md$/, "")}-${snippets.length}.ts`;
    writeFileSync(join(folder, file), `${code}\nexport {};\n`);
    snippets.push({ document, file });
  }
  for (const [, script] of text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)) {
    if (!(script in scripts)) problems.push(`${document}: there is no npm script ${script}`);
  }
  for (const [, link] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
    if (!existsSync(join(root, dirname(document), link))) problems.push(`${document}: ${link} does not exist`);
  }
}

const { compilerOptions } = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8"));
const {
  composite: _,
  isolatedDeclarations: __,
  rootDir: ___,
  outDir: ____,
  tsBuildInfoFile: _____,
  ...strict
} = compilerOptions;
const options = { ...strict, noEmit: true, skipLibCheck: true, noUnusedLocals: false, noUnusedParameters: false };
writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
if (snippets.length > 0) {
  const compiled = spawnSync("tsc", ["-p", folder, "--pretty", "false"], { cwd: folder, encoding: "utf8" });
  if (compiled.status !== 0) {
    let output = compiled.stdout;
    for (const { document, file } of snippets) output = output.replaceAll(file, `${document} (${file})`);
    problems.push(output.trim());
  }
}

if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
console.log(`${documents.length} documents, ${snippets.length} snippets in ${relative(root, folder)}: fine`);
