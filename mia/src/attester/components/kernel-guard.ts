import { randomBytes } from "node:crypto";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "@noble/hashes/sha2.js";
import type { KernelGuardEvidence } from "../../appraise/evidence.js";
import { toHex } from "../../bytes/hex.js";
import type { KernelGuardClaim } from "../../integrity/claims.js";
import { kernelGuardConfigHash, parseLkrgSysctl } from "../../lkrg/config.js";
import { judgeKernelGuard } from "../../lkrg/judge.js";
import { parseLkrgMessages } from "../../lkrg/messages.js";
import { AttesterError, systemCodeOf } from "../errors.js";
import { absent, present, type Reading } from "../reading.js";
import type { KernelLog } from "../system/kernel-log.js";
import { readFile, readFileIfAny, readTextIfAny } from "../system/read-file.js";

const MARK = "logos-mia: challenge";
/** The judge counts answers of two seconds; what comes later need not be waited for. */
const ANSWER_WITHIN_MS = 2_200;
const MARK_WITHIN_MS = 2_000;
const MAX_SETTING_BYTES = 64;
const MAX_MODULE_BYTES = 64 << 20;
const MAX_VERSION_BYTES = 4096;

export interface KernelGuardOptions {
  /** Follows since boot what `isKernelGuardRecord` asks for. */
  readonly log: KernelLog;
  /** The module's file, whose hash is claimed. */
  readonly module: string;
  readonly settings?: string;
  /** Folder of the loaded module. */
  readonly loaded?: string;
}

export interface KernelGuardReading {
  readonly claim: KernelGuardClaim;
  readonly evidence: KernelGuardEvidence;
}

/** Which records of the kernel's log the reading needs: LKRG's, and the marks of its challenges. */
export function isKernelGuardRecord(record: string): boolean {
  return /;(?:LKRG|\[p_lkrg\]|logos-mia: challenge)/.test(record);
}

/**
 * Reads LKRG's settings and challenges it: absent where the module is not loaded. The challenge's time is the kernel's
 * own, from a mark in the same log. AttesterError where the log has lost records, for then nothing can be said.
 */
export async function readKernelGuard(options: KernelGuardOptions): Promise<Reading<KernelGuardReading>> {
  const { settings: folder = "/proc/sys/lkrg", loaded = "/sys/module/lkrg", log } = options;
  const names = await settingsOf(folder);
  if (names === undefined) return absent("the module lkrg is not loaded");
  if (!log.complete) {
    throw new AttesterError("source-unreadable", "the kernel's log has lost its beginning: follow it from boot on");
  }
  const module = await readFile(options.module, MAX_MODULE_BYTES, "the module of LKRG that the image has");
  const settings = await readSettings(folder, names);
  const challengedAtUs = await challenge(log, join(folder, "trigger"));
  const evidence = { settings, log: log.records.join("\n"), challengedAtUs };
  const { alive, alerts } = judgeKernelGuard(parseLkrgMessages(evidence.log), Number(challengedAtUs));
  const claim: KernelGuardClaim = {
    engine: "lkrg",
    versionHash: sha256(await versionOf(loaded)),
    moduleHash: sha256(module),
    configHash: kernelGuardConfigHash(parseLkrgSysctl(settings)),
    alive,
    alerts,
  };
  return present({ claim, evidence });
}

async function settingsOf(folder: string): Promise<readonly string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch (cause) {
    if (systemCodeOf(cause) === "ENOENT") return undefined;
    throw new AttesterError("source-unreadable", `${folder} cannot be listed`, { cause });
  }
}

/** As `sysctl lkrg` lists them, but that the challenge, which may be under way, always counts as not. */
async function readSettings(folder: string, names: readonly string[]): Promise<string> {
  const lines: string[] = [];
  for (const name of names) {
    const value = await readTextIfAny(join(folder, name), MAX_SETTING_BYTES);
    lines.push(`lkrg.${name} = ${name === "trigger" ? "0" : (value ?? "").trim()}\n`);
  }
  return lines.join("");
}

async function challenge(log: KernelLog, trigger: string): Promise<bigint> {
  const mark = `${MARK} ${toHex(new Uint8Array(randomBytes(8)))}`;
  const marked = log.next((record) => record.endsWith(`;${mark}`), MARK_WITHIN_MS);
  await log.mark(mark);
  const record = await marked;
  const [, atUs] = /^\d+,\d+,(\d+),/.exec(record ?? "") ?? [];
  if (atUs === undefined)
    throw new AttesterError("source-unreadable", "the kernel's log does not show what it is sent");
  const answered = log.next((line) => line.endsWith(";LKRG: ALIVE: System is clean"), ANSWER_WITHIN_MS);
  await writeFile(trigger, "1\n");
  await answered;
  return BigInt(atUs);
}

/** What the kernel says of the loaded module: its version or, for a build without one, its build id. */
async function versionOf(loaded: string): Promise<Uint8Array> {
  for (const name of ["version", "srcversion", "notes/.note.gnu.build-id"]) {
    const content = await readFileIfAny(join(loaded, name), MAX_VERSION_BYTES);
    if (content !== undefined) return content;
  }
  throw new AttesterError("source-unreadable", `${loaded} shows neither a version nor a build id`);
}
