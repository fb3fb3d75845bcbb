import { utf8ToBytes } from "@noble/hashes/utils.js";
import { allBytesAre, equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { bytesToUtf8, textToUtf16, utf16ToText } from "../bytes/text.js";
import { MiaError } from "../errors.js";
import { hashFunction } from "../tpm/algorithms.js";
import type { EventLog, LogEvent } from "./event-log.js";
import { EVENT } from "./event-types.js";
import type { LogFinding, LogFindingCode } from "./finding.js";
import { ACTIONS, SECURE_BOOT_ORDER } from "./grammar.js";
import { LOAD_OPTIONS_TAG, parseTaggedEvents, TAGS } from "./tagged-event.js";
import { parseVariable } from "./variable.js";

/** What the measured artefacts must be; what is left out is not asked for. */
export interface ExpectedArtefacts {
  /** Authenticode SHA-256 of each application in PCR 4, in the order in which they start. */
  readonly applications?: readonly Uint8Array[];
  /** Kernel command line, without NUL. */
  readonly commandLine?: string;
}

const HASHED_DATA: readonly number[] = [
  EVENT.separator,
  EVENT.efiAction,
  EVENT.gptEvent,
  EVENT.gptEvent2,
  EVENT.variableDriverConfig,
  EVENT.variableAuthority,
  EVENT.crtmVersion,
];

type Report = (code: LogFindingCode, detail: string) => void;

/** Whether each digest of one bank is the hash of what its event says: event data, variable, section name, command line. */
export function checkBinding(log: EventLog, algorithm: number, expected: ExpectedArtefacts): LogFinding[] {
  const bank = log.algorithms.findIndex(({ id }) => id === algorithm);
  const hash = hashFunction(algorithm);
  const findings: LogFinding[] = [];
  const applications: Uint8Array[] = [];
  const secureBoot: string[] = [];
  let sectionName = true;
  let measured = false;
  log.events.forEach((event, index) => {
    const report: Report = (code, detail) => findings.push({ code, event: index, detail });
    const digest = event.digests[bank] ?? new Uint8Array();
    const isHashOf = (data: Uint8Array) => equalBytes(digest, hash(data));
    try {
      if (HASHED_DATA.includes(event.type) && !isHashOf(event.data)) report("log-digest", `PCR ${event.pcr}`);
      if (event.type === EVENT.separator) checkSeparator(event, report);
      if (event.type === EVENT.efiAction) checkAction(event, report);
      if (event.type === EVENT.variableBoot && !isHashOf(parseVariable(event.data).data) && !isHashOf(event.data)) {
        report("log-digest", `boot variable in PCR ${event.pcr}`);
      }
      if (event.type === EVENT.variableDriverConfig) {
        const { name } = parseVariable(event.data);
        if (event.pcr === 7) secureBoot.push(name);
      }
      if (event.type === EVENT.eventTag) {
        measured = checkTags(event, expected.commandLine, isHashOf, report) || measured;
      }
      if (event.type === EVENT.bootServicesApplication && event.pcr === 4) applications.push(digest);
      if (event.type === EVENT.ipl && event.pcr === 11) {
        // systemd's stub measures each section twice: its name with NUL, then its content.
        const name = utf16ToText(event.data).replace(/\0$/, "");
        if (sectionName && !isHashOf(utf8ToBytes(`${name}\0`))) report("log-digest", `section name ${name}`);
        sectionName = !sectionName;
      }
    } catch (error) {
      if (!(error instanceof MiaError)) throw error;
      report("log-event-malformed", error.message);
    }
  });
  const end: Report = (code, detail) => findings.push({ code, event: log.events.length, detail });
  if (!SECURE_BOOT_ORDER.join().startsWith(secureBoot.join()) || secureBoot.length < 5) {
    end("log-order", `PCR 7 measures ${secureBoot.join(", ") || "no variables"}`);
  }
  if (!sectionName) end("log-order", "PCR 11 ends with the name of a section whose content is not measured");
  if (expected.commandLine !== undefined && !measured) end("log-command-line", "no command line was measured");
  if (expected.applications !== undefined) checkApplications(applications, expected.applications, end);
  return findings;
}

function checkSeparator(event: LogEvent, report: Report): void {
  const known = event.data.length === 4 && (allBytesAre(event.data, 0) || allBytesAre(event.data, 0xff));
  if (!known) report("log-separator-error", `PCR ${event.pcr} has ${toHex(event.data)}`);
}

function checkAction(event: LogEvent, report: Report): void {
  const text = bytesToUtf8(event.data);
  if (ACTIONS.get(event.pcr)?.includes(text) !== true) report("log-action", `PCR ${event.pcr}: ${text}`);
}

/** Gives whether the event measures a command line. */
function checkTags(
  event: LogEvent,
  commandLine: string | undefined,
  isHashOf: (data: Uint8Array) => boolean,
  report: Report,
): boolean {
  const tags = parseTaggedEvents(event.data);
  const [tag] = tags;
  if (tag === undefined || tags.length > 1 || TAGS.get(tag.id) !== tag.text) {
    report("log-event-malformed", `an unknown tag in PCR ${event.pcr}`);
    return false;
  }
  if (tag.id !== LOAD_OPTIONS_TAG) return false;
  if (commandLine !== undefined && !isHashOf(textToUtf16(commandLine))) {
    report("log-command-line", "the measured load options are not the command line of the evidence");
  }
  return true;
}

function checkApplications(found: readonly Uint8Array[], expected: readonly Uint8Array[], report: Report): void {
  const length = Math.max(found.length, expected.length);
  for (let index = 0; index < length; index++) {
    const [is, should] = [found[index], expected[index]];
    if (is !== undefined && should !== undefined && equalBytes(is, should)) continue;
    report("log-application", `application ${index} is ${is === undefined ? "missing" : toHex(is)}`);
  }
}
