import type { ProviderError, ProviderErrorCode } from "../errors.js";
import { type Diagnostic, errorAt } from "../tfprotov6/diagnostic.js";

const SUMMARIES: Readonly<Record<ProviderErrorCode, string>> = {
  "not-a-plugin": "Not started by Terraform",
  "handshake-failed": "No common protocol",
  malformed: "A value that cannot be read",
  misconfigured: "The logos provider is not configured",
  "name-taken": "The name is taken",
  unreachable: "The chain cannot be reached",
  "timed-out": "The time allowed is over",
  stopped: "Stopped",
  failed: "The chain ended the job",
  "run-link": "logos run did not answer",
};

/** An error of this package as the practitioner sees it. */
export function diagnosticOf({ code, message }: ProviderError): Diagnostic {
  return errorAt(undefined, SUMMARIES[code], message);
}
