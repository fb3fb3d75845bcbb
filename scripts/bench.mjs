// Runs a bench and prints one JSON object per figure on stdout, everything else on stderr.
//
//   npm run bench -- skeleton                   all figures of cli/bench/skeleton/
//   npm run bench -- skeleton handshake …       only these
//   npm run bench -- --list                     the names of all benches
//
// A figure: {"figure": "plan-1000", "value": 1.42, "unit": "s", "against": "terraform_data", "ratio": 2.4, "n": 5}; the
// value is the median of n runs. The processes that are measured run as bundles, as users start them.
import { spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle, ENTRIES } from "./bundle.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "cli", "bench");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.slice(0, -".ts".length));

const [name, ...figures] = process.argv.slice(2);
if (name === "--list") {
  for (const each of names) console.log(each);
  process.exit(0);
}
if (name === undefined || !existsSync(join(folder, `${name}.ts`))) {
  console.error(`bench: name one of ${names.join(", ")}`);
  process.exit(2);
}
for (const each of Object.keys(ENTRIES)) await bundle(each);
const child = spawn(
  process.execPath,
  ["--conditions=source", "--import", "tsx", join(folder, `${name}.ts`), ...figures],
  { cwd: root, stdio: "inherit" },
);
child.on("exit", (code) => process.exit(code ?? 1));
