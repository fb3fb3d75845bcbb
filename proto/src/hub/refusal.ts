import { status } from "@grpc/grpc-js";

/** Why an agent refuses; a closed set. */
export type HubRefusalCode =
  | "NOT_ASSIGNED"
  | "STALE_FENCE"
  | "FROZEN"
  | "SPEC_REFUSED"
  | "IMAGE_DIGEST_MISMATCH"
  | "CAPACITY"
  | "DRIVER_FAILED"
  | "UNKNOWN";

/** A refusal as both sides speak of it; `attribute` only with SPEC_REFUSED. */
export interface HubRefusal {
  readonly code: HubRefusalCode;
  readonly reason: string;
  readonly attribute?: string | undefined;
}

const STATUS_OF: Readonly<Record<HubRefusalCode, status>> = {
  NOT_ASSIGNED: status.PERMISSION_DENIED,
  STALE_FENCE: status.FAILED_PRECONDITION,
  FROZEN: status.FAILED_PRECONDITION,
  SPEC_REFUSED: status.INVALID_ARGUMENT,
  IMAGE_DIGEST_MISMATCH: status.FAILED_PRECONDITION,
  CAPACITY: status.RESOURCE_EXHAUSTED,
  DRIVER_FAILED: status.ABORTED,
  UNKNOWN: status.UNAVAILABLE,
};

/** A refusal as a gRPC status. */
export function refusalToStatus(refusal: HubRefusal): { readonly code: status; readonly details: string } {
  const attribute = refusal.attribute === undefined ? "" : `(${refusal.attribute})`;
  return { code: STATUS_OF[refusal.code], details: `${refusal.code}${attribute}: ${refusal.reason}` };
}

const DETAILS = /^([A-Z_]{1,32})(?:\(([a-z0-9_]{1,32})\))?: ([^\n\r]{0,512})/;

/** The refusal that a gRPC status carries; undefined when it is one of the transport. */
export function refusalFromStatus(code: number, details: string): HubRefusal | undefined {
  const [, word, attribute, reason = ""] = DETAILS.exec(details) ?? [];
  if (word === undefined || !isRefusalCode(word) || STATUS_OF[word] !== code) return undefined;
  return { code: word, reason, ...(attribute === undefined ? {} : { attribute }) };
}

function isRefusalCode(word: string): word is HubRefusalCode {
  return Object.hasOwn(STATUS_OF, word);
}
