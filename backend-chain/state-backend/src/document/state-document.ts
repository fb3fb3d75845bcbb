import { isUtf8 } from "node:buffer";
import { StateBackendError } from "../errors.js";
import { type Span, topLevelSpans } from "./top-level.js";

/** What the rules need of Terraform's state; the bytes stay as they are. */
export interface StateDocument {
  /** Unsigned, 64 bits. */
  readonly serial: bigint;
  readonly lineage: string;
}

const MAX_SERIAL = 2n ** 64n - 1n;
const VERSION = "4";

/**
 * Reads Terraform's state, format version 4 (hashicorp/terraform, internal/states/statefile/version4.go). Throws
 * `malformed` with what is wrong and never quotes the state.
 */
export function readStateDocument(bytes: Uint8Array): StateDocument {
  if (!isUtf8(bytes)) throw malformed("it is not UTF-8");
  const spans = topLevelSpans(bytes);
  if (spans === undefined) throw malformed("it is no JSON object, or its JSON is broken");
  const only = (name: string): string => onlyText(bytes, name, spans.get(name) ?? []);
  if (only("version") !== VERSION) throw malformed(`its format is not version ${VERSION}`);
  const serial = only("serial");
  if (!/^(0|[1-9][0-9]{0,19})$/.test(serial) || BigInt(serial) > MAX_SERIAL) {
    throw malformed("its serial is no unsigned number of 64 bits");
  }
  const lineage: unknown = JSON.parse(only("lineage"));
  if (typeof lineage !== "string" || lineage === "" || lineage.length > 256) throw malformed("its lineage is no name");
  return { serial: BigInt(serial), lineage };
}

/** The text of a member that must be there once. */
function onlyText(bytes: Uint8Array, name: string, [span, second]: readonly Span[]): string {
  if (span === undefined) throw malformed(`it has no ${name}`);
  if (second !== undefined) throw malformed(`it has more than one member "${name}"`);
  return Buffer.from(bytes.subarray(span.start, span.end)).toString();
}

function malformed(reason: string): StateBackendError {
  return new StateBackendError("malformed", `this is not Terraform's state: ${reason}`);
}
