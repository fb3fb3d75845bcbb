import type { Evidence } from "../appraise/evidence.js";
import type { AppraisalPolicy, ReferenceValues } from "../appraise/policy.js";
import { EVENT } from "../event-log/event-types.js";
import { parseEventLog } from "../event-log/parse.js";
import { replayEventLog } from "../event-log/replay.js";
import { parseImaBinary } from "../ima/binary.js";
import { allowlistOf } from "../reference/allowlist.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import { encodeEventLog, hashedEvent } from "./event-log.js";
import { imaEntry, joined } from "./ima.js";
import { attestation, eventLog, imaList, referenceClaims } from "./machine.js";

/** An honest machine whose IMA list has as many entries, the captured ones first, and what its appraiser needs. */
export function longAttestation(length: number): {
  readonly evidence: Evidence;
  readonly reference: ReferenceValues;
  readonly policy: AppraisalPolicy;
} {
  const captured = parseImaBinary(imaList, 20).length;
  const added = Array.from({ length: length - captured }, (_, index) =>
    imaEntry(`/usr/lib/x86_64-linux-gnu/perl5/5.40/auto/module-${index}/library.so.${index}`),
  );
  const entries = joined(imaList, ...added);
  const allowlist = allowlistOf(parseImaBinary(entries, 20).slice(1));
  const claims = { ...referenceClaims, ima: { ...referenceClaims.ima, allowlistRoot: allowlist.root } };
  const ima = { list: "sha1", fromIndex: 0, fromPcr10: new Uint8Array(32), entries } as const;
  return attestation({ evidence: { ima }, claims, reference: { claims, allowlist } });
}

/**
 * A firmware log that holds the IMA list as well, for readers that know no other log: each entry is an event of PCR 10.
 * With the SHA-256 PCRs to which it replays.
 */
export function asOneEventLog(evidence: Evidence): {
  readonly log: Uint8Array;
  readonly pcrs: ReadonlyMap<number, Uint8Array>;
} {
  const firmware = parseEventLog(eventLog);
  const measured = parseImaBinary(evidence.ima.entries, 20).map(({ templateData }) =>
    hashedEvent(firmware, 10, EVENT.ipl, templateData),
  );
  const log = { ...firmware, events: [...firmware.events, ...measured] };
  const values = replayEventLog(log, ALGORITHM.sha256);
  return { log: encodeEventLog(log), pcrs: new Map([...values.entries()].filter(([pcr]) => pcr < 16)) };
}
