// Reproduces everything generated that is committed.
//
//   npm run gen              writes
//   npm run gen -- --check   writes, then fails if git sees a difference (CI)
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const tsx = ["--conditions=source", "--import", "tsx"];

/** Generators in the order in which they feed each other, each with the paths it writes. */
const GENERATORS = [
  { run: ["node", "proto/generate.mjs"], writes: ["proto/src/gen"] },
  {
    run: ["node", ...tsx, "backend-chain/runtime/presets/generate.ts"],
    writes: ["backend-chain/runtime/presets/development.json"],
  },
  { run: ["bash", "backend-chain/runtime/build.sh", "--check"], writes: ["backend-chain/artifacts"] },
  { run: ["node", ...tsx, "provider/generate-schema.ts"], writes: ["provider/schema.json"] },
  { run: ["node", "cdktf-bindings/generate.mjs"], writes: ["cdktf-bindings/src/cdktf/gen"] },
];

function run(command) {
  const { status } = spawnSync(command[0], command.slice(1), { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) {
    console.error(`gen: ${command.join(" ")} failed`);
    process.exit(1);
  }
}

for (const { run: command } of GENERATORS) {
  const script = command.find((word) => word.includes("/"));
  if (!existsSync(join(root, script))) throw new Error(`gen: ${script} is missing`);
  run(command);
}

if (process.argv.includes("--check")) {
  const paths = GENERATORS.flatMap(({ writes }) => writes);
  const { stdout } = spawnSync("git", ["status", "--porcelain", "--", ...paths], { cwd: root, encoding: "utf8" });
  if (stdout !== "") {
    console.error(`gen: these files are not what their sources give; run \`npm run gen\` and commit them:\n${stdout}`);
    process.exit(1);
  }
}
