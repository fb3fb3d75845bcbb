import { createPrivateKey, generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { ProtoError } from "../errors.js";
import {
  decodeJobRequest,
  decodeObservation,
  decodeObserveRequest,
  decodeProgress,
  decodeStatement,
} from "./decode.js";
import { encodeJobRequest, encodeObserveRequest, encodeProgress, encodeStatement } from "./encode.js";
import type { ObservedValue, Seen, Statement } from "./messages.js";
import { type HubRefusal, refusalFromStatus, refusalToStatus } from "./refusal.js";
import { signStatement, verifyStatement } from "./statement.js";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const count = fc.integer({ min: 1, max: 0xffff_ffff });
const job = fc.record({ resource: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), generation: count, assignment: count });
const value = fc.oneof<fc.Arbitrary<ObservedValue>[]>(
  fc.record({ kind: fc.constant("uint" as const), value: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }) }),
  fc.record({ kind: fc.constant("text" as const), value: fc.string({ maxLength: 60 }) }),
  fc.record({ kind: fc.constant("digest" as const), value: bytes(32) }),
);
const seen = fc.oneof<fc.Arbitrary<Seen>[]>(
  fc.constant({ kind: "absent" }),
  fc.record({ kind: fc.constant("unknown" as const), reason: fc.string({ maxLength: 60 }) }),
  fc.record({
    kind: fc.constant("machine" as const),
    facts: fc.uint8Array({ maxLength: 1024 }),
    values: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/), value, { maxKeys: 8, noNullPrototype: true }),
  }),
);
const statement: fc.Arbitrary<Statement> = fc
  .tuple(job, fc.record({ genesisHash: bytes(32), hub: count, nonce: bytes(32), seen }))
  .map(([request, rest]) => ({ ...request, ...rest }));

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, item) =>
      item instanceof Uint8Array
        ? Buffer.from(item).toString("hex")
        : typeof item === "bigint"
          ? item.toString()
          : item?.type === "Buffer"
            ? Buffer.from(item.data).toString("hex")
            : item,
    ),
  );

test("requests, progress and statements survive the way there and back", () => {
  fc.assert(
    fc.property(job, bytes(32), statement, (request, nonce, said) => {
      expect(decodeJobRequest(encodeJobRequest(request))).toEqual(request);
      expect(plain(decodeObserveRequest(encodeObserveRequest({ ...request, nonce })))).toEqual(
        plain({ ...request, nonce }),
      );
      expect(plain(decodeStatement(encodeStatement(said)))).toEqual(plain(said));
    }),
  );
});

test("only the last progress carries facts, and none is not empty", () => {
  const progress = { step: "boot", receipt: new Uint8Array(32), journalRoot: new Uint8Array(32) };
  expect(decodeProgress(encodeProgress({ ...progress, facts: undefined })).facts).toBeUndefined();
  expect(decodeProgress(encodeProgress({ ...progress, facts: new Uint8Array() })).facts).toHaveLength(0);
});

test("no bytes make a decoder throw anything but its own error", () => {
  const decoders = [decodeJobRequest, decodeObserveRequest, decodeProgress, decodeObservation, decodeStatement];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      for (const decode of decoders) {
        try {
          decode(input);
        } catch (error) {
          expect(error).toBeInstanceOf(ProtoError);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("a statement is believed only under the key that signed its very bytes", () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", {
    namedCurve: "P-256",
    publicKeyEncoding: { type: "spki", format: "der" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const other = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({ type: "spki", format: "der" });
  const said: Statement = {
    resource: 7n,
    generation: 1,
    assignment: 2,
    nonce: new Uint8Array(32),
    genesisHash: new Uint8Array(32),
    hub: 3,
    seen: { kind: "absent" },
  };
  const signed = signStatement(said, createPrivateKey(privateKey));
  expect(verifyStatement(signed, publicKey)?.seen).toEqual({ kind: "absent" });
  expect(verifyStatement(signed, other)).toBeUndefined();
  expect(verifyStatement(signed, new Uint8Array(9))).toBeUndefined();
  const forged = Uint8Array.from(signed.statement);
  forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1;
  expect(verifyStatement({ ...signed, statement: forged }, publicKey)).toBeUndefined();
});

test("a refusal travels as a status and comes back; a status of the transport is none", () => {
  const refusals: readonly HubRefusal[] = [
    { code: "STALE_FENCE", reason: "2.1 is newer" },
    { code: "SPEC_REFUSED", reason: "at most 4", attribute: "vcpu" },
  ];
  for (const refusal of refusals) {
    const { code, details } = refusalToStatus(refusal);
    expect(refusalFromStatus(code, details)).toEqual(refusal);
  }
  expect(refusalFromStatus(14, "No connection established")).toBeUndefined();
  expect(refusalFromStatus(14, "FROZEN: wrong status for this word")).toBeUndefined();
});
