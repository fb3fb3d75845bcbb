import { describe, expect, test } from "vitest";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { parseImaBinary } from "../ima/binary.js";
import { replayIma } from "../ima/replay.js";
import { verifyQuote } from "../quote/verify.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { imaEntry, joined } from "../testing/ima.js";
import { judge } from "../testing/judge.js";
import { type Deviation, imaList, pcr10After, referenceClaims, rules } from "../testing/machine.js";
import { keyOf } from "../testing/signer.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { parseQuoteAttest } from "../tpm/attest.js";
import { unwrapPublic } from "../tpm/public.js";
import { findQuotedPrefix } from "./prefix.js";

const zeros = new Uint8Array(32);
const violation = { templateHash: new Uint8Array(20) };
const whole = (entries: Uint8Array): Deviation => ({
  evidence: { ima: { list: "sha1", fromIndex: 0, fromPcr10: zeros, entries } },
});
const followedBy = (...entries: Uint8Array[]) => whole(joined(imaList, ...entries));
const lengths = entryLengths(imaList);
const aggregate = parseImaBinary(imaList, 20)[0]?.digest ?? zeros;
const startOf = (index: number) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
const from = (index: number, pcr10 = pcr10After(index)): Deviation => ({
  evidence: { ima: { list: "sha1", fromIndex: index, fromPcr10: pcr10, entries: imaList.subarray(startOf(index)) } },
});
const last = {
  clock: { clockMs: 4_000n, resetCount: 2, restartCount: 0 },
  logLength: 100,
  pcr10: pcr10After(100),
  release: 7,
};

describe("captured quotes cover their lists", () => {
  test.each([
    ["tcb", "ima_bin_sha256", 32, 487, 488],
    ["bookworm", "ima_bin", 20, 366, 366],
    ["mini", "ima_bin", 20, 59, 59],
  ] as const)("%s/%s", (boot, name, size, covered, length) => {
    const attest = fixture(`${boot}/quote.msg`);
    const { qualifiedSigner, extraData } = parseQuoteAttest(attest);
    const key = keyOf(unwrapPublic(fixture(`${boot}/ak.pub`)));
    const expected = { qualifiedSigner, extraData, mask: 0x4fff, last: undefined };
    const outcome = verifyQuote({ attest, signature: fixture(`${boot}/quote.sig`) }, key, expected);
    if (!outcome.ok) throw new Error("the captured quote verifies");
    const entries = parseImaBinary(fixture(`${boot}/${name}`), size);
    const pcrs = replayEventLog(parseEventLog(fixture(`${boot}/bios_log.bin`)), ALGORITHM.sha256);
    expect(entries).toHaveLength(length);
    expect(findQuotedPrefix(replayIma(entries, ALGORITHM.sha256), pcrs, outcome.quote)).toBe(covered);
    // An unlogged PCR must stand as after a reset: any other value of PCR 14 gives another digest.
    const touched = pcrs.with(14, new Uint8Array(32).fill(1));
    expect(findQuotedPrefix(replayIma(entries, ALGORITHM.sha256), touched, outcome.quote)).toBeUndefined();
  });
});

test.each<[string, Deviation, string[]]>([
  ["an unknown file", followedBy(imaEntry("/usr/bin/miner")), ["ima-allowlist"]],
  ["a known path with other content", followedBy(imaEntry("/usr/bin/chmod")), ["ima-allowlist"]],
  ["a name that only begins like an excluded one", followedBy(imaEntry("/etc/machine-id.sh")), ["ima-allowlist"]],
  ["another kernel (kexec)", followedBy(imaEntry("boot_aggregate")), ["ima-kexec"]],
  ["a file open for writing", followedBy(imaEntry("/usr/bin/x", violation)), ["ima-violation"]],
  [
    "a violation in a folder that only begins like an allowed one",
    followedBy(imaEntry("/var/logs", violation)),
    ["ima-violation"],
  ],
  ["an entry of another PCR", followedBy(imaEntry("/etc/machine-id", { pcr: 11 })), ["ima-pcr"]],
  [
    "a template hash of other content",
    followedBy(imaEntry("/etc/machine-id", { templateHash: new Uint8Array(20).fill(7) })),
    ["ima-template-hash"],
  ],
])("%s is a violation, and the claim of a clean list a lie", (_, deviation, codes) => {
  expect(judge(deviation)).toEqual({ outcome: "violated", codes: [...codes, "claim-ima"] });
});

test("a machine that says what it found is violated for that alone", () => {
  const ima = { ...referenceClaims.ima, result: "violated" } as const;
  const deviation = { ...followedBy(imaEntry("/usr/bin/miner")), claims: { ima } };
  expect(judge(deviation).codes).toEqual(["ima-allowlist", "reference-ima"]);
});

test("what the rules exclude, and violations where they allow them, pass", () => {
  const deviation = followedBy(imaEntry("/etc/machine-id"), imaEntry("/var/log/journal", violation));
  expect(judge(deviation)).toEqual({ outcome: "pass", codes: [] });
});

test("entries that the quote does not cover are not judged yet", () => {
  expect(judge({ ...followedBy(imaEntry("/usr/bin/miner")), covered: 169 }).outcome).toBe("pass");
});

test.each<[string, Deviation, string]>([
  ["too far ahead of the quote", { covered: 160 }, "ima-behind"],
  ["that the quote does not know", { logQuote: { pcrDigest: hashOf("x") } }, "ima-quote"],
  [
    "cut inside an entry",
    { afterwards: { ima: { list: "sha1", fromIndex: 0, fromPcr10: zeros, entries: imaList.subarray(1) } } },
    "ima-malformed",
  ],
  [
    "of another kind than said",
    { afterwards: { ima: { list: "sha256", fromIndex: 0, fromPcr10: zeros, entries: imaList } } },
    "ima-malformed",
  ],
  [
    "with an unknown template",
    { afterwards: { ima: { list: "sha1", fromIndex: 0, fromPcr10: zeros, entries: unknownTemplate() } } },
    "ima-template",
  ],
  [
    "that starts at another value",
    { afterwards: { ima: { list: "sha1", fromIndex: 0, fromPcr10: zeros.with(0, 1), entries: imaList } } },
    "ima-not-continuous",
  ],
])("a list %s is a violation", (_, deviation, code) => {
  expect(judge(deviation).codes).toContain(code);
});

describe("the first entry", () => {
  const rest = imaList.subarray(startOf(1));

  test.each([
    ["the aggregate of other PCRs", joined(imaEntry("boot_aggregate"), rest)],
    ["no aggregate at all", joined(imaEntry("/etc/machine-id"), rest)],
    ["the right aggregate under another name", joined(imaEntry("/usr/bin/x", { digest: aggregate }), rest)],
    [
      "the right aggregate as the digest of a verity tree",
      joined(imaEntry("boot_aggregate", { type: "verity", digest: aggregate }), rest),
    ],
    [
      "the right aggregate as a violation",
      joined(imaEntry("boot_aggregate", { ...violation, digest: aggregate }), rest),
    ],
    ["a violation in the place of the aggregate", joined(imaEntry("/var/log/boot_aggregate", violation), rest)],
  ])("%s is a violation", (_, entries) => {
    expect(judge(whole(entries)).codes).toContain("ima-boot-aggregate");
  });

  test("an empty list has none", () => {
    expect(judge(whole(new Uint8Array())).codes).toContain("ima-boot-aggregate");
  });
});

describe("a list of the template ima-ngv2", () => {
  const plain = parseImaBinary(imaList, 20).filter(({ algorithm }) => algorithm === "sha256");
  const listed = (type: "ima" | "verity") =>
    plain.map(({ path, digest }, index) => imaEntry(path, { type: index === 0 ? "ima" : type, digest }));

  test("passes by the allowlist of an honest one of ima-ng", () => {
    expect(plain.length).toBeGreaterThan(100);
    expect(judge(whole(joined(...listed("ima"))))).toEqual({ outcome: "pass", codes: [] });
  });

  test("is violated by the right digests as those of verity trees", () => {
    expect(new Set(judge(whole(joined(...listed("verity")))).codes)).toEqual(new Set(["ima-allowlist", "claim-ima"]));
  });
});

describe("a list after an accepted one", () => {
  test("may be only what is new", () => {
    expect(judge({ ...from(100), policy: { last } })).toEqual({ outcome: "pass", codes: [] });
  });

  test.each<[string, Deviation, string]>([
    ["starts elsewhere", { ...from(99), policy: { last } }, "ima-not-continuous"],
    [
      "counts its first entry as another",
      { ...from(100), policy: { last: { ...last, logLength: 99 } } },
      "ima-not-continuous",
    ],
    ["starts at another value", { ...from(100, hashOf("x")), policy: { last } }, "ima-not-continuous"],
    [
      "does not start at its first entry after a reset",
      { ...from(100), policy: { last: { ...last, clock: { ...last.clock, resetCount: 1 } } } },
      "ima-not-from-start",
    ],
    ["does not start at its first entry at first sight", from(100), "ima-not-from-start"],
    ["is shorter than before", { policy: { last: { ...last, logLength: 170 } } }, "ima-shorter"],
    ["has another history", { policy: { last: { ...last, pcr10: hashOf("x") } } }, "ima-rewritten"],
  ])("is refused when it %s", (_, deviation, code) => {
    expect(judge(deviation)).toEqual({ outcome: "violated", codes: [code] });
  });
});

test("rules are anchored at whole names", () => {
  const below = { ...rules, excludedPaths: [{ below: "/opt" }] };
  const codes = (path: string) => judge({ ...followedBy(imaEntry(path)), policy: { rules: below } }).codes;
  expect(codes("/opt/a/b")).not.toContain("ima-allowlist");
  expect(codes("/opt")).toContain("ima-allowlist");
  expect(codes("/optional/a")).toContain("ima-allowlist");
  expect(codes("/usr/opt/a")).toContain("ima-allowlist");
});

function unknownTemplate(): Uint8Array {
  const entry = imaEntry("/etc/machine-id");
  return entry.with(4 + 20 + 4, 0x78);
}

function entryLengths(list: Uint8Array): number[] {
  const view = new DataView(list.buffer, list.byteOffset);
  const found: number[] = [];
  for (let at = 0; at < list.length; ) {
    const name = view.getUint32(at + 24, true);
    const length = 4 + 20 + 4 + name + 4 + view.getUint32(at + 28 + name, true);
    found.push(length);
    at += length;
  }
  return found;
}
