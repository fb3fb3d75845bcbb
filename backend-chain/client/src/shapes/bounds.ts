import type { PlannedRequest, Refusal, RefusalReason } from "../api/provisioning.js";
import { utf8Bytes } from "./desire.js";

/** Most bytes of a name, region or class. */
export const LABEL_BYTES = 64;
/** Most bytes of a workspace's name. */
export const WORKSPACE_BYTES = 128;
const ATTRIBUTE_NAME_BYTES = 32;
const ATTRIBUTE_TEXT_BYTES = 256;
const ATTRIBUTES = 16;
const U64_LIMIT = 1n << 64n;
const U32_LIMIT = 2 ** 32;
const U128_LIMIT = 1n << 128n;

/**
 * What the chain could not even decode, as the refusals that it would have given: bounds of `logos-primitives`. Without
 * this one such request would spoil the answer to all that share its question.
 */
export function boundsRefusals(request: PlannedRequest): readonly Refusal[] {
  const refusals: Refusal[] = [];
  const refuse = (attribute: string | undefined, reason: RefusalReason) => refusals.push({ attribute, reason });
  const longer = (text: string | undefined, bytes: number) => text !== undefined && utf8Bytes(text).length > bytes;
  const { type, placement, attributes, checkers, maxPrice } = request;

  if (longer(request.name, LABEL_BYTES)) refuse("name", { code: "name-invalid" });
  if (longer(request.workspace, WORKSPACE_BYTES)) refuse("workspace", { code: "name-invalid" });
  if (longer(type.name, LABEL_BYTES) || !isCount(type.version ?? 0, U32_LIMIT))
    refuse("type", { code: "type-unknown" });
  if (longer(placement.region, LABEL_BYTES)) refuse("region", { code: "region-unknown" });
  if (longer(placement.hubClass, LABEL_BYTES)) refuse("hub_class", { code: "hub-class-unknown" });
  if (longer(placement.antiAffinity, LABEL_BYTES)) refuse("anti_affinity", { code: "too-long", maxBytes: LABEL_BYTES });
  if (!isCount(checkers ?? 3, 256)) refuse("checkers", { code: "checkers-invalid" });
  if (maxPrice !== undefined && (maxPrice < 0n || maxPrice >= U128_LIMIT)) {
    refuse("max_price_per_hour", { code: "out-of-range", min: 0n, max: U128_LIMIT - 1n, step: 1n });
  }
  for (const [at, [name, value]] of Object.entries(attributes).entries()) {
    if (at >= ATTRIBUTES || longer(name, ATTRIBUTE_NAME_BYTES)) refuse(name, { code: "attribute-unknown" });
    if (value?.kind === "text" && longer(value.value, ATTRIBUTE_TEXT_BYTES)) {
      refuse(name, { code: "too-long", maxBytes: ATTRIBUTE_TEXT_BYTES });
    }
    if (value?.kind === "uint" && (value.value < 0n || value.value >= U64_LIMIT)) {
      refuse(name, { code: "out-of-range", min: 0n, max: U64_LIMIT - 1n, step: 1n });
    }
  }
  return refusals;
}

function isCount(value: number, limit: number): boolean {
  return Number.isInteger(value) && value >= 0 && value < limit;
}
