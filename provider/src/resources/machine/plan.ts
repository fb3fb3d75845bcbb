import type { DryRun, Intent, MachineType, Refusal } from "@logos/chain-client";
import type { Context, Plan, PlanRequest } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import type { AttributePath } from "../../tfprotov6/attribute-path.js";
import { type Diagnostic, errorAt, warningAt } from "../../tfprotov6/diagnostic.js";
import { equalValues, isUnknown, type ObjectValue, unknown, type Value } from "../../tfprotov6/value.js";
import { unknownOutputs } from "./outputs.js";
import { plannedOutputs } from "./planned-outputs.js";
import { priceText } from "./price.js";
import { pathOf, refusalDiagnostic } from "./refusals.js";
import { workspaceOf } from "./remembered.js";
import { replacedByUnknowns } from "./replacement.js";
import { plannedRequest, schemaValue, selectorOf, TYPE_ATTRIBUTES } from "./request.js";
import type { TypeSelector } from "./type-selector.js";

/** Refusals that a creation meets by itself: whoever adopts or replaces holds the key, room and money already. */
const KEYS: readonly string[] = ["key-taken", "key-busy"];
const FREED_BY_REPLACEMENT: readonly string[] = ["no-capacity", "insufficient-funds", "quota-exceeded"];

/** Plans a machine: asks the chain what it would refuse, and says what will be known afterwards. */
export async function planMachine(request: PlanRequest, { client }: Context<Tenancy>): Promise<Plan> {
  const { prior, proposed, config } = request;
  if (proposed === null || config === null) return await planRemoval(request, client);
  const given = withDefaults(proposed, config);
  const selector = selectorOf(given, prior);
  if (client === undefined || selector === undefined) return unresolved(request, given);
  return await planChange(request, given, selector, client);
}

/**
 * What the practitioner wrote, with what the schema fixes: what is left out of a type's attributes is left to the
 * chain.
 */
function withDefaults(proposed: ObjectValue, config: ObjectValue): ObjectValue {
  const open = Object.fromEntries(TYPE_ATTRIBUTES.map((name) => [name, config[name] ?? null]));
  return { ...proposed, ...open, delete_protection: config["delete_protection"] ?? false };
}

async function planChange(
  { prior, private: remembered }: PlanRequest,
  given: ObjectValue,
  selector: TypeSelector,
  tenancy: Tenancy,
): Promise<Plan> {
  const asked = plannedRequest(given, { workspace: workspaceOf(remembered, tenancy), selector });
  const id = typeof prior?.["id"] === "string" ? BigInt(prior["id"]) : undefined;
  const intent: Intent = id === undefined ? { kind: "create", request: asked } : { kind: "update", id, request: asked };
  const answer = await tenancy.chain.dryRun(tenancy.signer.address, intent);
  const type = await tenancy.catalogue.entry(answer.type);
  const settled = { ...given, ...filledIn(given, prior, answer) };

  const replace = replacements(answer, prior, settled, type);
  const outputs = plannedOutputs({ prior, planned: settled, pinned: selector.version !== undefined, answer });
  const planned = { ...settled, ...(replace.length > 0 ? unknownOutputs : outputs) };
  if (prior !== null && replace.length === 0 && equalValues(prior, planned)) {
    // Nothing is asked of the chain, so nothing that it would refuse matters.
    return { planned: prior, private: remembered, diagnostics: [] };
  }
  const replacing = prior === null && remembered["replaces"] !== undefined;
  const diagnostics = await judge({ answer, given, type, replacing, creating: prior === null }, tenancy);
  if (replace.length > 0 && prior?.["delete_protection"] === true) diagnostics.push(protectedFrom(replace));
  const marks = replace.length > 0 && id !== undefined ? { replaces: id.toString() } : {};
  return { planned, replace, private: { ...remembered, ...marks }, diagnostics };
}

async function planRemoval({ prior, private: remembered }: PlanRequest, tenancy: Tenancy | undefined): Promise<Plan> {
  const id = prior?.["id"];
  if (tenancy === undefined || prior === null || typeof id !== "string") return { planned: null, diagnostics: [] };
  const answer = await tenancy.chain.dryRun(tenancy.signer.address, { kind: "remove", id: BigInt(id) });
  // A removal that runs already, or is over, is what the practitioner wants.
  const refusals = answer.refusals.filter(({ reason }) => reason.code !== "busy" && reason.code !== "resource-unknown");
  const subject = { given: prior, type: undefined };
  const diagnostics = refusals.map((refusal) => refusalDiagnostic(refusal, subject, tenancy));
  return { planned: null, private: remembered, diagnostics: await Promise.all(diagnostics) };
}

/** A plan while the type, or the provider's configuration, is unknown: everything that the chain would say is open. */
function unresolved({ prior, private: remembered }: PlanRequest, given: ObjectValue): Plan {
  const open = TYPE_ATTRIBUTES.filter((name) => given[name] === null).map((name) => [name, unknown] as const);
  const checkers = given["checkers"] === null ? { checkers: unknown } : {};
  const planned = { ...given, ...Object.fromEntries(open), ...checkers, ...unknownOutputs };
  const replace: AttributePath[] = prior !== null && isUnknown(given["type"]) ? [["type"]] : [];
  return { planned, replace, private: remembered, diagnostics: [] };
}

/** Values of attributes that were left out: the type's defaults, and as many checkers as before. */
function filledIn(given: ObjectValue, prior: ObjectValue | null, { type, attributes }: DryRun): ObjectValue {
  const filled: Record<string, Value> = {};
  for (const name of TYPE_ATTRIBUTES) {
    if (given[name] === null) filled[name] = type === undefined ? unknown : schemaValue(attributes[name]);
  }
  if (given["checkers"] === null) filled["checkers"] = prior?.["checkers"] ?? unknown;
  return filled;
}

function replacements(
  { replace }: DryRun,
  prior: ObjectValue | null,
  planned: ObjectValue,
  type: MachineType | undefined,
): readonly AttributePath[] {
  if (prior === null) return [];
  const said = replace.flatMap((name) => {
    const path = pathOf(name);
    return path === undefined ? [] : [path];
  });
  return [...said, ...replacedByUnknowns(planned, type)];
}

interface Judged {
  readonly answer: DryRun;
  readonly given: ObjectValue;
  readonly type: MachineType | undefined;
  readonly creating: boolean;
  readonly replacing: boolean;
}

async function judge({ answer, given, type, creating, replacing }: Judged, tenancy: Tenancy): Promise<Diagnostic[]> {
  const relevant = answer.refusals.filter(({ attribute, reason: { code } }) => {
    if (code === "needs-replacement") return attribute === "workspace";
    return !KEYS.includes(code);
  });
  const word = async (refusal: Refusal): Promise<Diagnostic> => {
    const diagnostic = await refusalDiagnostic(refusal, { given, type }, tenancy);
    const freed = replacing && FREED_BY_REPLACEMENT.includes(refusal.reason.code);
    return freed ? { ...diagnostic, severity: "warning" } : diagnostic;
  };
  const diagnostics = await Promise.all(relevant.map(word));
  if (!creating || replacing || relevant.length > 0) return diagnostics;
  const lacking = await tenancy.budget.add(answer.hold);
  return lacking === 0n ? diagnostics : [...diagnostics, overBudget(tenancy, lacking)];
}

function overBudget({ accountName, signer }: Tenancy, lacking: bigint): Diagnostic {
  const who = `Account ${accountName} (${signer.address})`;
  const detail = `${who} can pay for this machine, but lacks ${priceText(lacking)} LGS for all that this plan asks.`;
  return warningAt(undefined, "Insufficient funds for the whole plan", detail);
}

function protectedFrom(replace: readonly AttributePath[]): Diagnostic {
  const names = replace.map((path) => path.join(".")).join(", ");
  const detail = `A change of ${names} needs a new machine, but delete_protection is true. Set it to false first.`;
  return errorAt(replace[0], "Protected", detail);
}
