import { StateBackendError } from "../errors.js";
import { headResources } from "./head-resources.js";
import { topLevelSpans } from "./top-level.js";

/** What the rules need of Terraform's state; the bytes stay as they are. */
export interface StateDocument {
  /** Unsigned, 64 bits. */
  readonly serial: bigint;
  readonly lineage: string;
  /** Numbers of the resources of provider logos that the state holds, each once. */
  readonly resources: readonly bigint[];
}

const MAX_SERIAL = 2n ** 64n - 1n;
const VERSION = "4";

/**
 * Reads Terraform's state, format version 4 (hashicorp/terraform, internal/states/statefile/version4.go). Throws
 * `malformed` with what is wrong and never quotes the state.
 */
export function readStateDocument(bytes: Uint8Array): StateDocument {
  const text = utf8(bytes);
  const parsed = json(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) throw malformed("it is no JSON object");
  const spans = topLevelSpans(text);
  const only = (name: string): string => {
    const found = spans.get(name) ?? [];
    const [span] = found;
    if (span === undefined) throw malformed(`it has no ${name}`);
    if (found.length > 1) throw malformed(`it has ${found.length} members "${name}"`);
    return text.slice(span.start, span.end);
  };
  if (only("version") !== VERSION) throw malformed(`its format is not version ${VERSION}`);
  const serial = only("serial");
  if (!/^(0|[1-9][0-9]{0,19})$/.test(serial) || BigInt(serial) > MAX_SERIAL) {
    throw malformed("its serial is no unsigned number of 64 bits");
  }
  const lineage: unknown = json(only("lineage"));
  if (typeof lineage !== "string" || lineage === "" || lineage.length > 256) throw malformed("its lineage is no name");
  return { serial: BigInt(serial), lineage, resources: headResources(parsed) };
}

function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new StateBackendError("malformed", "this is not Terraform's state: it is not UTF-8", { cause });
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, and a state holds secrets.
    throw malformed("it is not JSON");
  }
}

function malformed(reason: string): StateBackendError {
  return new StateBackendError("malformed", `this is not Terraform's state: ${reason}`);
}
