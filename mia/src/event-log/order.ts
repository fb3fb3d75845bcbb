import { allBytesAre } from "../bytes/compare.js";
import type { EventLog } from "./event-log.js";
import { EVENT } from "./event-types.js";
import type { LogFinding } from "./finding.js";
import { GRAMMAR } from "./grammar.js";
import { isKnownNoAction, startupLocalityOf } from "./no-action.js";

interface PcrProgress {
  separated: boolean;
  events: number;
}

/** Which types stand in which PCR, before and after its one separator. Unknown is refused, for replay never sees types. */
export function checkOrder(log: EventLog): LogFinding[] {
  const findings: LogFinding[] = [];
  const progress = new Map<number, PcrProgress>();
  for (const [index, event] of log.events.entries()) {
    const found = (code: LogFinding["code"], detail: string) => {
      findings.push({ code, event: index, detail });
    };
    const grammar = GRAMMAR.get(event.pcr);
    const seen = progress.get(event.pcr) ?? { separated: false, events: 0 };
    progress.set(event.pcr, seen);
    if (event.type === EVENT.noAction) {
      const late = startupLocalityOf(event.data) !== undefined && (event.pcr !== 0 || seen.events > 0);
      const extending = event.digests.some((digest) => !allBytesAre(digest, 0));
      if (late || extending || !isKnownNoAction(event.data)) found("log-unknown-no-action", `PCR ${event.pcr}`);
      if (startupLocalityOf(event.data) !== undefined) seen.events += 1;
      continue;
    }
    seen.events += 1;
    if (grammar === undefined) {
      found("log-unknown-pcr", `PCR ${event.pcr}`);
      continue;
    }
    const type = `type 0x${event.type.toString(16)} in PCR ${event.pcr}`;
    if (event.type === EVENT.separator && grammar.separator === "required") {
      if (seen.separated) found("log-separator-duplicate", `PCR ${event.pcr}`);
      seen.separated = true;
      continue;
    }
    if ((seen.separated ? grammar.after : grammar.before).includes(event.type)) continue;
    const known = grammar.before.includes(event.type) || grammar.after.includes(event.type);
    found(known ? "log-after-separator" : "log-unknown-type", type);
  }
  for (const [pcr, { separator }] of GRAMMAR) {
    if (separator === "required" && progress.get(pcr)?.separated !== true) {
      findings.push({ code: "log-separator-missing", event: log.events.length, detail: `PCR ${pcr}` });
    }
  }
  return findings;
}
