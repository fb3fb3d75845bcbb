import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { connectChain, keyFromUri, type RevisionRecord } from "@logos/chain-client";
import { openStateTools, type VerifyReport } from "@logos/state-backend";
import { findExecutable } from "../../executables.js";
import { writeData } from "./data-configuration.js";
import { environmentOf, type Finished, logos, type Place } from "./logos.js";
import { processesIn } from "./processes.js";
import { RecordingProxy } from "./recording-proxy.js";
import { randomFrom } from "./sample.js";
import type { TestDevnet } from "./test-devnet.js";

const FAULTS = [
  "none",
  "terraform",
  "backend",
  "chain",
  "terraform+chain",
  "backend+chain",
  "network",
  "disk",
] as const;

const APPLIES = 2;
/** Seconds. */
const LEASE = 4;
const LONGEST_DELAY_MS = 2_500;
// Three tries of Terraform's requests, a lock of somebody who is gone, a restart of the chain, 30 s of grace.
const LONGEST_APPLY_MS = 120_000;
// In units of 512 bytes (POSIX.1-2024, ulimit): files of the local log begin with some dozen KiB.
const SMALLEST_FILE = 8;
const FILE_SPREAD = 400;

/** What one run of the campaign left behind. */
export interface CampaignRun {
  readonly seed: number;
  readonly faults: readonly string[];
  readonly last: Finished;
  /** Digests of the states that Terraform was told are safe, in their order. */
  readonly acknowledged: readonly string[];
  readonly revisions: readonly (RevisionRecord & { readonly sha256: string; readonly text: string })[];
  readonly verified: VerifyReport;
  /** Milliseconds of chain time that a lock is older than its lease, if one is left. */
  readonly lockLeft: bigint | undefined;
  /** Resources of the last configuration. */
  readonly wanted: readonly string[];
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Starts `logos run -- terraform apply` through a proxy, maybe with a disk that takes no file beyond a size. */
async function apply(place: Place, proxy: RecordingProxy, fileBlocks?: number) {
  const address = `${proxy.origin}/v1/${place.workspace}`;
  const names = ["TF_HTTP_ADDRESS", "TF_HTTP_LOCK_ADDRESS", "TF_HTTP_UNLOCK_ADDRESS"].map(
    (name) => `${name}=${address}`,
  );
  const terraform = ["terraform", "apply", "-auto-approve", "-no-color", "-lock-timeout=60s"];
  const file = await findExecutable("logos");
  const words = [process.execPath, file, "run", "--lease", String(LEASE), "--", "env", ...names, ...terraform];
  const limit = fileBlocks === undefined ? "" : `trap "" XFSZ; ulimit -f ${fileBlocks};`;
  const child = spawn("sh", ["-c", `${limit} exec "$@"`, "sh", ...words], {
    cwd: place.directory,
    env: environmentOf(place),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) child[name].on("data", (part: Buffer) => (text[name] += part));
  const ended = new Promise<Finished>((resolve, reject) => {
    const hangs = setTimeout(() => {
      child.kill("SIGKILL");
      reject(new Error(`it does not end:\n${text.stdout}\n${text.stderr}`));
    }, LONGEST_APPLY_MS);
    child.on("close", (code) => {
      clearTimeout(hangs);
      resolve({ exitCode: code ?? 137, ...text });
    });
  });
  // What is only in the local log stays there while the disk takes nothing; a person then reads so and goes.
  child.stderr.on("data", () => {
    if (fileBlocks !== undefined && text.stderr.includes("disk I/O error")) child.kill("SIGINT");
  });
  return { pid: child.pid ?? 0, ended };
}

/** Waits until a chain that was killed answers again; what a run says that finds none is another test's matter. */
async function untilChainAnswers(endpoint: string): Promise<void> {
  for (const endMs = Date.now() + LONGEST_APPLY_MS; ; ) {
    try {
      await (await connectChain({ endpoint, timeoutMs: 5_000 })).close();
      return;
    } catch (error) {
      if (Date.now() > endMs) throw error;
      await sleep(100);
    }
  }
}

function kill(pids: readonly number[]): void {
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It ended in this moment.
    }
  }
}

/** One run: applies with faults at random instants, then one without; what happens is decided by the seed alone. */
export async function runCampaign(devnet: TestDevnet, home: string, seed: number): Promise<CampaignRun> {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const directory = writeData({});
  const place: Place = { directory, home, endpoint: devnet.endpoint, workspace: `alice/run-${seed}` };
  const init = await logos(place, "run", "--", "terraform", "init", "-no-color");
  if (init.exitCode !== 0) throw new Error(`init: ${init.stderr}`);
  const proxy = await RecordingProxy.start(() => Number(readFileSync(join(home, "run", "port"), "utf8")));
  const faults: string[] = [];
  let wanted: readonly string[] = [];
  const configure = (): void => {
    const count = 1 + Math.floor(random() * 4);
    wanted = Array.from({ length: count }, (_, index) => `r${index}`);
    const note = `"${Math.floor(random() * 1e9).toString(36)} ${"x".repeat(Math.floor(random() * 3_000))}"`;
    const more = `\nresource "terraform_data" "slow" {\n  triggers_replace = ${note}\n  provisioner "local-exec" {\n    command = "sleep 0.${Math.floor(random() * 8)}"\n  }\n}\n`;
    writeData(Object.fromEntries(wanted.map((name) => [name, note])), { folder: directory, more });
  };
  try {
    for (let round = 0; round < APPLIES; round += 1) {
      configure();
      const fault = pick(FAULTS);
      const delayMs = Math.floor(random() * LONGEST_DELAY_MS);
      const blocks = SMALLEST_FILE + Math.floor(random() * FILE_SPREAD);
      faults.push(fault === "disk" ? `disk of ${blocks} blocks` : `${fault} after ${delayMs} ms`);
      const running = await apply(place, proxy, fault === "disk" ? blocks : undefined);
      const broken = randomFrom(seed + round);
      proxy.breaks = () => fault === "network" && broken() < 0.4;
      await Promise.race([sleep(delayMs), running.ended]);
      if (fault.includes("terraform")) kill(processesIn(directory, "terraform"));
      if (fault.includes("backend")) kill([running.pid]);
      if (fault.includes("chain")) devnet.kill("chain");
      await running.ended;
      // A terraform whose run was killed goes on alone for some seconds; nobody may start a second one in its folder.
      while (processesIn(directory, "terraform").length > 0) await sleep(50);
      proxy.breaks = () => false;
      await untilChainAnswers(devnet.endpoint);
    }
    configure();
    const last = await (await apply(place, proxy)).ended;
    const acknowledged = proxy.exchanges
      .filter(({ method, status }) => method === "POST" && status === 200)
      .map(({ body }) => sha256(body));
    return { seed, faults, last, acknowledged, wanted: [...wanted, "slow"], ...(await inspect(devnet, place)) };
  } finally {
    await proxy.stop();
  }
}

/** Reads everything back as somebody would who has the account's keys. */
async function inspect(devnet: TestDevnet, place: Place) {
  const { chain } = devnet;
  const workspace = place.workspace ?? "";
  const silent = { debug: () => {}, info: () => {}, warn: () => {} };
  const signer = chain.signer(keyFromUri("//Alice"));
  const tools = await openStateTools({ chain, signer, label: "alice", home: place.home, logger: silent });
  try {
    const revisions: (RevisionRecord & { sha256: string; text: string })[] = [];
    for await (const record of tools.log(workspace)) {
      const { plaintext } = await tools.show(workspace, record.number);
      revisions.push({ ...record, sha256: sha256(plaintext), text: Buffer.from(plaintext).toString() });
    }
    const verified = await tools.verify(workspace);
    const lock = (await chain.workspace(signer.address, workspace.split("/")[1] ?? ""))?.lock;
    const now = BigInt((await chain.head()).timeMs);
    return { revisions, verified, lockLeft: lock === undefined ? undefined : lock.leaseUntil - now };
  } finally {
    await tools.close();
  }
}
