import type { Action, AttributeValue, Desired, Finding, Predicate } from "@logos/chain-client";
import type { ObservedValue, Seen } from "@logos/proto/hub";
import type { Probe } from "./probe.js";

/** What is judged, by whom the machine was seen and how it should be. */
export interface Question {
  readonly action: Action;
  readonly predicates: readonly Predicate[];
  readonly desired: Desired;
  readonly seen: Seen;
  /** Undefined when there was nothing to probe. */
  readonly probe: Probe | undefined;
}

/**
 * One finding per predicate, in their order; for a removal one, whether the machine is absent. What cannot be told is
 * unknown, and unknown is never absent.
 */
export function judge({ action, predicates, desired, seen, probe }: Question): readonly Finding[] {
  if (action === "remove") return [seen.kind === "absent" ? "ok" : seen.kind === "machine" ? "mismatch" : "unknown"];
  return predicates.map((predicate) => {
    if (seen.kind === "unknown") return "unknown";
    if (seen.kind === "absent") return "mismatch";
    switch (predicate.name) {
      case "reachable":
        return probe?.reachable ?? "unknown";
      case "host_key":
        return probe?.hostKey ?? "unknown";
      default:
        return judgeValue(predicate, desiredValue(predicate.name, desired), seen.values[predicate.name]);
    }
  });
}

/** What a predicate's value should be; undefined if nobody asked for anything. */
function desiredValue(name: string, { image, attributes }: Desired): AttributeValue | undefined {
  if (name === "image") return image && { kind: "digest", value: image.digest };
  if (name === "power") return { kind: "text", value: "on" };
  return attributes[name];
}

function judgeValue(
  { withinPermille }: Predicate,
  wanted: AttributeValue | undefined,
  found: ObservedValue | undefined,
): Finding {
  if (found === undefined) return "unknown";
  if (wanted === undefined) return "ok";
  if (wanted.kind !== found.kind) return "mismatch";
  switch (found.kind) {
    case "uint":
      return verdict(wanted.kind === "uint" && isWithin(found.value, wanted.value, BigInt(withinPermille ?? 0)));
    case "text":
      return verdict(found.value === wanted.value);
    case "digest":
      return verdict(wanted.value === `0x${Buffer.from(found.value).toString("hex")}`);
  }
}

function verdict(fits: boolean): Finding {
  return fits ? "ok" : "mismatch";
}

function isWithin(found: bigint, wanted: bigint, permille: bigint): boolean {
  const difference = found > wanted ? found - wanted : wanted - found;
  return difference * 1000n <= wanted * permille;
}

/** What a checker says who lies: that nothing of what is fine is so. */
export function pervert(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => (finding === "ok" ? "mismatch" : finding));
}
