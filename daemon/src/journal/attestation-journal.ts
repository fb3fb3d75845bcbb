import { randomBytes } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { AttestationVote, Hex, HubId } from "@logos/chain-client";
import { decodeVote, encodeVote } from "./encode-vote.js";
import { parseDigest } from "./records.js";

const CASE = "hub INTEGER NOT NULL, round INTEGER NOT NULL, evidence TEXT NOT NULL";
const SCHEMA = `
  CREATE TABLE IF NOT EXISTS credentials (
    hub INTEGER NOT NULL, serial INTEGER NOT NULL, credential BLOB NOT NULL, commitment TEXT NOT NULL,
    PRIMARY KEY (hub, serial)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS votes (
    ${CASE}, vote TEXT NOT NULL, salt BLOB NOT NULL, PRIMARY KEY (hub, round, evidence)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS suspects (${CASE}, proof BLOB NOT NULL, PRIMARY KEY (hub, round, evidence)) STRICT;
`;
const THIS_CASE = "hub = ? AND round = ? AND evidence = ?";
const SALT_BYTES = 32;

/** One attestation. Rounds of a hub begin anew when governance forgets it, so that the evidence's hash is part of it. */
export interface AttestationKey {
  readonly hub: HubId;
  readonly round: number;
  readonly evidence: Hex;
}

/** What a member committed to, or is about to. */
export interface RecordedVote {
  readonly vote: AttestationVote;
  readonly salt: Uint8Array;
}

/** A credential for an enrolment; the secret in it is forgotten, for the hub is to find it out by itself. */
export interface RecordedCredential {
  readonly credential: Uint8Array;
  readonly commitment: Hex;
}

/** An attestation whose log is bad by a proof that the chain will uphold, should a committee pass it. */
export interface Suspect extends AttestationKey {
  /** SCALE of the pallet's `FraudProof`. */
  readonly proof: Uint8Array;
}

/** What this account says of hubs' integrity, under the rules of the journal: on disk first, and the first stays. */
export class AttestationJournal {
  readonly #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
    database.exec(SCHEMA);
  }

  credential(hub: HubId, serial: number): RecordedCredential | undefined {
    const select = this.#database.prepare(
      "SELECT credential, commitment FROM credentials WHERE hub = ? AND serial = ?",
    );
    const row = select.get(hub, serial) as unknown as CredentialRow | undefined;
    return row && { credential: row.credential, commitment: parseDigest(row.commitment) };
  }

  /** Records a credential, or finds the one recorded before. */
  recordCredential(hub: HubId, serial: number, made: RecordedCredential): RecordedCredential {
    const insert = this.#database.prepare("INSERT OR IGNORE INTO credentials VALUES (?, ?, ?, ?)");
    insert.run(hub, serial, made.credential, made.commitment);
    return this.credential(hub, serial) ?? made;
  }

  vote(key: AttestationKey): RecordedVote | undefined {
    const select = this.#database.prepare(`SELECT vote, salt FROM votes WHERE ${THIS_CASE}`);
    const row = select.get(...columns(key)) as unknown as VoteRow | undefined;
    return row && { vote: decodeVote(row.vote), salt: row.salt };
  }

  /** Records a vote under a fresh salt and, with it, what disproves a pass; or finds the vote recorded before. */
  recordVote(key: AttestationKey, vote: AttestationVote, proof: Uint8Array | undefined): RecordedVote {
    const known = this.vote(key);
    if (known !== undefined) return known;
    const salt = randomBytes(SALT_BYTES);
    const [insertVote, insertSuspect] = [
      this.#database.prepare("INSERT INTO votes VALUES (?, ?, ?, ?, ?)"),
      this.#database.prepare("INSERT OR IGNORE INTO suspects VALUES (?, ?, ?, ?)"),
    ];
    // Both or neither, also after a power cut: who votes against a log can prove what is wrong with it.
    this.#database.exec("BEGIN IMMEDIATE");
    try {
      insertVote.run(...columns(key), encodeVote(vote), salt);
      if (proof !== undefined) insertSuspect.run(...columns(key), proof);
      this.#database.exec("COMMIT");
    } catch (error) {
      this.#database.exec("ROLLBACK");
      throw error;
    }
    return this.vote(key) ?? { vote, salt };
  }

  /** All of which nobody knows yet how the committee found. */
  suspects(): readonly Suspect[] {
    const rows = this.#database.prepare("SELECT hub, round, evidence, proof FROM suspects").all();
    return (rows as unknown as readonly SuspectRow[]).map((row) => ({ ...row, evidence: parseDigest(row.evidence) }));
  }

  /** Forgets a suspect: it was not passed, or its pass was refuted. */
  settle(key: AttestationKey): void {
    this.#database.prepare(`DELETE FROM suspects WHERE ${THIS_CASE}`).run(...columns(key));
  }
}

interface CredentialRow {
  readonly credential: Uint8Array;
  readonly commitment: string;
}

interface VoteRow {
  readonly vote: string;
  readonly salt: Uint8Array;
}

type SuspectRow = Suspect & { readonly evidence: string };

function columns({ hub, round, evidence }: AttestationKey): readonly [number, number, string] {
  return [hub, round, evidence];
}
