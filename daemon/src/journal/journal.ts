import { randomBytes } from "node:crypto";
import { DatabaseSync } from "node:sqlite";
import type { Observation } from "@logos/chain-client";
import { DaemonError } from "../errors.js";
import { AttestationJournal } from "./attestation-journal.js";
import {
  decodeFindings,
  encodeFindings,
  type JobKey,
  parseDigest,
  type RecordedObservation,
  type RecordedResult,
  type Round,
} from "./records.js";

const JOB = "resource TEXT NOT NULL, generation INTEGER NOT NULL, assignment INTEGER NOT NULL";
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS owner (name TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS accepted (${JOB}, PRIMARY KEY (resource, generation, assignment)) STRICT;
  CREATE TABLE IF NOT EXISTS results (
    ${JOB}, facts BLOB NOT NULL, salt BLOB NOT NULL, PRIMARY KEY (resource, generation, assignment)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS nonces (
    ${JOB}, round TEXT NOT NULL, nonce BLOB NOT NULL, PRIMARY KEY (resource, generation, assignment, round)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS observations (
    ${JOB}, round TEXT NOT NULL, findings TEXT NOT NULL, facts BLOB NOT NULL, evidence_root TEXT NOT NULL,
    salt BLOB NOT NULL, evidence BLOB NOT NULL, PRIMARY KEY (resource, generation, assignment, round)
  ) STRICT;
`;
const THIS_JOB = "resource = ? AND generation = ? AND assignment = ?";
const SECRET_BYTES = 32;

/**
 * What this account signed or is about to sign; whatever a method returned is on disk. The first result and the first
 * observation of a (resource, fence token, round) stay: asked for another, the journal answers with the first, so no two
 * that differ are ever signed.
 */
export class Journal {
  readonly #database: DatabaseSync;
  readonly attestation: AttestationJournal;

  /** Opens or creates the journal of `owner` (chain and account); throws `wrong-chain` if it is another's. */
  constructor(file: string, owner: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    this.#database.exec(SCHEMA);
    const found = this.#database.prepare("SELECT name FROM owner").get()?.["name"];
    if (found === undefined) this.#database.prepare("INSERT INTO owner VALUES (?)").run(owner);
    else if (found !== owner) throw new DaemonError("wrong-chain", `the journal is of ${found}, not of ${owner}`);
    this.attestation = new AttestationJournal(this.#database);
  }

  /** Notes that the assignment is about to be accepted. */
  accepting(job: JobKey): void {
    this.#database.prepare("INSERT OR IGNORE INTO accepted VALUES (?, ?, ?)").run(...columns(job));
  }

  hasAccepted(job: JobKey): boolean {
    const found = this.#database.prepare(`SELECT 1 FROM accepted WHERE ${THIS_JOB}`).get(...columns(job));
    return found !== undefined;
  }

  result(job: JobKey): RecordedResult | undefined {
    const row = this.#database.prepare(`SELECT facts, salt FROM results WHERE ${THIS_JOB}`).get(...columns(job));
    return row as unknown as RecordedResult | undefined;
  }

  /** Records facts under a fresh salt, or finds those recorded before. */
  recordResult(job: JobKey, facts: Uint8Array): RecordedResult {
    const result = { facts, salt: randomBytes(SECRET_BYTES) };
    const insert = this.#database.prepare("INSERT OR IGNORE INTO results VALUES (?, ?, ?, ?, ?)");
    insert.run(...columns(job), result.facts, result.salt);
    return this.result(job) ?? result;
  }

  /** The nonce to ask a hub with: the same before and after a crash, another in each round. */
  nonce(job: JobKey, round: Round): Uint8Array {
    const fresh = randomBytes(SECRET_BYTES);
    this.#database.prepare("INSERT OR IGNORE INTO nonces VALUES (?, ?, ?, ?, ?)").run(...columns(job), round, fresh);
    const select = this.#database.prepare(`SELECT nonce FROM nonces WHERE ${THIS_JOB} AND round = ?`);
    const row = select.get(...columns(job), round) as unknown as { readonly nonce: Uint8Array } | undefined;
    return row?.nonce ?? fresh;
  }

  observation(job: JobKey, round: Round): RecordedObservation | undefined {
    const select = this.#database.prepare(
      `SELECT findings, facts, evidence_root, salt FROM observations WHERE ${THIS_JOB} AND round = ?`,
    );
    const row = select.get(...columns(job), round) as unknown as ObservationRow | undefined;
    if (row === undefined) return undefined;
    const { findings, facts, evidence_root, salt } = row;
    const evidenceRoot = parseDigest(evidence_root);
    return { observation: { findings: decodeFindings(findings), facts, evidenceRoot }, salt };
  }

  /** Records an observation and its evidence under a fresh salt, or finds the one recorded before. */
  recordObservation(job: JobKey, round: Round, observation: Observation, evidence: Uint8Array): RecordedObservation {
    const { findings, facts, evidenceRoot } = observation;
    const salt = randomBytes(SECRET_BYTES);
    this.#database
      .prepare("INSERT OR IGNORE INTO observations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
      .run(...columns(job), round, encodeFindings(findings), facts, evidenceRoot, salt, evidence);
    return this.observation(job, round) ?? { observation, salt };
  }

  close(): void {
    this.#database.close();
  }
}

interface ObservationRow {
  readonly findings: string;
  readonly facts: Uint8Array;
  readonly evidence_root: string;
  readonly salt: Uint8Array;
}

function columns({ resource, fence }: JobKey): readonly [string, number, number] {
  return [resource.toString(), fence.generation, fence.assignment];
}
