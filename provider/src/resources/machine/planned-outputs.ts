import type { DryRun } from "@logos/chain-client";
import { equalValues, isUnknown, type ObjectValue, unknown, type Value } from "../../tfprotov6/value.js";
import { OUTPUTS, type Outputs, unknownOutputs } from "./outputs.js";
import { priceText } from "./price.js";
import { TYPE_ATTRIBUTES } from "./request.js";
import { refText } from "./type-selector.js";

/** What an update in place leaves as it is: a machine stays where it stands. */
const KEPT = ["id", "hub", "region", "addresses", "phase"] as const;

interface Planned {
  readonly prior: ObjectValue | null;
  readonly planned: ObjectValue;
  /** The type is written with its version, or a version was resolved before. */
  readonly pinned: boolean;
  readonly answer: DryRun;
}

/**
 * Outputs as far as a plan can know them. What is known must come true, so only the price of a version, which never
 * changes, and what stays at an update in place are.
 */
export function plannedOutputs({ prior, planned, pinned, answer }: Planned): Outputs {
  const isFinished = prior !== null && prior["generation"] !== null;
  if (isFinished && !changesMachine(prior, planned)) return outputsIn(prior);
  const kept = isFinished ? Object.fromEntries(KEPT.map((name) => [name, prior[name] ?? null])) : {};
  const id = prior === null ? unknown : (prior["id"] ?? unknown);
  return { ...unknownOutputs, ...kept, ...resolvedOutputs(prior, planned, pinned, answer), id };
}

/** Whether the chain will open a job: other values change by the call alone. */
function changesMachine(prior: ObjectValue, planned: ObjectValue): boolean {
  return ["type", ...TYPE_ATTRIBUTES].some((name) => !equalValues(prior[name] ?? null, planned[name] ?? null));
}

function resolvedOutputs(prior: ObjectValue | null, planned: ObjectValue, pinned: boolean, answer: DryRun) {
  const { type, price, image } = answer;
  const pinnedImage =
    typeof planned["image"] === "string" && planned["image"].includes("@") ? image?.digest : undefined;
  const sameImage = prior !== null && equalValues(prior["image"] ?? null, planned["image"] ?? null);
  const known: Partial<Record<(typeof OUTPUTS)[number], Value>> = {};
  if (pinned && type !== undefined) known.type_version = refText(type);
  if (pinned && price !== undefined && priced(planned)) known.price_per_hour = priceText(price);
  if (sameImage && prior["image_digest"] !== null) known.image_digest = prior["image_digest"] ?? unknown;
  else if (pinnedImage !== undefined) known.image_digest = pinnedImage;
  return known;
}

function priced(planned: ObjectValue): boolean {
  return TYPE_ATTRIBUTES.every((name) => !isUnknown(planned[name]));
}

function outputsIn(prior: ObjectValue): Outputs {
  return Object.fromEntries(OUTPUTS.map((name) => [name, prior[name] ?? null])) as Outputs;
}
