import type { MachineType, Resource } from "@logos/chain-client";
import { ProviderError } from "../../errors.js";
import type { PrivateState } from "../../framework/private-state.js";
import type { Context, Outcome } from "../../framework/provider.js";
import type { Tenancy } from "../../tenancy.js";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import { warningAt } from "../../tfprotov6/diagnostic.js";
import { isObject, type ObjectValue, type Value } from "../../tfprotov6/value.js";
import { observedAttributes } from "./drift.js";
import { outputsOf, settledOf } from "./outputs.js";
import { isOfAnotherChain, remember, workspaceOf } from "./remembered.js";
import { parseSelector, refText } from "./type-selector.js";

/**
 * Reads a machine. Values stay as they were written while the observation is inside the type's band; null only when the
 * machine is gone. While a job runs nothing changes: what is not known changes no state.
 */
export async function readMachine(
  state: ObjectValue,
  stored: PrivateState,
  { client }: Context<Tenancy>,
): Promise<Outcome> {
  if (client === undefined) return { state, diagnostics: [] };
  const id = BigInt(String(state["id"]));
  if (isOfAnotherChain(stored, client)) throw otherChain(id, stored, client);
  const view = await client.chain.resource(id);
  await client.journal.settled(id);
  if (view?.resource === undefined) {
    const { ended } = view ?? {};
    const detail = `Hub ${ended?.hub ?? "?"} could not be reached when machine ${id} was removed.`;
    return {
      state: null,
      diagnostics: ended?.phase === "abandoned" ? [warningAt(undefined, "Machine abandoned", detail)] : [],
    };
  }
  const { resource } = view;
  const types = await client.catalogue.types();
  const settled = settledOf(view);
  const outputs = settled === undefined ? {} : await outputsOf(client, settled);
  const isUnfinished = state["generation"] === null && resource.actual === undefined;
  const seen = isUnfinished ? {} : written(state, resource, types);
  const workspace = workspaceOf({ workspace: resource.workspace, ...stored }, client);
  return { state: { ...state, ...seen, ...outputs }, private: remember(client, workspace), diagnostics: [] };
}

/** What the practitioner could have written, as the chain has it. */
function written(state: ObjectValue, resource: Resource, types: readonly MachineType[]): ObjectValue {
  const { desired, name } = resource;
  return {
    name,
    type: keptType(state["type"] ?? null, desired.type),
    ...observedAttributes(state, resource, types),
    placement: keptPlacement(state["placement"] ?? null, desired.placement),
    checkers: CtyNumber.of(desired.checkers),
    delete_protection: desired.deleteProtection,
  };
}

/** A bare name means whatever version the machine has. */
function keptType(value: Value, type: { readonly name: string; readonly version: number }): Value {
  const selector = typeof value === "string" ? parseSelector(value) : undefined;
  const isSame = selector?.name === type.name && (selector.version ?? type.version) === type.version;
  return isSame ? value : refText(type);
}

function keptPlacement(value: Value, placement: Resource["desired"]["placement"]): Value {
  const found: ObjectValue = {
    region: placement.region ?? null,
    hub_class: placement.hubClass ?? null,
    anti_affinity: placement.antiAffinity ?? null,
  };
  const isEmpty = Object.values(found).every((each) => each === null);
  return isEmpty && !isObject(value) ? null : found;
}

function otherChain(id: bigint, stored: PrivateState, { chain }: Tenancy): ProviderError {
  return new ProviderError(
    "misconfigured",
    `The state has machine ${id} of the chain with genesis ${stored["genesis"]}, but ${chain.endpoint} is the chain ` +
      `${chain.genesisHash}. Set endpoint in provider "logos" to the chain that the state belongs to.`,
  );
}
