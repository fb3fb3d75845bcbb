import type { Actual, Address, Attributes, AttributeValue, ResourceView } from "@logos/chain-client";
import { decodeMachineFacts, type MachineFacts } from "@logos/machine-types";

const shorten = (address: Address): string => `${address.slice(0, 6)}…`;

function describeCheck({ check }: ResourceView): string | undefined {
  if (check === undefined) return undefined;
  const who = check.round === "jury" ? "jurors" : "checkers";
  if (check.phase === "drawing") return `${who} are being drawn`;
  const done = check.seats.filter((seat) => (check.phase === "committing" ? seat.committed : seat.revealed)).length;
  return `${done} of ${check.seats.length} ${who} have ${check.phase === "committing" ? "committed" : "revealed"}`;
}

/** Where a resource is on its way, in a few words. */
export function phaseText(view: ResourceView): string {
  const { resource, job, ended } = view;
  if (ended !== undefined) return ended.failure === undefined ? ended.phase : `${ended.phase}: ${ended.failure}`;
  if (resource === undefined) return "unknown";
  if (job === undefined) return resource.phase === "live" ? "verified" : resource.phase;
  const executor = job.executor === undefined ? "" : ` by ${shorten(job.executor)}`;
  const detail = describeCheck(view) ?? `${job.phase}${executor}${job.step === undefined ? "" : `, ${job.step}`}`;
  return `${resource.phase}: ${detail}`;
}

const attributeText = (value: AttributeValue): string => String(value.value);

export const attributeLines = (attributes: Attributes): readonly string[] =>
  Object.entries(attributes).map(([name, value]) => `${name} = ${attributeText(value)}`);

/** The facts of an actual state; undefined if they are not those of a machine. */
export function factsOf(actual: Actual | undefined): MachineFacts | undefined {
  if (actual === undefined) return undefined;
  try {
    return decodeMachineFacts(actual.facts);
  } catch {
    return undefined;
  }
}

/** A resource as the commands print it with `--json`. */
export function machineDocument(view: ResourceView): Readonly<Record<string, unknown>> {
  const { resource } = view;
  return {
    id: view.id,
    workspace: resource?.workspace,
    name: resource?.name,
    phase: phaseText(view),
    generation: resource?.generation,
    hub: resource?.hub ?? view.ended?.hub,
    desired: resource?.desired,
    pending: resource?.pending,
    actual: resource?.actual === undefined ? undefined : { ...resource.actual, facts: factsOf(resource.actual) },
    job: view.job,
    check: view.check,
    ended: view.ended,
  };
}

/** A resource for people, several lines. */
export function machineText(view: ResourceView): string {
  const { resource } = view;
  const head = `machine ${view.id}${resource === undefined ? "" : ` ${resource.workspace}/${resource.name}`}: ${phaseText(view)}`;
  if (resource === undefined) return head;
  const { desired, actual } = resource;
  const facts = factsOf(actual);
  const lines = [
    `  generation ${resource.generation}, type ${desired.type.name}@${desired.type.version}, hub ${resource.hub ?? "not drawn yet"}`,
    `  desired    ${attributeLines(desired.attributes).join(", ")}`,
  ];
  if (actual !== undefined) {
    lines.push(
      `  actual     ${attributeLines(actual.attributes).join(", ")}`,
      `  verified   in block ${actual.verifiedAt}, executor ${actual.executor}`,
      ...actual.checkers.map((checker, index) => `  ${index === 0 ? "checkers " : "         "}  ${checker}`),
    );
  }
  if (facts !== undefined) lines.push(`  endpoint   ${facts.endpoint}`, `  host key   ${facts.hostKey}`);
  return [head, ...lines].join("\n");
}
