import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { equalBytes } from "../bytes/compare.js";
import { toHex } from "../bytes/hex.js";
import { judgeEventLog } from "../event-log/judge.js";
import { parseEventLog } from "../event-log/parse.js";
import { type PcrValues, replayEventLog } from "../event-log/replay.js";
import { secureBootOf } from "../event-log/secure-boot.js";
import type { VerifiedQuote } from "../quote/verify.js";
import { ALGORITHM } from "../tpm/algorithms.js";
import type { Evidence } from "./evidence.js";
import type { ReferenceValues } from "./policy.js";
import type { Reasons } from "./reasons.js";

/** Checks the boot claim against quote and firmware log; gives the PCRs that the log replays to. */
export function checkBoot(
  evidence: Evidence,
  reference: ReferenceValues,
  quote: VerifiedQuote,
  reasons: Reasons,
): PcrValues | undefined {
  const { boot } = evidence.claims;
  reasons.require(equalBytes(boot.pcrDigest, quote.pcrDigest), "boot-digest", `quoted ${toHex(quote.pcrDigest)}`);
  reasons.require(boot.pcrMask === quote.mask, "boot-mask", `claimed ${boot.pcrMask}, quoted ${quote.mask}`);
  const commandLineHash = sha256(utf8ToBytes(evidence.commandLine));
  reasons.require(equalBytes(boot.commandLineHash, commandLineHash), "boot-command-line", toHex(commandLineHash));
  const log = reasons.attempt(
    () => parseEventLog(evidence.eventLog),
    () => "log-malformed",
  );
  if (log === undefined) return undefined;
  const { applications } = reference;
  const expected = { commandLine: evidence.commandLine, ...(applications === undefined ? {} : { applications }) };
  const findings = judgeEventLog(log, ALGORITHM.sha256, expected);
  reasons.addAll(findings.map(({ code, event, detail }) => ({ code, detail: `event ${event}: ${detail}` })));
  const secureBoot = secureBootOf(log);
  reasons.require(secureBoot === boot.secureBoot, "boot-secure-boot", `measured ${secureBoot}`);
  return reasons.attempt(
    () => replayEventLog(log, ALGORITHM.sha256),
    () => "log-malformed",
  );
}
