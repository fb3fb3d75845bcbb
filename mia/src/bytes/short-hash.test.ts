import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha1Of, sha256Of } from "./short-hash.js";

const bytes = Uint8Array.from({ length: 1200 }, (_, index) => (index * 7) & 0xff);
const expected = (algorithm: string, data: Uint8Array) => new Uint8Array(createHash(algorithm).update(data).digest());

test("short and long messages of every length hash as OpenSSL hashes them", () => {
  for (let length = 0; length <= bytes.length; length++) {
    const data = bytes.subarray(0, length);
    expect(sha1Of(data)).toEqual(expected("sha1", data));
    expect(sha256Of(data)).toEqual(expected("sha256", data));
  }
});

test("parts hash as one message, whatever was hashed before", () => {
  for (const [first, second] of [
    [0, 0],
    [19, 51],
    [64, 128],
    [1000, 1024],
    [1000, 1025],
  ] as const) {
    const parts = [
      bytes.subarray(0, first),
      bytes.subarray(first, second),
      bytes.subarray(second, second + 9),
    ] as const;
    expect(sha256Of(...parts)).toEqual(expected("sha256", bytes.subarray(0, second + 9)));
  }
});

test("a digest does not change with the next message", () => {
  const digest = sha256Of(bytes.subarray(0, 5));
  sha256Of(bytes.subarray(0, 6));
  expect(digest).toEqual(expected("sha256", bytes.subarray(0, 5)));
});
