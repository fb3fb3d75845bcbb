import type { Rule } from "@logos/chain-client";

/** A rule of a machine type in words. */
export function ruleText(rule: Rule | undefined, type: string): string {
  switch (rule?.kind) {
    case "at-most":
      return `${type} allows ${rule.attribute} up to ${rule.value}.`;
    case "requires":
      return `In ${type}, ${rule.attribute} needs ${rule.other}.`;
    case "excludes":
      return `In ${type}, ${rule.attribute} cannot be combined with ${rule.other}.`;
    case "sum-at-most":
      return `In ${type}, ${rule.attributes.join(" + ")} may be at most ${rule.value} together.`;
    case "ratio-between":
      return `In ${type}, ${rule.attribute} per ${rule.per} must be between ${rule.min} and ${rule.max}.`;
    case undefined:
      return `The values break a rule of ${type}.`;
  }
}
