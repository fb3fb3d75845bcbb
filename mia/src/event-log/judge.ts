import { checkBinding, type ExpectedArtefacts } from "./binding.js";
import type { EventLog } from "./event-log.js";
import type { LogFinding } from "./finding.js";
import { checkOrder } from "./order.js";

/** Every breach of grammar and digest binding in a log, or none. Legacy logs are refused whole: SHA-1 binds nothing. */
export function judgeEventLog(log: EventLog, algorithm: number, expected: ExpectedArtefacts = {}): LogFinding[] {
  if (log.form === "legacy") return [{ code: "log-legacy", event: 0, detail: "SHA-1 only" }];
  return [...checkOrder(log), ...checkBinding(log, algorithm, expected)].sort(
    (left, right) => left.event - right.event,
  );
}
