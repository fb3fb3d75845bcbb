import { expect, test } from "vitest";
import { fuzz } from "../testing/fuzz.js";
import { attestation } from "../testing/machine.js";
import { appraise } from "./appraise.js";
import { encodeEvidence, parseEvidence } from "./evidence-codec.js";

const { evidence, reference, policy } = attestation();
const bytes = encodeEvidence(evidence);

test("a bundle comes back from its bytes, and passes as it did", () => {
  expect(parseEvidence(bytes)).toEqual(evidence);
  expect(appraise(parseEvidence(bytes), reference, policy).outcome).toBe("pass");
});

test("a bundle with a database, and one without components, come back as well", () => {
  const files = { report: "r", database: "d" };
  const absent = { files: "absent", kernelGuard: "absent", sensors: "absent", tamper: "absent" } as const;
  for (const changed of [
    { ...evidence, files },
    { ...evidence, ...absent },
  ]) {
    expect(parseEvidence(encodeEvidence(changed))).toEqual(changed);
  }
});

test("a byte more and another version are refused", () => {
  expect(() => parseEvidence(Uint8Array.of(...bytes, 0))).toThrow(/trailing-bytes/);
  expect(() => parseEvidence(bytes.with(0, 2))).toThrow(/version 2/);
});

const short = { ...evidence, ima: { ...evidence.ima, entries: evidence.ima.entries.subarray(0, 400) } };

test("damaged bundles only ever give a MiaError", () => {
  fuzz(parseEvidence, [encodeEvidence(short), bytes]);
});

test("a damaged bundle is never passed and never makes an appraisal throw", () => {
  fuzz(
    (damaged) => {
      const found = parseEvidence(damaged);
      expect(appraise(found, reference, policy).outcome).not.toBe("pass");
    },
    [encodeEvidence(short)],
    20,
  );
});

test("unsigned content that passes parsing is judged by its own rules", () => {
  fuzz(
    (damaged) => {
      const { outcome } = appraise({ ...short, eventLog: damaged }, reference, policy);
      expect(outcome).not.toBe("pass");
    },
    [evidence.eventLog.subarray(0, 600)],
    100,
  );
});
