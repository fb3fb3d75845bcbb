import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { parseAideDatabase } from "./aide/database.js";
import { parseAideReport } from "./aide/report.js";
import { findQuotedPrefix } from "./appraise/prefix.js";
import { toHex } from "./bytes/hex.js";
import { parseCertificate } from "./enrolment/certificate.js";
import { judgeEventLog } from "./event-log/judge.js";
import { parseEventLog } from "./event-log/parse.js";
import { replayEventLog } from "./event-log/replay.js";
import { parseImaAscii } from "./ima/ascii.js";
import { parseImaBinary } from "./ima/binary.js";
import type { ImaEntry } from "./ima/entry.js";
import { replayIma, templateHashMatches } from "./ima/replay.js";
import { parseLkrgSysctl } from "./lkrg/config.js";
import { judgeKernelGuard } from "./lkrg/judge.js";
import { parseLkrgMessages } from "./lkrg/messages.js";
import { isSignedBy } from "./quote/signature.js";
import { verifyQuote } from "./quote/verify.js";
import { CAPTURED_QUOTES, capturedQuote, FORGERY, forgeryKey } from "./testing/captures.js";
import { fixture, fixtureText } from "./testing/fixture.js";
import { printedPcrs } from "./testing/pcrs.js";
import { keyOf } from "./testing/signer.js";
import { ALGORITHM } from "./tpm/algorithms.js";
import { parseCredentialFile } from "./tpm/credential.js";
import { nameOf } from "./tpm/name.js";
import { parsePublic, unwrapPublic } from "./tpm/public.js";
import { parseSignature } from "./tpm/signature.js";

interface Boot {
  readonly events: number;
  readonly pcrs: string;
  /** Lists without suffix, each with its entries; the binary and the text form say the same. */
  readonly lists: Readonly<Record<string, { readonly entries: number; readonly bytes: 20 | 32 }>>;
  readonly aggregate: string;
  /** PCR 10 at the end of the longest list. */
  readonly end?: string;
}

const BOOTS: Readonly<Record<string, Boot>> = {
  uki: {
    events: 39,
    pcrs: "pcrs256_before.txt",
    lists: {
      ima_ascii: { entries: 138, bytes: 20 },
      ima_ascii_3: { entries: 169, bytes: 20 },
      ima_bin_3: { entries: 169, bytes: 20 },
    },
    aggregate: "ed1c7720cc3d117f",
    end: "4c1b65569a29bb9978a93e71bb7c6e0df8af16000bdf46079f0b831d8079d642",
  },
  tcb: {
    events: 23,
    pcrs: "pcrs256_before.txt",
    lists: {
      ima_ascii: { entries: 487, bytes: 20 },
      ima_bin: { entries: 487, bytes: 20 },
      ima_ascii_sha256: { entries: 488, bytes: 32 },
      ima_bin_sha256: { entries: 488, bytes: 32 },
      ima_ascii_3: { entries: 1197, bytes: 20 },
      ima_bin_3: { entries: 1197, bytes: 20 },
    },
    aggregate: "7cf53fa092d759e6",
    end: "7fa7ca7e2538b639798cf65e9890b2b2e2b1fa85fc5ed795c118bd0454c514f6",
  },
  mini: {
    events: 23,
    pcrs: "pcrs.txt",
    lists: { ima_ascii: { entries: 59, bytes: 20 }, ima_bin: { entries: 59, bytes: 20 } },
    aggregate: "d11f2aafb664f950",
    end: "f548f95616018d7e3ec10412292f15d652d86d851ad6cb09b35ca991df2fc4c2",
  },
  bookworm: {
    events: 23,
    pcrs: "pcrs256_before.txt",
    lists: { ima_ascii: { entries: 366, bytes: 20 }, ima_bin: { entries: 366, bytes: 20 } },
    aggregate: "21a0afc07dd25736",
  },
};

const checked = new Set<string>();
/** A file of the fixtures, ticked off. */
const read = (name: string) => {
  checked.add(name);
  return fixture(name);
};
const text = (name: string) => new TextDecoder().decode(read(name));
const entriesOf = (name: string, bytes: 20 | 32): ImaEntry[] =>
  name.includes("ascii") ? parseImaAscii(text(name)) : parseImaBinary(read(name), bytes);
const endOf = (entries: readonly ImaEntry[], algorithm: number) =>
  toHex(replayIma(entries, algorithm).at(-1) ?? new Uint8Array());

test.each(Object.entries(BOOTS))(
  "boot %s: log, lists and PCRs agree",
  (name, { events, pcrs, lists, aggregate, end }) => {
    const log = parseEventLog(read(`${name}/bios_log.bin`));
    expect(log.events).toHaveLength(events);
    expect(judgeEventLog(log, ALGORITHM.sha256)).toEqual([]);
    const values = replayEventLog(log, ALGORITHM.sha256);
    checked.add(`${name}/${pcrs}`);
    const printed = printedPcrs(`${name}/${pcrs}`);
    for (let pcr = 0; pcr < 10; pcr++) expect(values[pcr]).toEqual(printed.get(pcr));
    let longest: readonly ImaEntry[] = [];
    for (const [list, { entries: count, bytes }] of Object.entries(lists)) {
      const entries = entriesOf(`${name}/${list}`, bytes);
      expect(entries, list).toHaveLength(count);
      expect(entries.filter((entry) => !templateHashMatches(entry))).toEqual([]);
      expect(toHex(entries[0]?.digest ?? new Uint8Array())).toMatch(new RegExp(`^${aggregate}`));
      const binary = list.replace("ascii", "bin");
      if (binary in lists) expect(entries).toEqual(entriesOf(`${name}/${binary}`, bytes));
      if (count > longest.length) longest = entries;
    }
    if (end !== undefined) expect(endOf(longest, ALGORITHM.sha256)).toBe(end);
  },
);

test.each(["uki", "tcb"])("boot %s: PCR 10 at the end is the one that the TPM reported, in both banks", (name) => {
  const printed = text(`${name}/pcr10_final.txt`).toLowerCase();
  const entries = entriesOf(`${name}/ima_bin_3`, 20);
  for (const algorithm of [ALGORITHM.sha1, ALGORITHM.sha256])
    expect(printed).toContain(`0x${endOf(entries, algorithm)}\n`);
});

test.each(CAPTURED_QUOTES)(
  "quote $message verifies under $key, and covers its list",
  ({ message, signature, key, name, nonce, mask, list }) => {
    const area = unwrapPublic(read(key));
    expect(nameOf(area)).toEqual(read(name));
    const { expectation, quote } = capturedQuote({ message, nonce, mask, signature });
    for (const file of [message, signature]) checked.add(file);
    const outcome = verifyQuote(quote, keyOf(area), expectation);
    if (!outcome.ok) throw new Error(outcome.refusals.map(({ code }) => code).join());
    const other = { ...expectation, extraData: new Uint8Array(expectation.extraData.length) };
    expect(verifyQuote(quote, keyOf(area), other)).toMatchObject({ refusals: [{ code: "quote-extra-data" }] });
    if (list === undefined) return;
    const pcrs = replayEventLog(parseEventLog(fixture(list.log)), ALGORITHM.sha256);
    const states = replayIma(entriesOf(list.file, list.bytes), ALGORITHM.sha256);
    expect(findQuotedPrefix(states, pcrs, outcome.quote)).toBe(list.covers);
  },
);

test("the forgery is validly signed by its key, and refused for its magic", () => {
  const forged = { attest: read(FORGERY.message), signature: read(FORGERY.signature) };
  checked.add(FORGERY.key);
  expect(isSignedBy(forgeryKey(), forged.attest, parseSignature(forged.signature))).toBe(true);
  const { expectation } = capturedQuote({
    message: "swtpm/q_ecc.msg",
    signature: "swtpm/q_ecc.sig",
    nonce: read("swtpm/nonce.bin"),
    mask: 0x47ff,
  });
  expect(verifyQuote(forged, forgeryKey(), expectation)).toMatchObject({
    ok: false,
    refusals: [{ code: "quote-magic" }],
  });
});

test("EKs, the certificates of one authority and the credential are read", () => {
  const certificate = parseCertificate(read("swtpm/nv_0x1c00002.bin"));
  const ek = parsePublic(unwrapPublic(read("swtpm/ek.pub")));
  expect(certificate.key.type === "rsa" && ek.type === "rsa" && certificate.key.modulus).toEqual(
    ek.type === "rsa" && ek.modulus,
  );
  for (const name of ["swtpm/ekecc.pub", "tcb/ek.pub"]) expect(nameOf(unwrapPublic(read(name)))).toHaveLength(34);
  const others = ["swtpm/nv_0x1c00016.bin", "swtpm/nv_0x1c08000.bin"].map((name) => parseCertificate(read(name)));
  expect(others.map(({ key }) => key.type)).toEqual(["ecc", "rsa"]);
  for (const { issuer } of others) expect(issuer).toEqual(certificate.issuer);
  expect(parseCredentialFile(read("swtpm/cred.blob")).encryptedSecret).toHaveLength(256);
  expect(read("swtpm/secret.bin")).toHaveLength(32);
});

test("what AIDE and LKRG wrote is read as the README of the captures says", () => {
  const differences = { added: 1, removed: 0, changed: 1 };
  expect(parseAideReport(text("uki/aide_report.txt"))).toEqual({ total: 1321, ...differences });
  expect(parseAideReport(text("tcb/aide_report_plain.txt"))).toEqual({ total: 1319, ...differences });
  expect(parseAideDatabase(`${text("uki/aide.db.head200")}@@end_db\n`)).toHaveLength(196);
  expect(parseAideDatabase(text("aide/0.18.3.db"))).toHaveLength(5);
  for (const boot of ["uki", "tcb"]) {
    expect(parseLkrgSysctl(text(`${boot}/lkrg_sysctl.txt`)).size).toBe(21);
    const messages = parseLkrgMessages(text(`${boot}/lkrg_dmesg.txt`));
    const answer = messages.findLast(({ category }) => category === "ALIVE");
    expect(judgeKernelGuard(messages, answer?.atUs ?? 0)).toEqual({ alive: true, alerts: "clean" });
  }
});

// Last: it sees what the others ticked off.
test("no captured file is without a check", () => {
  const folder = new URL("../fixtures/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "README.md")
    .map((entry) => `${entry.parentPath.replace(/\/$/, "").split("/").at(-1)}/${entry.name}`);
  expect(files.filter((file) => !checked.has(file))).toEqual([]);
  expect(fixtureText("README.md")).toContain("fake_magic_bad.msg");
});
