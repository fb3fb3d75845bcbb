import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding, Observation } from "@logos/chain-client";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DaemonError } from "../errors.js";
import { Journal } from "./journal.js";
import { decodeFindings, encodeFindings, parseDigest } from "./records.js";

const file = () => join(mkdtempSync(join(tmpdir(), "logos-journal-")), "journal.sqlite");
const finding = fc.constantFrom<Finding>("ok", "mismatch", "unknown");
const observation: fc.Arbitrary<Observation> = fc
  .record({
    findings: fc.array(finding, { maxLength: 16 }),
    facts: fc.uint8Array({ maxLength: 100 }),
    root: fc.uint8Array({ minLength: 32, maxLength: 32 }),
  })
  .map(({ root, ...rest }) => ({ ...rest, evidenceRoot: `0x${Buffer.from(root).toString("hex")}` }));
const job = { resource: 2n ** 64n - 1n, fence: { generation: 1, assignment: 2 } };

test("findings come back as they went; other text fails with this package's own error", () => {
  fc.assert(
    fc.property(fc.array(finding), (list) => {
      expect(decodeFindings(encodeFindings(list))).toEqual(list);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      for (const decode of [decodeFindings, parseDigest]) {
        try {
          decode(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DaemonError);
        }
      }
    }),
  );
});

test("the first observation of a round stays, also after opening anew; another round has its own", () => {
  fc.assert(
    fc.property(observation, observation, (first, other) => {
      const path = file();
      const journal = new Journal(path, "chain account");
      const recorded = journal.recordObservation(job, "committee", first, Uint8Array.of(1));
      expect(recorded.observation).toEqual(first);
      expect(journal.recordObservation(job, "committee", other, Uint8Array.of(2))).toEqual(recorded);
      journal.close();
      const again = new Journal(path, "chain account");
      expect(again.observation(job, "committee")).toEqual(recorded);
      expect(again.recordObservation(job, "jury", other, Uint8Array.of(2)).observation).toEqual(other);
      again.close();
    }),
    { numRuns: 20 },
  );
});

test("the first result of a fence token stays with its salt; the next token has its own", () => {
  const journal = new Journal(file(), "chain account");
  const first = journal.recordResult(job, Uint8Array.of(1));
  expect(first.salt).toHaveLength(32);
  expect(journal.recordResult(job, Uint8Array.of(2))).toEqual(first);
  const next = { ...job, fence: { generation: 1, assignment: 3 } };
  expect(journal.result(next)).toBeUndefined();
  expect(journal.recordResult(next, Uint8Array.of(2)).facts).toEqual(Uint8Array.of(2));
  expect(journal.recordResult(next, Uint8Array.of(2)).salt).not.toEqual(first.salt);
});

test("a nonce stays the same for a round and differs between rounds", () => {
  const journal = new Journal(file(), "chain account");
  const nonce = journal.nonce(job, "committee");
  expect(nonce).toHaveLength(32);
  expect(journal.nonce(job, "committee")).toEqual(nonce);
  expect(journal.nonce(job, "jury")).not.toEqual(nonce);
});

test("a copy made while the journal is in use opens and knows nothing that came later", () => {
  const [path, copy] = [file(), file()];
  const journal = new Journal(path, "chain account");
  journal.close();
  copyFileSync(path, copy);
  const later = new Journal(path, "chain account");
  later.accepting(job);
  expect(later.hasAccepted(job)).toBe(true);
  const restored = new Journal(copy, "chain account");
  expect(restored.hasAccepted(job)).toBe(false);
});

test("the journal of another account or chain is refused", () => {
  const path = file();
  new Journal(path, "chain account").close();
  expect(() => new Journal(path, "chain other")).toThrow("[wrong-chain]");
});
