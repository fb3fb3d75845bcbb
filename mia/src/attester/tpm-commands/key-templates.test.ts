import { expect, test } from "vitest";
import { fixture } from "../../testing/fixture.js";
import { encodePublic, parsePublic, unwrapPublic } from "../../tpm/public.js";
import { attestationTemplate, endorsementTemplate } from "./key-templates.js";

const NO_DA = 0x0000_0400;

/** A template is its key with the unique field left open. */
function withUnique(name: string, length: number, more = 0): Uint8Array {
  const known = parsePublic(unwrapPublic(fixture(name)));
  const key = { ...known, attributes: known.attributes | more };
  const open = new Uint8Array(length);
  return encodePublic(key.type === "rsa" ? { ...key, modulus: open } : { ...key, x: open, y: open });
}

test("the endorsement templates are those of keys that tpm2_createek made", () => {
  expect(endorsementTemplate("rsa")).toEqual(withUnique("swtpm/ek.pub", 256));
  expect(endorsementTemplate("ecc")).toEqual(withUnique("swtpm/ekecc.pub", 32));
});

test("the attestation templates are those of keys that tpm2_createak made, which no power cut locks", () => {
  expect(attestationTemplate("rsa")).toEqual(withUnique("swtpm/ak_rsa.pub", 0, NO_DA));
  expect(attestationTemplate("ecc")).toEqual(withUnique("swtpm/ak_ecc.pub", 0, NO_DA));
});
