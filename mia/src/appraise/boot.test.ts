import { expect, test } from "vitest";
import { EVENT } from "../event-log/event-types.js";
import { parseEventLog } from "../event-log/parse.js";
import { hashOf } from "../testing/claims.js";
import { encodeEventLog, hashedEvent } from "../testing/event-log.js";
import { judge } from "../testing/judge.js";
import { type Deviation, eventLog, referenceClaims } from "../testing/machine.js";

const log = parseEventLog(eventLog);
const { boot } = referenceClaims;
const secureBootOn = () => {
  const at = log.events.findIndex(({ pcr }) => pcr === 7);
  const data = log.events[at]?.data ?? new Uint8Array();
  return encodeEventLog({
    ...log,
    events: log.events.with(at, hashedEvent(log, 7, EVENT.variableDriverConfig, data.with(data.length - 1, 1))),
  });
};

test.each<[string, Deviation, string[]]>([
  ["a boot digest that is not the quoted one", { bootQuote: { pcrDigest: hashOf("x") } }, ["boot-digest"]],
  [
    "another boot, told honestly",
    { bootQuote: { pcrDigest: hashOf("x") }, claims: { boot: { ...boot, pcrDigest: hashOf("x") } } },
    ["reference-boot"],
  ],
  ["a mask that is not the quoted one", { claims: { boot: { ...boot, pcrMask: 3 } } }, ["boot-mask", "reference-boot"]],
  [
    "a Secure Boot that the firmware did not measure",
    { claims: { boot: { ...boot, secureBoot: true } } },
    ["boot-secure-boot", "reference-boot"],
  ],
  [
    "a command line that is not the claimed one",
    { evidence: { commandLine: "init=/bin/sh" } },
    ["boot-command-line", "log-command-line"],
  ],
  [
    "another command line, told honestly",
    { evidence: { commandLine: "x" }, claims: { boot: { ...boot, commandLineHash: hashOf("x") } } },
    ["log-command-line", "reference-boot"],
  ],
  [
    "another boot application",
    { reference: { applications: [hashOf("a"), hashOf("b")] } },
    ["log-application", "log-application"],
  ],
  ["a log cut short", { afterwards: { eventLog: eventLog.subarray(0, 2000) } }, ["log-malformed"]],
  [
    "a log with an event for a PCR that no TPM has",
    { afterwards: { eventLog: withEvent(40) } },
    ["log-unknown-pcr", "log-malformed"],
  ],
  ["a log with an event too many", { afterwards: { eventLog: withEvent(4) } }, ["log-unknown-type", "ima-quote"]],
])("%s is a violation", (_, deviation, codes) => {
  expect(judge(deviation)).toEqual({ outcome: "violated", codes });
});

test("a log that is right but of another boot does not fit the quote", () => {
  expect(judge({ afterwards: { eventLog: secureBootOn() } }).codes).toEqual(["boot-secure-boot", "ima-quote"]);
});

function withEvent(pcr: number): Uint8Array {
  const event = hashedEvent(log, pcr, 0x1234, Uint8Array.of(1));
  return encodeEventLog({ ...log, events: [...log.events, event] });
}
