import { expect, test } from "vitest";
import { toHex } from "../../bytes/hex.js";
import { pcrDigestOf } from "../../reference/boot-digest.js";
import { addPolicyNvEqual, policyOrDigest } from "../../tpm/policy-digest.js";
import { TAMPER_COUNTER } from "../components/tamper.js";
import { counterName } from "../tpm-commands/nv-index.js";
import { bootBranches, counterOperand, type SealPolicy } from "./seal-policy.js";

// Printed by tpm2_policypcr, tpm2_policyor and tpm2_policynv 5.4 in one trial session on a fresh software TPM.
const zero = new Uint8Array(32);
const policy: SealPolicy = {
  mask: 0x0801,
  boots: [pcrDigestOf(0x0801, new Map([0, 11].map((pcr) => [pcr, zero])))],
  counter: { index: TAMPER_COUNTER, value: 1n },
};

test("policy digests are those that tpm2-tools print", () => {
  const [booted = zero] = bootBranches(policy);
  expect(toHex(booted)).toBe("01626947ce3d65ffcc6e6c5575942779fc09231514774e67297afff02705206f");
  const either = policyOrDigest([booted, new Uint8Array(32).fill(0x11)]);
  expect(toHex(either)).toBe("47b587844d1f69e7ce0e9ee990191884b7ad237d2a6f7dcc14a8c0c4119091f0");
  const sealed = addPolicyNvEqual(either, counterName(TAMPER_COUNTER), counterOperand(policy));
  expect(toHex(sealed)).toBe("5111b6ae24e7a57400b68639342597e24931c1d227be4dde115edb316ae9169e");
});
