import type { ServiceError } from "@grpc/grpc-js";
import { Metadata } from "@grpc/grpc-js";
import { type HubRefusal, type HubRefusalCode, refusalToStatus } from "@logos/proto/hub";
import { HubError, type HubErrorCode } from "../errors.js";

const REFUSAL_OF: Readonly<Partial<Record<HubErrorCode, HubRefusalCode>>> = {
  "driver-failed": "DRIVER_FAILED",
  "image-digest-mismatch": "IMAGE_DIGEST_MISMATCH",
  superseded: "STALE_FENCE",
};

/** What a caller is told of an error; what is not the caller's business is UNKNOWN. */
export function refusalFromError(error: unknown): HubRefusal {
  const code = error instanceof HubError ? REFUSAL_OF[error.code] : undefined;
  if (code === undefined || !(error instanceof HubError)) return { code: "UNKNOWN", reason: "this agent failed" };
  return { code, reason: error.message.replaceAll(/[\r\n]+/g, " ").slice(0, 512) };
}

/** A refusal as grpc-js wants it. */
export function toServiceError(refusal: HubRefusal): ServiceError {
  const { code, details } = refusalToStatus(refusal);
  return Object.assign(new Error(details), { code, details, metadata: new Metadata() });
}
