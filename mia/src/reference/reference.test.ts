import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { parseAideDatabase } from "../aide/database.js";
import { encodeAideDatabase } from "../aide/encode-database.js";
import { snapshotRoot } from "../aide/snapshot.js";
import { toHex } from "../bytes/hex.js";
import { EVENT } from "../event-log/event-types.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { hashOf } from "../testing/claims.js";
import { fixture } from "../testing/fixture.js";
import { fuzz } from "../testing/fuzz.js";
import { printedPcrs } from "../testing/pcrs.js";
import { makePe } from "../testing/pe.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { parseQuoteAttest } from "../tpm/attest.js";
import { allowlistOf } from "./allowlist.js";
import { authenticodeOf } from "./authenticode.js";
import { pcrDigestOf } from "./boot-digest.js";
import { executablesOf, fileRecordsOf, filesClaimOf, type ImageFile } from "./image-tree.js";
import { extendPhases, measureUki, predictApplications } from "./uki.js";

const text = (value: string) => new TextEncoder().encode(value);
const hash = (...parts: Uint8Array[]) => {
  const sha256 = createHash("sha256");
  for (const part of parts) sha256.update(part);
  return new Uint8Array(sha256.digest());
};
const kernel = makePe({ ".text": text("kernel") });
const sections = {
  ".osrel": text("ID=logos\n"),
  ".cmdline": text("root=x\0"),
  ".linux": kernel,
  ".uname": text("6.12"),
};
const uki = makePe(sections);

describe("the captured UKI boot", () => {
  const printed = printedPcrs("uki/pcrs256_before.txt");
  const log = parseEventLog(fixture("uki/bios_log.bin"));

  test("PCR 4 is what its two applications give", () => {
    const applications = log.events.filter(({ type }) => type === EVENT.bootServicesApplication);
    const digests = applications.map((event) => event.digests[1] ?? new Uint8Array());
    expect(digests.map((digest) => toHex(digest).slice(0, 8))).toEqual(["49cd2696", "782467f0"]);
    expect(predictApplications(digests)).toEqual(printed.get(4));
  });

  test("PCR 11 is the firmware's value and the phases that userspace reached", () => {
    const [, , , , , , , , , , , firmware = new Uint8Array()] = replayEventLog(log, ALGORITHM.sha256);
    expect(extendPhases(firmware, ["sysinit", "ready"])).toEqual(printed.get(11));
  });
});

test("a quote's digest is that of the values it selects", () => {
  const attest = parseQuoteAttest(fixture("mini/quote.msg"));
  const printed = new Map(printedPcrs("mini/pcrs.txt"));
  printed.set(
    10,
    Uint8Array.from(Buffer.from("f548f95616018d7e3ec10412292f15d652d86d851ad6cb09b35ca991df2fc4c2", "hex")),
  );
  expect(pcrDigestOf(0x4fff, printed)).toEqual(attest.pcrDigest);
  expect(() => pcrDigestOf(0x1_0000, printed)).toThrow(/no SHA-256 value of PCR 16/);
});

describe("Authenticode", () => {
  const checksum = 0x40 + 24 + 64;
  const entry = 0x40 + 24 + 144;

  test("covers all but checksum, certificate entry and certificates", () => {
    const signed = makePe(sections, text("certificate.....")).with(checksum, 1);
    expect(authenticodeOf(signed)).toEqual(authenticodeOf(uki));
    const expected = hash(uki.subarray(0, checksum), uki.subarray(checksum + 4, entry), uki.subarray(entry + 8));
    expect(authenticodeOf(uki)).toEqual(expected);
  });

  test("changes with any byte of a section", () => {
    expect(authenticodeOf(uki.with(1024, 9))).not.toEqual(authenticodeOf(uki));
  });

  test("takes sections in the order of the file, not of the table", () => {
    const swapped = uki.slice();
    const table = 0x40 + 24 + 240;
    swapped.set(uki.subarray(table + 40, table + 80), table);
    swapped.set(uki.subarray(table, table + 40), table + 40);
    const head = hash(
      swapped.subarray(0, checksum),
      swapped.subarray(checksum + 4, entry),
      swapped.subarray(entry + 8),
    );
    expect(authenticodeOf(swapped)).toEqual(head);
  });

  test("refuses sections outside the file or over each other, and images that are none", () => {
    const first = 0x40 + 24 + 240 + 20;
    expect(() => authenticodeOf(uki.with(first + 2, 0xff))).toThrow(/outside the file/);
    expect(() => authenticodeOf(uki.with(first + 1, 0))).toThrow(/overlaps/);
    expect(() => authenticodeOf(uki.with(0x40, 0))).toThrow(/no PE signature/);
    expect(() => authenticodeOf(uki.subarray(0, 100))).toThrow(/truncated/);
  });

  test("damaged images only ever give a MiaError", () => {
    fuzz((bytes) => measureUki(bytes, { phases: [] }), [uki]);
  });
});

describe("a UKI", () => {
  const measured = measureUki(uki, { phases: ["ready"] });
  const extend = (digests: Uint8Array[]) => digests.reduce((value, digest) => hash(value, digest), new Uint8Array(32));

  test("gives its applications and its command line", () => {
    expect(measured.applications).toEqual([authenticodeOf(uki), authenticodeOf(kernel)]);
    expect(measured.commandLine).toBe("root=x");
  });

  test("extends PCR 11 by name and content of each section, in the stub's order, and by phases", () => {
    const order = [".linux", ".osrel", ".cmdline", ".uname"] as const;
    const digests = order.flatMap((name) => [hash(text(`${name}\0`)), hash(sections[name])]);
    expect(measured.pcrs.get(11)).toEqual(extend([...digests, hash(text("ready"))]));
  });

  test("extends PCR 9 by the command line and the initrd, and PCR 12 by nothing", () => {
    const line = hash(new Uint8Array(Buffer.from("root=x\0", "utf16le")));
    expect(measured.pcrs.get(9)).toEqual(extend([line]));
    const initrd = text("cpio");
    expect(measureUki(uki, { phases: [], initrd }).pcrs.get(9)).toEqual(extend([line, hash(initrd)]));
    expect(measured.pcrs.get(12)).toEqual(new Uint8Array(32));
  });

  test("hands the kernel its own initrd where nothing else is said", () => {
    const initrd = text("cpio");
    const own = measureUki(makePe({ ...sections, ".initrd": initrd }), { phases: [] });
    expect(own.pcrs.get(9)).toEqual(measureUki(uki, { phases: [], initrd }).pcrs.get(9));
  });

  test("with the stub of systemd 252 leaves out what that one does not measure", () => {
    const stub = (version: string) => ({ ".sdmagic": text(`#### LoaderInfo: systemd-stub ${version} ####`) });
    const at = (version: string) => measureUki(makePe({ ...sections, ...stub(version) }), { phases: [] }).pcrs.get(11);
    const old = [".linux", ".osrel", ".cmdline"] as const;
    expect(at("252.39-1~deb12u2")).toEqual(
      extend(old.flatMap((name) => [hash(text(`${name}\0`)), hash(sections[name])])),
    );
    expect(at("257.8-1")).toEqual(measureUki(uki, { phases: [] }).pcrs.get(11));
  });

  test("without kernel, or with a section twice, is refused", () => {
    expect(() => measureUki(makePe({ ".cmdline": text("x") }), { phases: [] })).toThrow(/without kernel/);
    const twice = uki.slice();
    twice.set(text(".linux\0\0"), 0x40 + 24 + 240);
    expect(() => measureUki(twice, { phases: [] })).toThrow(/duplicate/);
  });
});

describe("an image tree", () => {
  const file = (path: string, mode: number, content: string): ImageFile => ({
    path,
    mode,
    uid: 0,
    gid: 0,
    content: text(content),
  });
  const tree: ImageFile[] = [
    { path: "/etc", mode: 0o40755, uid: 0, gid: 0 },
    file("/etc/issue", 0o100644, "hello\n"),
    { path: "/etc/link", mode: 0o120777, uid: 0, gid: 0, linkTarget: "issue" },
    file("/usr/bin/tool", 0o100755, "tool"),
    file("/usr/lib/x.so.1.2", 0o100644, "library"),
    file("/usr/lib/modules/a.ko.xz", 0o100644, "module"),
    file("/usr/lib/firmware/f.bin", 0o100644, "firmware"),
    file("/usr/share/elf", 0o100644, "\x7fELF"),
    file("/usr/share/script", 0o100644, "#!/bin/sh"),
  ];
  const scope = { roots: ["/etc"], excluded: [], linkTargets: false };

  test("has the root that AIDE's database of the machine has", () => {
    const digest = createHash("sha256").update("hello\n").digest("base64");
    const database = [
      "@@begin_db",
      "@@db_spec name perm uid gid size inode attr sha256",
      `/etc/issue 100644 0 0 6 1 1 ${digest}`,
      "/etc/link 120777 0 0 5 2 1 0",
      "/etc 40755 0 0 4096 3 1 0",
      "@@end_db",
    ].join("\n");
    const claim = filesClaimOf(tree, scope);
    expect(claim.snapshotRoot).toEqual(snapshotRoot(parseAideDatabase(database)));
    expect(claim.entries).toBe(3);
  });

  test("gives the database that AIDE would make of it", () => {
    const linked = { ...scope, linkTargets: true };
    const records = fileRecordsOf([...tree, file("/etc/a b", 0o100600, "")], linked);
    const read = parseAideDatabase(encodeAideDatabase(records, linked));
    expect(snapshotRoot(read)).toEqual(snapshotRoot(records));
    expect(encodeAideDatabase(records, linked)).toContain("/etc/a%20b 0 100600 0 0 0 0 1073741885 47DEQ");
    expect(encodeAideDatabase(records, linked)).toContain("/etc/link issue 120777 0 0 5 0 63 0");
    expect(encodeAideDatabase(records, linked)).toContain("/etc 0 40755 0 0 0 0 29 0");
  });

  test("allows what can be executed or loaded and nothing else", () => {
    const allowed = executablesOf(tree).map(({ path }) => path);
    expect(allowed).toEqual(tree.slice(3).map(({ path }) => path));
  });

  test("makes a list with one root in any order, whatever stands twice", () => {
    const entries = executablesOf(tree);
    const list = allowlistOf(entries);
    expect(allowlistOf([...entries, ...entries].reverse()).root).toEqual(list.root);
    const [tool] = entries;
    if (tool === undefined) throw new Error("the tree has a tool");
    expect(list.has(tool)).toBe(true);
    expect(list.has({ ...tool, path: "/tmp/tool" })).toBe(false);
    expect(list.has({ ...tool, algorithm: "sha512" })).toBe(false);
    expect(list.has({ ...tool, digest: hashOf("other") })).toBe(false);
    expect(allowlistOf(entries.slice(1)).root).not.toEqual(list.root);
  });

  test("makes one list of a file's digest by either of its names, and another of a verity digest", () => {
    const [path, digest] = ["/usr/bin/tool", hashOf("tool")];
    const listOf = (algorithm: string) => allowlistOf([{ path, algorithm, digest }]);
    const allows = (...[of, algorithm]: [string, string]) => listOf(of).has({ path, algorithm, digest });
    expect(listOf("ima:sha256").root).toEqual(listOf("sha256").root);
    expect(listOf("sha256").leaves).toHaveLength(1);
    expect(allows("sha256", "ima:sha256")).toBe(true);
    expect(allows("ima:sha256", "sha256")).toBe(true);
    for (const other of ["verity:sha256", "ima:verity:sha256", "ima:sha512"]) {
      expect(listOf(other).root, other).not.toEqual(listOf("sha256").root);
      expect(allows("sha256", other), other).toBe(false);
      expect(allows(other, "sha256"), other).toBe(false);
    }
    expect(allows("verity:sha256", "verity:sha256")).toBe(true);
    expect(allows("verity:sha256", "ima:verity:sha256")).toBe(false);
  });
});
