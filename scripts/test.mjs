// Runs every suite of the project, one after the other, and ends with one line over all of them: `N passed, N failed`.
//
//   npm test                     everything that this machine can run; what it cannot is skipped and named
//   npm test -- unit rust        only these suites
//   LOGOS_REQUIRE=all npm test   a missing part is a failure (CI)
//   SLOW=1 npm test              the long samples of the property and kill tests in full
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const scratch = mkdtempSync(join(tmpdir(), "logos-test-"));
// Cargo's output is large and slow to make: it lives outside the checkout and serves the next one too.
const cargoTarget = join(process.env.LOGOS_CACHE ?? join(homedir(), ".cache", "logos"), "cargo-target-native");

const FAILURE_CHARACTERS = 1_500;

const has = (tool, ...args) => spawnSync(tool, args, { stdio: "ignore" }).status === 0;
const parts = {
  cargo: { found: () => has("cargo", "--version"), wanted: "cargo (rustup, stable) for the pallets" },
  go: { found: () => has("go", "version"), wanted: "Go ≥ 1.26 for the launcher" },
  terraform: { found: () => has("terraform", "version"), wanted: "terraform ≥ 1.8 on PATH" },
};

const vitest = (project) => ({
  command: [
    "vitest",
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${scratch}/${project}.json`,
  ],
  count: () => {
    const report = JSON.parse(readFileSync(join(scratch, `${project}.json`), "utf8"));
    return {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests,
      failures: report.testResults.flatMap(failuresOfFile),
    };
  },
});

/** What failed in one file: its failed tests by name and reason, or the file itself when it did not load. */
function failuresOfFile({ name, status, message, assertionResults }) {
  const file = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0 && status === "failed") return [`${file}: ${message}`];
  return failed.map((test) => `${file}: ${test.fullName}\n${test.failureMessages.join("\n")}`);
}

const sum = (output, pattern) => [...output.matchAll(pattern)].reduce((total, match) => total + Number(match[1]), 0);

const suites = {
  check: { command: ["npm", "run", "--silent", "check"] },
  gen: { command: ["node", "scripts/gen.mjs", "--check"] },
  unit: vitest("unit"),
  rust: {
    needs: ["cargo"],
    command: [
      "cargo",
      "test",
      "--locked",
      "--workspace",
      "--features",
      "runtime-benchmarks,try-runtime",
      "--manifest-path",
      "backend-chain/Cargo.toml",
    ],
    environment: { CARGO_TARGET_DIR: cargoTarget },
    count: (output) => ({
      passed: sum(output, /^test result: \w+\. (\d+) passed/gm),
      failed: sum(output, /^test result: \w+\. \d+ passed; (\d+) failed/gm),
      skipped: sum(output, /(\d+) ignored;/g),
    }),
  },
  go: {
    needs: ["go"],
    command: ["go", "test", "-v", "./..."],
    directory: "go-shim",
    count: (output) => ({
      passed: sum(output.replace(/^--- PASS/gm, "--- 1 PASS"), /^--- (1) PASS/gm),
      failed: sum(output.replace(/^--- FAIL/gm, "--- 1 FAIL"), /^--- (1) FAIL/gm),
      skipped: 0,
    }),
  },
  integration: { needs: ["terraform"], ...vitest("integration") },
  // A machine keeps one processor busy while the integration tests wait for blocks: both end in the time of the longer one.
  vm: { ...vitest("vm"), beside: "integration" },
  quickstart: { needs: ["terraform"], command: ["npm", "run", "--silent", "quickstart", "--", "--once"] },
};

/** Runs a suite; what stands beside another one says all that it has to say at its end. */
async function run({ command: [tool, ...args], directory = ".", environment = {}, beside }) {
  const child = spawn(tool, args, {
    cwd: join(root, directory),
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", beside === undefined ? "inherit" : "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
      if (beside === undefined) process.stdout.write(text);
    });
  }
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(127));
    child.on("close", (status) => resolve(status ?? 1));
  });
  if (beside !== undefined) process.stdout.write(output);
  return { code, output };
}

function tally(suite, code, output) {
  let counted = { passed: 0, failed: 0, skipped: 0 };
  try {
    counted = suite.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  } catch {
    // The runner died before it wrote its report; the exit code below counts.
  }
  // A runner that fails without a failed test (a crash, a compile error) is one failure.
  if (code !== 0 && counted.failed === 0) counted.failed = 1;
  return counted;
}

const chosen = process.argv.slice(2);
for (const name of chosen) {
  if (!(name in suites)) {
    console.error(`no suite is called ${name}; there are ${Object.keys(suites).join(", ")}`);
    process.exit(2);
  }
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
// Told again at the end: a long run's output scrolls away.
const failures = [];

async function judge(name, suite) {
  const missing = (suite.needs ?? []).filter((part) => !parts[part].found()).map((part) => parts[part].wanted);
  if (missing.length > 0) {
    const required = process.env.LOGOS_REQUIRE === "all";
    if (required) total.failed += 1;
    else total.skipped += 1;
    lines.push(`${name}: ${required ? "FAILED" : "SKIPPED"}, this machine lacks ${missing.join(" and ")}`);
    return;
  }
  console.log(`\n── ${name}: ${suite.command.join(" ")}`);
  const startedMs = Date.now();
  const { code, output } = await run(suite);
  const counted = tally(suite, code, output);
  for (const key of Object.keys(total)) total[key] += counted[key];
  failures.push(...(counted.failures ?? []).map((failure) => `${name}: ${failure}`));
  lines.push(
    `${name}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped in ${((Date.now() - startedMs) / 1000).toFixed(1)} s`,
  );
}

const wanted = Object.entries(suites).filter(([name]) => chosen.length === 0 || chosen.includes(name));
for (const [name, suite] of wanted) {
  // One that stands beside another is started with it, or alone where that one is not wanted.
  if (wanted.some(([other]) => other === suite.beside)) continue;
  const together = wanted.filter(([other, { beside }]) => other === name || beside === name);
  await Promise.all(together.map((each) => judge(...each)));
}
rmSync(scratch, { recursive: true, force: true });

for (const failure of failures) console.log(`\nFAILED ${failure.slice(0, FAILURE_CHARACTERS)}`);
console.log(`\n${lines.map((line) => `  ${line}`).join("\n")}\n`);
if (total.skipped > 0 && process.env.LOGOS_REQUIRE === "all") {
  total.failed += total.skipped;
  console.log(`${total.skipped} skipped tests count as failed because LOGOS_REQUIRE=all`);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
