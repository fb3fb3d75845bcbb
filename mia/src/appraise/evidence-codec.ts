import { utf8ToBytes } from "@noble/hashes/utils.js";
import { ScaleReader, ScaleWriter } from "../bytes/scale.js";
import { bytesToUtf8 } from "../bytes/text.js";
import { CLAIM_NAMES, type IntegrityClaims } from "../integrity/claims.js";
import { readFlag } from "../integrity/codes.js";
import { decodeClaim } from "../integrity/decode.js";
import { encodeClaim } from "../integrity/encode.js";
import type { UnverifiedQuote } from "../quote/verify.js";
import type { Evidence, FilesEvidence, ImaEvidence, KernelGuardEvidence } from "./evidence.js";

const VERSION = 1;
const MAX_CLAIM = 256;
const MAX_ATTEST = 256;
const MAX_SIGNATURE = 520;
const MAX_EVENT_LOG = 1 << 20;
const MAX_COMMAND_LINE = 4096;
const MAX_IMA = 64 << 20;
const MAX_TEXT = 16 << 20;
const MAX_WINDOW = 64 << 10;
const MAX_READINGS = 8192;

/** SCALE of a bundle, as a hub hands it to its checkers. */
export function encodeEvidence(evidence: Evidence): Uint8Array {
  const { claims, bootQuote, logQuote, ima, files, kernelGuard, sensors, tamper } = evidence;
  const writer = new ScaleWriter();
  writer.u8(VERSION).bytes(evidence.blockHash).u32(evidence.collectedAtBlock);
  for (const name of CLAIM_NAMES) writer.vec(encodeClaim(claims, name));
  for (const quote of [bootQuote, logQuote]) writer.vec(quote.attest).vec(quote.signature);
  writer.vec(evidence.eventLog).vec(utf8ToBytes(evidence.commandLine));
  writer.u8(ima.list === "sha256" ? 1 : 0).u32(ima.fromIndex);
  writer.bytes(ima.fromPcr10).vec(ima.entries);
  if (files === "absent") writer.u8(0);
  else {
    writer.u8(1).vec(utf8ToBytes(files.report));
    if (files.database === undefined) writer.u8(0);
    else writer.u8(1).vec(utf8ToBytes(files.database));
  }
  if (kernelGuard === "absent") writer.u8(0);
  else {
    writer.u8(1).vec(utf8ToBytes(kernelGuard.settings));
    writer.vec(utf8ToBytes(kernelGuard.log)).u64(kernelGuard.challengedAtUs);
  }
  for (const bytes of [sensors, tamper]) {
    if (bytes === "absent") writer.u8(0);
    else writer.u8(1).vec(bytes);
  }
  return writer.finish();
}

/** Reads what `encodeEvidence` writes, to its last byte; whether any of it is true is for `appraise`. */
export function parseEvidence(bytes: Uint8Array): Evidence {
  const reader = new ScaleReader(bytes, "evidence");
  const version = reader.u8();
  if (version !== VERSION) throw reader.error("unsupported", `version ${version}`);
  const blockHash = reader.take(32);
  const collectedAtBlock = reader.u32();
  const claims = Object.fromEntries(CLAIM_NAMES.map((name) => [name, decodeClaim(name, reader.vec(MAX_CLAIM))]));
  const evidence: Evidence = {
    blockHash,
    collectedAtBlock,
    claims: claims as unknown as IntegrityClaims,
    bootQuote: readQuote(reader),
    logQuote: readQuote(reader),
    eventLog: reader.vec(MAX_EVENT_LOG),
    commandLine: bytesToUtf8(reader.vec(MAX_COMMAND_LINE)),
    ima: readIma(reader),
    files: readFiles(reader),
    kernelGuard: readKernelGuard(reader),
    sensors: readFlag(reader) ? reader.vec(MAX_WINDOW) : "absent",
    tamper: readFlag(reader) ? reader.vec(MAX_READINGS) : "absent",
  };
  reader.end();
  return evidence;
}

function readQuote(reader: ScaleReader): UnverifiedQuote {
  return { attest: reader.vec(MAX_ATTEST), signature: reader.vec(MAX_SIGNATURE) };
}

function readIma(reader: ScaleReader): ImaEvidence {
  const list = readFlag(reader) ? "sha256" : "sha1";
  return { list, fromIndex: reader.u32(), fromPcr10: reader.take(32), entries: reader.vec(MAX_IMA) };
}

function readFiles(reader: ScaleReader): FilesEvidence | "absent" {
  if (!readFlag(reader)) return "absent";
  const report = bytesToUtf8(reader.vec(MAX_TEXT));
  return readFlag(reader) ? { report, database: bytesToUtf8(reader.vec(MAX_TEXT)) } : { report };
}

function readKernelGuard(reader: ScaleReader): KernelGuardEvidence | "absent" {
  if (!readFlag(reader)) return "absent";
  const settings = bytesToUtf8(reader.vec(MAX_TEXT));
  return { settings, log: bytesToUtf8(reader.vec(MAX_TEXT)), challengedAtUs: reader.u64() };
}
