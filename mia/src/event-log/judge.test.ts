import { expect, test } from "vitest";
import { fromHex } from "../bytes/hex.js";
import { hashedEvent } from "../testing/event-log.js";
import { fixture } from "../testing/fixture.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import type { EventLog, LogEvent } from "./event-log.js";
import { EVENT } from "./event-types.js";
import { judgeEventLog } from "./judge.js";
import { parseEventLog } from "./parse.js";

const log = parseEventLog(fixture("uki/bios_log.bin"));
const text = (value: string) => new TextEncoder().encode(value);
const codes = (changed: EventLog, expected = {}) =>
  judgeEventLog(changed, ALGORITHM.sha256, expected).map(({ code }) => code);
const withEvents = (events: readonly LogEvent[]): EventLog => ({ ...log, events });
const appended = (pcr: number, type: number, data: Uint8Array) =>
  withEvents([...log.events, hashedEvent(log, pcr, type, data)]);
const find = (pcr: number, type: number) => {
  const at = log.events.findIndex((event) => event.pcr === pcr && event.type === type);
  const event = log.events[at];
  if (event === undefined) throw new Error("the fixture has no such event");
  return { at, event };
};
const replaced = (at: number, event: LogEvent) => withEvents(log.events.with(at, event));

test.each([
  ["an unknown type", appended(4, 0x8000_1234, text("x")), "log-unknown-type"],
  ["a type of another PCR", appended(9, EVENT.gptEvent, text("x")), "log-unknown-type"],
  ["an event in IMA's PCR", appended(10, EVENT.ipl, text("x")), "log-unknown-pcr"],
  ["an event in a resettable PCR", appended(16, EVENT.ipl, text("x")), "log-unknown-pcr"],
  ["a second separator", appended(0, EVENT.separator, new Uint8Array(4)), "log-separator-duplicate"],
  ["a separator where none belongs", appended(11, EVENT.separator, new Uint8Array(4)), "log-unknown-type"],
  ["firmware after its separator", appended(0, EVENT.crtmVersion, text("2")), "log-after-separator"],
  [
    "a debugger in PCR 7",
    withEvents([hashedEvent(log, 7, EVENT.efiAction, text("UEFI Debug Mode")), ...log.events]),
    "log-action",
  ],
  ["an unknown note", withEvents([note(0, text("Something else!!")), ...log.events]), "log-unknown-no-action"],
  ["a locality after the first extend", withEvents([...log.events, note(0, locality(3))]), "log-unknown-no-action"],
  ["a locality in another PCR", withEvents([note(1, locality(3)), ...log.events]), "log-unknown-no-action"],
  ["an unknown locality", withEvents([note(0, locality(7)), ...log.events]), "log-unknown-no-action"],
  [
    "a note with a digest",
    withEvents([hashedEvent(log, 0, EVENT.noAction, locality(3)), ...log.events]),
    "log-unknown-no-action",
  ],
  ["a section without content", appended(11, EVENT.ipl, Uint8Array.of(46, 0, 0, 0)), "log-order"],
  ["an unknown tag", appended(9, EVENT.eventTag, Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0)), "log-event-malformed"],
  ["a tag cut short", appended(9, EVENT.eventTag, Uint8Array.of(1, 0, 0)), "log-event-malformed"],
])("%s is found", (_, changed, code) => {
  expect(codes(changed)).toContain(code);
});

test("a missing separator is found", () => {
  const { at } = find(2, EVENT.separator);
  expect(codes(withEvents(log.events.toSpliced(at, 1)))).toEqual(["log-separator-missing"]);
});

test("a log without the last of the Secure Boot variables that every firmware measures is found", () => {
  const at = log.events.findLastIndex(({ pcr, type }) => pcr === 7 && type === EVENT.variableDriverConfig);
  expect(codes(withEvents(log.events.toSpliced(at, 1)))).toEqual(["log-order"]);
});

test("a separator that reports an error is found", () => {
  const { at } = find(3, EVENT.separator);
  expect(codes(replaced(at, hashedEvent(log, 3, EVENT.separator, Uint8Array.of(1, 0, 0, 0))))).toEqual([
    "log-separator-error",
  ]);
});

test.each([
  ["GPT of the later kind", 5, EVENT.gptEvent2],
  ["authority of an application", 7, EVENT.variableAuthority],
])("a %s, which no capture has, is bound to its digest too", (_, pcr, type) => {
  const honest = appended(pcr, type, text("x"));
  expect(codes(honest)).toEqual([]);
  const last = honest.events.at(-1);
  if (last === undefined) throw new Error("the log has events");
  expect(codes(withEvents(honest.events.with(-1, { ...last, data: text("y") })))).toEqual(["log-digest"]);
});

test.each([
  ["separator", 6, EVENT.separator],
  ["GPT", 5, EVENT.gptEvent],
  ["secure boot variable", 7, EVENT.variableDriverConfig],
  ["boot variable", 1, EVENT.variableBoot],
  ["action", 4, EVENT.efiAction],
  ["firmware version", 0, EVENT.crtmVersion],
  ["section name", 11, EVENT.ipl],
])("a %s whose digest is of something else is found", (_, pcr, type) => {
  const { at, event } = find(pcr, type);
  const digests = event.digests.map((digest) => digest.with(0, (digest[0] ?? 0) ^ 1));
  expect(codes(replaced(at, { ...event, digests }))).toEqual(["log-digest"]);
});

test("secure boot variables in another order are found", () => {
  const { at } = find(7, EVENT.variableDriverConfig);
  const [first, second] = [log.events[at], log.events[at + 1]];
  if (first === undefined || second === undefined) throw new Error("the fixture has five");
  expect(codes(withEvents(log.events.toSpliced(at, 2, second, first)))).toEqual(["log-order"]);
});

test("the measured command line is the claimed one, or it is found", () => {
  const commandLine = "root=/dev/nvme0n1p2 rw console=ttyS0 panic=-1";
  expect(codes(log, { commandLine })).toEqual([]);
  expect(codes(log, { commandLine: `${commandLine} init=/bin/sh` })).toEqual(["log-command-line"]);
});

test("a command line that nothing measured is found", () => {
  const unmeasured = withEvents(log.events.filter(({ type }) => type !== EVENT.eventTag));
  expect(codes(unmeasured)).toEqual([]);
  expect(codes(unmeasured, { commandLine: "quiet" })).toEqual(["log-command-line"]);
});

test("applications are those of the reference values, one for one", () => {
  const applications = log.events
    .filter(({ type }) => type === EVENT.bootServicesApplication)
    .map(({ digests }) => digests[1]);
  expect(codes(log, { applications })).toEqual([]);
  expect(codes(log, { applications: applications.slice(1) })).toEqual(["log-application", "log-application"]);
  expect(codes(log, { applications: [...applications, fromHex("00".repeat(32), "digest")] })).toEqual([
    "log-application",
  ]);
});

function note(pcr: number, data: Uint8Array): LogEvent {
  return { pcr, type: EVENT.noAction, digests: [new Uint8Array(20), new Uint8Array(32)], data };
}

function locality(value: number): Uint8Array {
  return Uint8Array.of(...text("StartupLocality\0"), value);
}
