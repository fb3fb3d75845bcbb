import { describe, expect, test } from "vitest";
import { hashOf } from "../../testing/claims.js";
import { fuzz } from "../../testing/fuzz.js";
import type { SealPolicy } from "./seal-policy.js";
import { encodeSealedKey, parseSealedKey, type SealedKey } from "./sealed-key.js";

const policy: SealPolicy = {
  mask: 0x0bff,
  boots: [hashOf("old"), hashOf("new")],
  counter: { index: 0x0180_4d49, value: 2n ** 63n + 1n },
};
const sealed: SealedKey = { policy, unique: hashOf("unique"), privateArea: new Uint8Array(160).fill(7) };
const bytes = encodeSealedKey(sealed);

describe("a sealed key", () => {
  test("comes back from its bytes", () => {
    expect(parseSealedKey(bytes)).toEqual(sealed);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["of another version", bytes.with(0, 2), /unsupported.*version 2/],
    ["with a byte more", Uint8Array.of(...bytes, 0), /trailing-bytes/],
    ["with a byte less", bytes.subarray(0, -1), /truncated/],
    ["of no PCR", bytes.with(1, 0).with(2, 0), /malformed.*mask 0x0/],
    ["of a PCR that no PC has", bytes.with(4, 1), /malformed.*mask 0x1000bff/],
    ["of nine boots", bytes.with(5, 9 << 2), /too-large/],
    ["of no boot", Uint8Array.of(...bytes.subarray(0, 5), 0, ...bytes.subarray(70)), /no boot/],
    ["of one boot twice", Uint8Array.from(bytes).fill(5, 6, 70), /duplicate.*boot/],
    ["of a counter that is no NV index", bytes.with(73, 0x81), /no NV index/],
  ])("%s is refused", (_, damaged, reason) => {
    expect(() => parseSealedKey(damaged)).toThrow(reason);
  });

  test("damaged ones only ever give a MiaError", () => {
    fuzz(parseSealedKey, [bytes]);
  });
});
