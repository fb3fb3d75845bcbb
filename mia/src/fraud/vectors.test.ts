import { expect, test } from "vitest";
import { MiaError } from "../errors.js";
import { parseImaBinary } from "../ima/binary.js";
import type { ImaEntry } from "../ima/entry.js";
import { replayIma } from "../ima/replay.js";
import { type Allowlist, allowlistOf } from "../reference/allowlist.js";
import { hashOf } from "../testing/claims.js";
import { imaEntry, joined } from "../testing/ima.js";
import { vector, vectorsPath } from "../testing/pallet-vectors.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { proveAbsence } from "./absence.js";
import { checkFraudProof } from "./check-proof.js";
import { encodeFraudProof, parseFraudProof } from "./codec.js";
import { type MeasuredLog, makeFraudProof } from "./make-proof.js";
import type { FraudProof, PassCommitment } from "./proof.js";
import { statesRoot } from "./states.js";

const EXEMPT = ["/run/", "/data/"];
const PATHS = ["/usr/bin/sh", "/usr/bin/node", "/usr/lib/libc.so.6", "/usr/bin/miner", "/run/tool", "/usr/bin/open"];
const entries = parseImaBinary(
  joined(
    imaEntry("boot_aggregate"),
    ...PATHS.map((path) => imaEntry(path, path === "/usr/bin/open" ? { templateHash: new Uint8Array(20) } : {})),
    imaEntry("boot_aggregate", { digest: hashOf("another boot") }),
  ),
  20,
);
const allowlist = allowlistOf(entries.slice(1, 4));
const [MINER, EXEMPTED, VIOLATION, KEXEC] = [4, 5, 6, 7];
const log = logOf(entries);

function logOf(list: readonly ImaEntry[], start?: Uint8Array): MeasuredLog {
  return { entries: list, states: replayIma(list, ALGORITHM.sha256, start) };
}

function passOf({ states }: MeasuredLog, change: Partial<PassCommitment> = {}): PassCommitment {
  const [statesHash, pcr10] = [statesRoot(0, states), states.at(-1) ?? new Uint8Array(32)];
  const logLength = states.length - 1;
  const reference = { allowlistRoot: allowlist.root, exempt: EXEMPT, violationsAllowed: false };
  return { statesRoot: statesHash, logLength, pcr10, ...reference, ...change };
}

function proofOf(list: MeasuredLog, index: number, known: Allowlist = allowlist): FraudProof {
  const proof = makeFraudProof(list, index, known);
  if (proof === undefined) throw new Error(`no proof of entry ${index}`);
  return proof;
}

function entryProof(index: number) {
  const proof = proofOf(log, index);
  if (proof.kind !== "entry") throw new Error(`entry ${index} is none`);
  return proof;
}

/** Two neighbouring states: out of a proof about a violation between them. */
function stepOf(index: number, list: MeasuredLog = log) {
  const open = list.entries.with(index, entryAt(VIOLATION));
  const proof = proofOf({ ...list, entries: open }, index);
  if (proof.kind !== "violation") throw new Error("a step without states");
  const { kind: _, ...step } = proof;
  return step;
}

function firstOf(list: MeasuredLog) {
  const { before: state, beforePath: path } = stepOf(0, list);
  return { state, path };
}

function lastOf(list: MeasuredLog) {
  const state = list.states.at(-1) ?? new Uint8Array(32);
  return { state, path: stepOf(list.entries.length - 1, list).afterPath };
}

function entryAt(index: number): ImaEntry {
  const entry = entries[index];
  if (entry === undefined) throw new Error(`no entry ${index}`);
  return entry;
}

const late = logOf(entries, hashOf("before"));
const headless = logOf(entries.slice(1));
const none = allowlistOf([]);
const large = allowlistOf(
  Array.from({ length: 5 }, (_, at) => ({ path: `/${at}`, algorithm: "sha256", digest: hashOf(`${at}`) })),
);
const other = passOf(log, { pcr10: hashOf("claimed") });
const malformed = logOf([...entries.slice(0, 4), { ...entryAt(4), templateData: Uint8Array.of(1, 0, 0, 0, 7) }]);

const templateAt = ({ entries: list }: MeasuredLog, index: number) => list[index]?.templateData ?? new Uint8Array();
const second = (path: string, type: "ima" | "verity") => {
  const [entry] = parseImaBinary(imaEntry(path, { type }), 20);
  return entry === undefined ? [] : [entry];
};
// What the list allows, as the template ima-ngv2 names it: the digest of the file, and that of a tree over it.
const [secondVersion, verity] = (["ima", "verity"] as const).map((type) =>
  logOf([...entries.slice(0, 2), ...second("/usr/bin/node", type)]),
) as [MeasuredLog, MeasuredLog];

const CASES: readonly (readonly [string, FraudProof, PassCommitment])[] = [
  ["implant", proofOf(log, MINER), passOf(log)],
  ["implant-of-empty-list", proofOf(log, MINER, none), passOf(log, { allowlistRoot: none.root })],
  ["implant-of-larger-list", proofOf(log, MINER, large), passOf(log, { allowlistRoot: large.root })],
  ["implant-of-another-list", proofOf(log, MINER, large), passOf(log)],
  ["implant-without-gap", { ...entryProof(MINER), gap: undefined }, passOf(log)],
  ["implant-with-another-gap", { ...entryProof(MINER), gap: proveAbsence(allowlist, hashOf("x")) }, passOf(log)],
  ["implant-exempt", proofOf(log, MINER), passOf(log, { exempt: ["/usr/bin/"] })],
  ["implant-in-a-shorter-log", proofOf(log, MINER), passOf(log, { logLength: 7 })],
  ["exempt", proofOf(log, EXEMPTED), passOf(log)],
  ["exempt-by-nothing", proofOf(log, EXEMPTED), passOf(log, { exempt: [] })],
  ["known", { ...entryProof(MINER), ...stepOf(2), template: entryAt(2).templateData }, passOf(log)],
  [
    "known-of-a-second-version",
    { ...entryProof(MINER), ...stepOf(2, secondVersion), template: templateAt(secondVersion, 2) },
    passOf(secondVersion),
  ],
  ["verity-of-a-known-file", proofOf(verity, 2), passOf(verity)],
  ["violation", proofOf(log, VIOLATION), passOf(log)],
  ["violation-allowed", proofOf(log, VIOLATION), passOf(log, { violationsAllowed: true })],
  ["violation-that-was-none", { kind: "violation", ...stepOf(MINER) }, passOf(log)],
  ["kexec", proofOf(log, KEXEC), passOf(log)],
  ["first-boot", { ...entryProof(KEXEC), ...stepOf(0), template: entryAt(0).templateData }, passOf(log)],
  ["no-boot", proofOf(headless, 0), passOf(headless)],
  [
    "malformed",
    { ...entryProof(MINER), ...stepOf(4, malformed), template: Uint8Array.of(1, 0, 0, 0, 7) },
    passOf(malformed),
  ],
  ["false-start", { kind: "false-start", ...firstOf(late) }, passOf(late)],
  ["true-start", { kind: "false-start", ...firstOf(log) }, passOf(log)],
  ["start-elsewhere", { kind: "false-start", ...lastOf(log) }, passOf(log)],
  ["false-end", { kind: "false-end", ...lastOf(log) }, other],
  ["true-end", { kind: "false-end", ...lastOf(log) }, passOf(log)],
];

function judge(bytes: Uint8Array, about: PassCommitment): string {
  try {
    const outcome = checkFraudProof(parseFraudProof(bytes), about);
    return outcome.proven ? outcome.fraud : outcome.flaw;
  } catch (error) {
    if (!(error instanceof MiaError)) throw error;
    return "undecodable";
  }
}

/** Cuts bytes away at a place and puts others there, differently each time and the same in every run. */
function* damages(name: string, bytes: Uint8Array, about: PassCommitment): Generator<string> {
  for (let round = 0; round < 24; round++) {
    const at = (round * 104_729) % (bytes.length + 1);
    const cut = [1, 1, 0, 32][round % 4] ?? 0;
    const put = round % 4 === 3 ? new Uint8Array() : Uint8Array.of((round * 67) & 0xff);
    const damaged = joined(bytes.subarray(0, at), put, bytes.subarray(at + cut));
    yield vector("damaged", name, at, cut, put, judge(damaged, about));
  }
}

test("every proof is judged as in the vectors that the pallet checks", async () => {
  const lines = CASES.flatMap(([name, proof, about]) => {
    const bytes = encodeFraudProof(proof);
    const { statesRoot: states, logLength, pcr10, allowlistRoot, exempt, violationsAllowed } = about;
    const prefixes = exempt.join(",") || "-";
    const passed = [states, logLength, pcr10, allowlistRoot, prefixes, violationsAllowed] as const;
    return [
      vector("proof", name, judge(bytes, about), ...passed, bytes),
      ...(["implant", "violation", "false-end"].includes(name) ? damages(name, bytes, about) : []),
    ];
  });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(vectorsPath("fraud.vectors"));
});
