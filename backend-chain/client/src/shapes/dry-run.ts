import type { DryRun, Refusal, RefusalReason } from "../api/provisioning.js";
import { attributes, imageRef, typeRef } from "./catalogue.js";
import { bigint, type From, kebab, label, listOf, named, number, optional, record } from "./from.js";

const id = record<{ id: bigint }>({ id: ["id", bigint] });

/** Reasons with something to say; all others are a word. */
const DETAILED: Readonly<Record<string, From<object>>> = {
  OutOfRange: record<{ min: bigint; max: bigint; step: bigint }>({
    min: ["min", bigint],
    max: ["max", bigint],
    step: ["step", bigint],
  }),
  TooLong: record<{ maxBytes: number }>({ maxBytes: ["max_bytes", number] }),
  RuleBroken: record<{ rule: number }>({ rule: ["rule", number] }),
  TooFewDaemons: record<{ eligible: number; needed: number }>({
    eligible: ["eligible", number],
    needed: ["needed", number],
  }),
  PriceAboveMax: record<{ price: bigint }>({ price: ["price", bigint] }),
  InsufficientFunds: record<{ missing: bigint }>({ missing: ["missing", bigint] }),
  KeyTaken: id,
  KeyBusy: id,
  QuotaExceeded: record<{ max: number }>({ max: ["max", number] }),
};

const reason: From<RefusalReason> = (value) => {
  const { type, inner } = named(value);
  // Names are the runtime's: it may append reasons, and a refusal must reach the tenant all the same.
  return { code: kebab(type), ...DETAILED[type]?.(inner) } as RefusalReason;
};

const refusal: From<Refusal> = record<Refusal>({
  attribute: ["attribute", optional(label)],
  reason: ["reason", reason],
});

/** What `ProvisioningApi_dry_run` answers. */
export const dryRun: From<DryRun> = record<DryRun>({
  refusals: ["refusals", listOf(refusal)],
  type: ["machine_type", optional(typeRef)],
  image: ["image", optional(imageRef)],
  attributes: ["attributes", attributes],
  replace: ["replace", listOf(label)],
  price: ["price", optional(bigint)],
  hold: ["hold", bigint],
});

/** What `ProvisioningApi_dry_run_many` answers. */
export const dryRuns: From<readonly DryRun[]> = listOf(dryRun);
