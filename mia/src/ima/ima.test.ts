import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { ByteWriter } from "../bytes/writer.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { fixture, fixtureText } from "../testing/fixture.js";
import { fuzz, fuzzText } from "../testing/fuzz.js";
import { ALGORITHM, hashFunction } from "../tpm/algorithms.js";
import { parseImaAscii } from "./ascii.js";
import { parseImaBinary } from "./binary.js";
import { isViolation } from "./entry.js";
import { replayIma, templateHashMatches } from "./replay.js";

const sha1 = hashFunction(ALGORITHM.sha1);
const last = (states: readonly Uint8Array[]) => toHex(states.at(-1) ?? new Uint8Array());
const lists = [
  { name: "uki/ima_bin_3", entries: 169, size: 20, sha256: /^4c1b65569a29bb99/, sha1: /^d25d681bf252eb6f/ },
  { name: "tcb/ima_bin_3", entries: 1197, size: 20, sha256: /^7fa7ca7e2538b639/, sha1: /^3a3e4bb3cb021743/ },
  { name: "mini/ima_bin", entries: 59, size: 20, sha256: /^f548f95616018d7e/, sha1: /^/ },
  { name: "tcb/ima_bin_sha256", entries: 488, size: 32, sha256: /^/, sha1: /^/ },
] as const;

describe.each(lists)("the list $name", ({ name, entries: count, size, sha256: inSha256, sha1: inSha1 }) => {
  const entries = parseImaBinary(fixture(name), size);

  test("replays to PCR 10 as the TPM reported it, in both banks", () => {
    expect(entries).toHaveLength(count);
    expect(last(replayIma(entries, ALGORITHM.sha256))).toMatch(inSha256);
    expect(last(replayIma(entries, ALGORITHM.sha1))).toMatch(inSha1);
  });

  test("has the template hash of every entry", () => {
    expect(entries.filter((entry) => !templateHashMatches(entry))).toEqual([]);
  });
});

test("the ascii form says the same as the binary one, with empty signatures and a buffer", () => {
  const entries = parseImaAscii(fixtureText("uki/ima_ascii_3"));
  expect(entries).toEqual(parseImaBinary(fixture("uki/ima_bin_3"), 20));
  expect(entries[1]).toMatchObject({ template: "ima-buf", path: ".builtin_trusted_keys" });
});

test("the only violation of the captured lists extends ones", () => {
  const violations = parseImaBinary(fixture("tcb/ima_bin_3"), 20).filter(isViolation);
  expect(violations.map(({ path }) => path)).toEqual(["/root/vtest"]);
});

test("boot_aggregate is the hash of PCRs 0 to 9", () => {
  const values = replayEventLog(parseEventLog(fixture("tcb/bios_log.bin")), ALGORITHM.sha256).slice(0, 10);
  const [first] = parseImaBinary(fixture("tcb/ima_bin_3"), 20);
  expect(first?.digest).toEqual(hashFunction(ALGORITHM.sha256)(Uint8Array.from(values.flatMap((value) => [...value]))));
});

describe("templates that the captured kernels do not write", () => {
  const name = "/usr/bin/true";
  const hex = "ab".repeat(32);

  test.each([
    ["ima-ng", `sha256:${hex} ${name}`],
    ["ima-ngv2", `verity:sha256:${hex} ${name}`],
    ["ima-sigv2", `ima:sha256:${hex} ${name} 0302`],
    ["ima-modsig", `sha256:${hex} ${name}  sha256:${hex} 3082`],
    ["ima-modsig", `sha256:${hex} ${name} 03  `],
  ])("%s reads alike from text and from bytes", (template, rest) => {
    const [ascii] = parseImaAscii(`10 ${"11".repeat(20)} ${template} ${rest}\n`);
    const bytes = binary(template, ascii?.templateData ?? new Uint8Array());
    expect(parseImaBinary(bytes, 20)).toEqual([ascii]);
    expect(ascii).toMatchObject({ path: name, template });
  });

  test("the old template ima has no lengths, and hashes its name in 256 bytes", () => {
    const [ascii] = parseImaAscii(`10 ${"11".repeat(20)} ima ${"cd".repeat(20)} ${name}\n`);
    const head = new ByteWriter("little").u32(10).bytes(new Uint8Array(20).fill(0x11));
    const bytes = head.sized32(new TextEncoder().encode("ima")).bytes(new Uint8Array(20).fill(0xcd));
    expect(parseImaBinary(bytes.sized32(new TextEncoder().encode(name)).finish(), 20)).toEqual([ascii]);
    expect(ascii?.templateData).toHaveLength(276);
  });
});

describe("what is refused", () => {
  const line = (rest: string) => `10 ${"11".repeat(20)} ${rest}\n`;
  const digest = `sha256:${"ab".repeat(32)}`;

  test.each([
    ["an unknown template", line(`evm-sig ${digest} /a`), /unsupported.*evm-sig/],
    ["a field too many", line(`ima-ng ${digest} /a b`), /3 fields where ima-ng has 2/],
    ["a field too few", line(`ima-sig ${digest} /a`), /2 fields where ima-sig has 3/],
    ["a digest of the wrong size", line("ima-ng sha256:abcd /a"), /sha256 digest of 2 bytes/],
    ["an unknown digest", line(`ima-ng whirl:${"ab".repeat(32)} /a`), /algorithm "whirl"/],
    ["an unknown digest type", line(`ima-ngv2 ext:${digest} /a`), /digest type "ext"/],
    ["an empty name", line(`ima-ng ${digest} `), /a name of 0 bytes/],
    ["a PCR in words", `ten ${"11".repeat(20)} ima-ng ${digest} /a\n`, /PCR "ten"/],
    ["a template hash of another size", `10 1111 ima-ng ${digest} /a\n`, /template hash of 2 bytes/],
    ["a last line without end", line(`ima-ng ${digest} /a`).trimEnd(), /truncated/],
  ])("%s", (_, text, reason) => {
    expect(() => parseImaAscii(text)).toThrow(reason);
  });

  test("template data with bytes after the last field", () => {
    const [entry] = parseImaAscii(line(`ima-ng ${digest} /a`));
    const data = Uint8Array.of(...(entry?.templateData ?? []), 0);
    expect(() => parseImaBinary(binary("ima-ng", data), 20)).toThrow(/trailing-bytes/);
  });

  test("a name without its NUL, or with a NUL inside", () => {
    const field = new TextEncoder().encode("sha256:\0");
    const data = (name: string) =>
      new ByteWriter("little")
        .sized32(Uint8Array.of(...field, ...new Uint8Array(32).fill(1)))
        .sized32(new TextEncoder().encode(name))
        .finish();
    expect(() => parseImaBinary(binary("ima-ng", data("/bin/sh")), 20)).toThrow(/without its NUL/);
    expect(() => parseImaBinary(binary("ima-ng", data("/bin/sh\0x\0")), 20)).toThrow(/a NUL or a space/);
  });

  test("a name that is no UTF-8 keeps its bytes and equals no text", () => {
    const name = Uint8Array.of(0x2f, 0xff, 0);
    const digestField = new TextEncoder().encode("sha1:\0");
    const data = new ByteWriter("little").sized32(Uint8Array.of(...digestField, ...new Uint8Array(20).fill(1)));
    const [entry] = parseImaBinary(binary("ima-ng", data.sized32(name).finish()), 20);
    expect(entry?.path).toBe("\0/ÿ");
  });

  test("a name that begins with a byte order mark keeps it", () => {
    const [entry] = parseImaAscii(line(`ima-ng ${digest} \ufeff/a`));
    expect(entry?.path).toBe("\ufeff/a");
  });

  test("damaged lists only ever give a MiaError", () => {
    const ascii = fixtureText("mini/ima_ascii")
      .split("\n")
      .slice(0, 5)
      .map((text) => `${text}\n`)
      .join("");
    fuzzText(parseImaAscii, [ascii]);
    fuzz((bytes) => parseImaBinary(bytes, 20), [fixture("mini/ima_bin").subarray(0, 700), fixture("mini/ima_bin")]);
    fuzz((bytes) => parseImaBinary(bytes, 32), [fixture("tcb/ima_bin_sha256").subarray(0, 900)]);
  });
});

test("a changed template hash does not match its data", () => {
  const [entry] = parseImaBinary(fixture("mini/ima_bin"), 20);
  if (entry === undefined) throw new Error("the fixture has entries");
  expect(templateHashMatches({ ...entry, templateHash: sha1(Uint8Array.of(1)) })).toBe(false);
});

function binary(template: string, data: Uint8Array): Uint8Array {
  const head = new ByteWriter("little").u32(10).bytes(new Uint8Array(20).fill(0x11));
  return head.sized32(new TextEncoder().encode(template)).sized32(data).finish();
}
