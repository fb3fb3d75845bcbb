import fc from "fast-check";
import { expect, test } from "vitest";
import { ProtoError } from "../errors.js";
import { attestationMethods, joinParts, PART_BYTES, partsOf } from "./attestation.js";

const { attest, reference, endorsement } = attestationMethods;

test("requests and documents survive the way there and back", () => {
  const profile = new Uint8Array(32).fill(7);
  expect(attest.requestDeserialize(attest.requestSerialize({ round: 9 }))).toEqual({ round: 9 });
  const asked = reference.requestDeserialize(reference.requestSerialize({ profile, epoch: 3 }));
  expect({ ...asked, profile: new Uint8Array(asked.profile) }).toEqual({ profile, epoch: 3 });
  const shown = endorsement.responseDeserialize(
    endorsement.responseSerialize({
      certificate: Uint8Array.of(1),
      issuer: Uint8Array.of(2, 3),
      attestationKey: Uint8Array.of(4),
    }),
  );
  expect([...shown.certificate, ...shown.issuer, ...shown.attestationKey]).toEqual([1, 2, 3, 4]);
});

test("what is long arrives whole, in parts that fit a message", async () => {
  const long = new Uint8Array(2 * PART_BYTES + 5).map((_, index) => index % 251);
  async function* sent() {
    for (const part of partsOf(long)) yield attest.responseDeserialize(attest.responseSerialize(part));
  }
  expect(Buffer.compare(await joinParts(sent()), long)).toBe(0);
});

test("empty and oversized parts are refused", () => {
  const encoded = (length: number) => attest.responseSerialize(new Uint8Array(length));
  expect(() => attest.responseDeserialize(encoded(0))).toThrow(ProtoError);
  expect(() => attest.responseDeserialize(encoded(PART_BYTES + 1))).toThrow(/at most 65536/);
});

test("foreign bytes give a message or our own error", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const decode of [
        attest.requestDeserialize,
        reference.requestDeserialize,
        attest.responseDeserialize,
        endorsement.responseDeserialize,
      ]) {
        try {
          decode(Buffer.from(bytes));
        } catch (error) {
          expect(error).toBeInstanceOf(ProtoError);
        }
      }
    }),
  );
});
