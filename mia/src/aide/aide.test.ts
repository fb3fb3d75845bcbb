import { describe, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { fixtureText } from "../testing/fixture.js";
import { fuzzText } from "../testing/fuzz.js";
import { parseAideDatabase } from "./database.js";
import { parseAideReport } from "./report.js";
import { type FilesScope, inScope, scopeHash } from "./scope.js";
import { snapshotRoot } from "./snapshot.js";

const database = `${fixtureText("uki/aide.db.head200")}@@end_db\n`;
const records = parseAideDatabase(database);
const path = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a database", () => {
  test("has its rows, with escapes decoded and what is not there left out", () => {
    expect(records).toHaveLength(196);
    expect(path(records.at(-1)?.path ?? new Uint8Array())).toMatch(/\/getty@tty1\.service$/);
    expect(records[0]).toMatchObject({ mode: 0o40755, uid: 0, size: 4096n });
    expect(records[0]?.sha256).toBeUndefined();
    expect(toHex(records[1]?.sha256 ?? new Uint8Array())).toMatch(/^e3b0c442/);
  });

  test("of AIDE 0.18, whose specification ends with a space, has its rows too", () => {
    const older = parseAideDatabase(fixtureText("aide/0.18.3.db"));
    expect(older.map((record) => path(record.path))).toEqual(
      ["", "/bin", "/bin/a b", "/bin/link", "/bin/tool+1.0"].map((name) => `/opt/tree${name}`),
    );
    expect(path(older[3]?.linkTarget ?? new Uint8Array())).toBe("tool+1.0");
    expect(older[4]).toMatchObject({ mode: 0o100644, uid: 0, gid: 0, size: 5n });
    const spaced = database.replace(" sha256\n", " sha256 \n");
    expect(parseAideDatabase(spaced)).toEqual(records);
  });

  test.each([
    ["with two spaces behind its specification", database.replace(" sha256\n", " sha256  \n"), /unsupported.*""/],
    ["with two spaces inside its specification", database.replace(" gid ", "  gid "), /unsupported.*""/],
    ["with a space behind a row", database.replace(/^(\/etc\/\.pwd\.lock .*)$/m, "$1 "), /9 fields, 8/],
    ["without its end", database.replace("@@end_db\n", ""), /truncated/],
    ["with text behind its end", `${database}/etc/shadow`, /trailing-bytes/],
    ["with an unknown column", database.replace(" attr ", " xattrs "), /unsupported.*"xattrs"/],
    ["without a column that counts", database.replace(" gid ", " atime "), /no column gid/],
    ["with a column twice", database.replace(" attr ", " inode "), /duplicate/],
    ["with a row before its specification", database.replace("@@db_spec", "/etc @@db_spec"), /before @@db_spec/],
    [
      "with two specifications",
      database.replace("/etc 40755", "@@db_spec name perm uid gid size sha256\n/etc 40755"),
      /second/,
    ],
    ["with a row too short", database.replace(" 40755 0 0 4096 33 ", " 40755 0 0 4096 "), /7 fields, 8/],
    ["with a duplicate path", database.replace("/etc/.updated", "/etc/.pwd.lock"), /duplicate.*\.pwd\.lock/],
    ["with one path in two spellings", database.replace("/etc/.updated", "/etc/%2epwd.lock"), /duplicate/],
    ["with a relative path", database.replace("/etc/.updated", "etc/.updated"), /no absolute path/],
    ["with a broken escape", database.replace("getty%40", "getty%4"), /no percent escape/],
    ["with a mode that is not octal", database.replace("/etc 40755", "/etc 40789"), /no number of base 8/],
    ["with a digest that is too short", database.replace(/47DEQ[^ \n]+/, "AAAA"), /sha256 of 3 bytes/],
  ])("%s is refused", (_, text, reason) => {
    expect(() => parseAideDatabase(text)).toThrow(reason);
  });

  test("damaged databases only ever give a MiaError", () => {
    const short = [...database.split("\n").slice(0, 12), "@@end_db", ""].join("\n");
    fuzzText((text) => snapshotRoot(parseAideDatabase(text)), [short]);
  });
});

describe("the canonical root", () => {
  const root = toHex(snapshotRoot(records));

  test("does not depend on order, time, version or inode", () => {
    const other = database
      .replace(/^# .*$/gm, "# later")
      .replace("/etc 40755 0 0 4096 33 34359738429", "/etc 40755 0 0 120 9 1");
    expect(toHex(snapshotRoot(parseAideDatabase(other).reverse()))).toBe(root);
  });

  test.each([
    ["content", /47DEQpj8HBSa\+\/TImW\+5JCeuQeRkm5NMpJWZG3hSuFU=/, "a7Sf61iS85XKHM0kV50vGIc3+XcLi134hH8+S+gnB4M="],
    ["mode", "/etc/adduser.conf 100644", "/etc/adduser.conf 104644"],
    ["owner", "/etc/adduser.conf 100644 0", "/etc/adduser.conf 100644 7"],
    ["size", "/etc/adduser.conf 100644 0 0 3981", "/etc/adduser.conf 100644 0 0 3982"],
    ["name", "/etc/adduser.conf", "/etc/adduser.cong"],
    ["kind", "/etc/adduser.conf 100644", "/etc/adduser.conf 010644"],
  ])("depends on %s", (_, from, to) => {
    expect(toHex(snapshotRoot(parseAideDatabase(database.replace(from, to))))).not.toBe(root);
  });

  test("depends on link targets where they are recorded", () => {
    const link = { path: new TextEncoder().encode("/etc/l"), mode: 0o120777, uid: 0, gid: 0, size: 1n };
    const roots = [link, { ...link, linkTarget: Uint8Array.of(97) }, { ...link, linkTarget: Uint8Array.of(98) }];
    expect(new Set(roots.map((record) => toHex(snapshotRoot([record])))).size).toBe(3);
  });

  test("refuses a path that stands twice", () => {
    expect(() => snapshotRoot([...records, ...records.slice(3, 4)])).toThrow(/duplicate/);
  });
});

describe("a scope", () => {
  const scope: FilesScope = { roots: ["/etc", "/usr"], excluded: ["/etc/apt"], linkTargets: false };

  test("covers what is at or below its roots but not below what it excludes", () => {
    const covered = inScope(scope, records).map((record) => path(record.path));
    expect(covered).toContain("/etc");
    expect(covered.filter((name) => name.startsWith("/etc/apt"))).toEqual([]);
    expect(inScope({ ...scope, roots: ["/et"] }, records)).toEqual([]);
  });

  test("has a hash of its own, and one spelling", () => {
    const hashes = [scope, { ...scope, excluded: [] }, { ...scope, linkTargets: true }].map((each) =>
      toHex(scopeHash(each)),
    );
    expect(new Set(hashes).size).toBe(3);
    expect(() => scopeHash({ ...scope, roots: ["/usr", "/etc"] })).toThrow(/sort/);
    expect(() => scopeHash({ ...scope, roots: ["/usr/"] })).toThrow(/slash/);
  });

  test("drops link targets it does not ask for", () => {
    const link = { path: new TextEncoder().encode("/etc/l"), mode: 0o120777, uid: 0, gid: 0, size: 1n };
    const withTarget = { ...link, linkTarget: Uint8Array.of(97) };
    expect(inScope(scope, [withTarget])).toEqual([link]);
    expect(inScope({ ...scope, linkTargets: true }, [withTarget])).toEqual([withTarget]);
  });
});

describe("a report", () => {
  test("in JSON and in plain text says how much differs", () => {
    expect(parseAideReport(fixtureText("uki/aide_report.txt"))).toEqual({
      total: 1321,
      added: 1,
      removed: 0,
      changed: 1,
    });
    expect(parseAideReport(fixtureText("tcb/aide_report_plain.txt"))).toEqual({
      total: 1319,
      added: 1,
      removed: 0,
      changed: 1,
    });
  });

  test("without differences has the total alone", () => {
    const clean =
      "AIDE found NO differences between database and filesystem. Looks okay!!\n\nNumber of entries:\t1319\n";
    expect(parseAideReport(clean)).toEqual({ total: 1319, added: 0, removed: 0, changed: 0 });
    expect(parseAideReport('{"number_of_entries":1319}')).toEqual({ total: 1319, added: 0, removed: 0, changed: 0 });
  });

  test.each([
    [
      "that counts other than it lists",
      fixtureText("uki/aide_report.txt").replace('"added": 1', '"added": 0'),
      /0 added entries, 1/,
    ],
    ["without counts", "{}", /no whole number/],
    ["of nothing", "", /stands 0 times/],
    ["that is a list", "{]", /no JSON/],
    ["with a second summary", fixtureText("tcb/aide_report_plain.txt").repeat(2), /stands 2 times/],
  ])("%s is refused", (_, text, reason) => {
    expect(() => parseAideReport(text)).toThrow(reason);
  });

  test("damaged reports only ever give a MiaError", () => {
    fuzzText(parseAideReport, [fixtureText("uki/aide_report.txt"), fixtureText("tcb/aide_report_plain.txt")]);
  });
});
