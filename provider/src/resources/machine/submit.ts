import type { Refusal } from "@logos/chain-client";
import { chainErrorOf } from "../../chain-error.js";
import type { Tenancy } from "../../tenancy.js";
import { type Diagnostic, errorAt } from "../../tfprotov6/diagnostic.js";
import type { ObjectValue } from "../../tfprotov6/value.js";
import { refusalDiagnostic } from "./refusals.js";
import { plannedRequest, selectorOf } from "./request.js";

/** What the chain said to a submission: an answer, or that it refuses. */
export type Submission<T> =
  | { readonly accepted: true; readonly answer: T }
  | { readonly accepted: false; readonly error: string };

/** Submits a call; a refusal of the runtime is an answer, everything else is thrown. */
export async function submit<T>(call: () => Promise<T>): Promise<Submission<T>> {
  try {
    return { accepted: true, answer: await call() };
  } catch (error) {
    const chainError = chainErrorOf(error);
    if (chainError?.code !== "refused") throw error;
    return { accepted: false, error: chainError.details["error"] ?? "" };
  }
}

/**
 * What a refused submission means in words. The call itself only names its first reason, so the chain is asked once
 * more what it refuses, and where.
 */
export async function refusedDiagnostics(
  tenancy: Tenancy,
  error: string,
  {
    values,
    id,
    workspace,
  }: { readonly values: ObjectValue; readonly id: bigint | undefined; readonly workspace: string },
): Promise<readonly Diagnostic[]> {
  const selector = selectorOf(values, id === undefined ? null : values);
  if (selector === undefined) return [refused(error)];
  const request = plannedRequest(values, { workspace, selector });
  const intent = id === undefined ? ({ kind: "create", request } as const) : ({ kind: "update", id, request } as const);
  const { refusals, type } = await tenancy.chain.dryRun(tenancy.signer.address, intent);
  const entry = await tenancy.catalogue.entry(type);
  const word = (refusal: Refusal) => refusalDiagnostic(refusal, { given: values, type: entry }, tenancy);
  const found = await Promise.all(refusals.map(word));
  return found.length > 0 ? found : [refused(error)];
}

export function refused(error: string): Diagnostic {
  return errorAt(undefined, "Refused by the chain", `The chain refused the change (${error}). Plan again and apply.`);
}
