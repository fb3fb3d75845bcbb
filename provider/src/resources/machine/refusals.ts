import type { MachineType, Refusal } from "@logos/chain-client";
import type { Tenancy } from "../../tenancy.js";
import type { AttributePath } from "../../tfprotov6/attribute-path.js";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import { type Diagnostic, errorAt } from "../../tfprotov6/diagnostic.js";
import { isObject, type ObjectValue } from "../../tfprotov6/value.js";
import { nearest } from "./nearest.js";
import { priceText } from "./price.js";
import { PLACEMENT } from "./request.js";
import { ruleText } from "./rule-text.js";
import { refText } from "./type-selector.js";

/** The attribute of the schema that a name of the chain stands for; undefined for the resource itself. */
export function pathOf(attribute: string | undefined): AttributePath | undefined {
  if (attribute === undefined || attribute === "workspace") return undefined;
  return (PLACEMENT as readonly string[]).includes(attribute) ? ["placement", attribute] : [attribute];
}

/** What a refusal is about: the values that were asked with, and the type that they mean. */
interface Subject {
  readonly given: ObjectValue;
  readonly type: MachineType | undefined;
}

/** A refusal as the practitioner reads it: on its attribute, with what is allowed and what to do. */
export async function refusalDiagnostic(
  refusal: Refusal,
  subject: Subject,
  tenancy: Pick<Tenancy, "chain" | "catalogue" | "signer" | "accountName">,
): Promise<Diagnostic> {
  // Terraform finds lines of attributes only, not of what is inside one (internal/tfdiags/contextual.go).
  const path = pathOf(refusal.attribute)?.slice(0, 1);
  const [summary, detail] = await wording(refusal, subject, tenancy);
  return errorAt(path, summary, detail);
}

type Words = readonly [summary: string, detail: string];

async function wording(
  { attribute = "", reason }: Refusal,
  { given, type }: Subject,
  { chain, catalogue, signer, accountName }: Pick<Tenancy, "chain" | "catalogue" | "signer" | "accountName">,
): Promise<Words> {
  const value = valueText(given, attribute);
  const typeText = type === undefined ? "this type" : refText(type);
  switch (reason.code) {
    case "out-of-range": {
      const { min, max, step } = reason;
      const steps = step > 1n ? ` in steps of ${step}` : "";
      const others = await othersFor(attribute, given, type, await catalogue.types());
      return [
        "Out of range",
        `${attribute} must be between ${min} and ${max}${steps} for ${typeText}${others}. It is ${value}.`,
      ];
    }
    case "too-long":
      return ["Too long", `${attribute} may have at most ${reason.maxBytes} bytes.`];
    case "not-a-choice": {
      const kind = type?.attributes.find(({ name }) => name === attribute)?.kind;
      const choices = kind?.kind === "choice" ? kind.choices : [];
      return ["Not a choice", `${attribute} of ${typeText} is one of ${choices.join(", ")}; it is ${value}.`];
    }
    case "rule-broken":
      return ["Values that do not go together", ruleText(type?.rules[reason.rule], typeText)];
    case "type-unknown": {
      const types = await catalogue.types();
      return [
        "Unknown machine type",
        `${value} is not in the catalogue. ${suggest(value, types.filter(isActive), "types")}`,
      ];
    }
    case "type-not-active":
      return ["Machine type not active", `${value} takes no new machines. Use another version or type.`];
    case "image-unknown": {
      const images = await chain.images();
      return [
        "Unknown image",
        `${value} is not in the catalogue. ${suggest(value, images.filter(isActive), "images")}`,
      ];
    }
    case "attribute-unknown":
      return ["Not an attribute of the type", `${typeText} has no ${attribute}. Leave it out.`];
    case "attribute-missing":
      return ["Missing attribute", `${typeText} needs ${attribute}, and has no default for it.`];
    case "wrong-kind":
      return ["Wrong kind of value", `${attribute} of ${typeText} is of another kind than ${value}.`];
    case "region-unknown": {
      const regions = [...new Set((await chain.hubs()).map(({ region }) => region))].sort();
      return ["Unknown region", `No hub stands in ${value}. ${suggestNames(value, regions, "regions")}`];
    }
    case "hub-class-unknown": {
      const classes = [...new Set((await chain.hubs()).map((hub) => hub.class))].sort();
      return ["Unknown hub class", `No hub is of class ${value}. ${suggestNames(value, classes, "classes")}`];
    }
    case "no-capacity":
      return [
        "No capacity",
        attribute === "anti_affinity"
          ? `No hub apart from the other machines of group ${value} has room. Wait, or leave anti_affinity out.`
          : "No hub that fits the placement has room for this machine. Make it smaller, or widen the placement.",
      ];
    case "too-few-daemons":
      return [
        "Too few daemons",
        `${reason.needed} daemons would be needed, ${reason.eligible} are eligible. Ask for fewer checkers.`,
      ];
    case "checkers-invalid":
      return ["Invalid number of checkers", "checkers must be 3, 5 or 7."];
    case "price-above-max":
      return [
        "Too expensive",
        `An hour costs ${priceText(reason.price)} LGS, more than max_price_per_hour allows (${value}).`,
      ];
    case "insufficient-funds": {
      const { free } = await chain.account(signer.address);
      const has = `it has ${priceText(free)} LGS free`;
      return [
        "Insufficient funds",
        `Account ${accountName} (${signer.address}) lacks ${priceText(reason.missing)} LGS for the escrow; ${has}.`,
      ];
    }
    case "quota-exceeded":
      return ["Quota exceeded", `Account ${accountName} may have ${reason.max} machines. Remove some first.`];
    case "protected":
      return ["Protected", "delete_protection is true on chain. Set it to false and apply, then remove the machine."];
    case "not-allowed":
      return ["Not allowed", `The machine belongs to another account than ${accountName} (${signer.address}).`];
    case "resource-unknown":
      return ["No such machine", "The chain does not know this machine any more. Run terraform apply -refresh-only."];
    case "busy":
      return ["Being removed", "The machine is being removed. Wait for the end of that and plan again."];
    case "name-invalid":
      return [
        "Invalid name",
        `${value} cannot be used as a name on chain: letters, digits, dots, dashes, underscores.`,
      ];
    case "key-taken":
    case "key-busy":
      return ["Name taken", `${value} is the name of machine ${reason.id}. Give this one another name.`];
    case "needs-replacement":
      return ["Needs a new machine", `${attribute} cannot change on a running machine.`];
  }
}

function isActive({ active }: { readonly active: boolean }): boolean {
  return active;
}

function suggest(value: string, entries: readonly { readonly name: string; readonly version: number }[], what: string) {
  const names = [...new Set(entries.map(({ name }) => name))].sort();
  const [name = "", version] = value.replaceAll('"', "").split("@");
  const versions = entries.filter((entry) => entry.name === name).map(refText);
  if (version !== undefined && versions.length > 0) return `There is ${versions.join(", ")}.`;
  return suggestNames(`"${name}"`, names, what);
}

function suggestNames(value: string, names: readonly string[], what: string): string {
  const close = nearest(value.replaceAll('"', ""), names);
  if (close.length > 0) return `Did you mean ${close.map((name) => `"${name}"`).join(" or ")}?`;
  return names.length > 0 ? `Its ${what} are ${names.slice(0, 12).join(", ")}.` : `It has no ${what}.`;
}

/** Types of the catalogue that go further: `; vm.medium allows up to 16`. */
async function othersFor(
  attribute: string,
  given: ObjectValue,
  type: MachineType | undefined,
  types: readonly MachineType[],
): Promise<string> {
  const wanted = given[attribute];
  const count = wanted instanceof CtyNumber ? wanted.toBigInt() : undefined;
  const own = rangeOf(type, attribute);
  if (count === undefined || own === undefined) return "";
  const notes = types
    .filter(({ active, name }) => active && name !== type?.name)
    .flatMap((other) => {
      const range = rangeOf(other, attribute);
      if (range !== undefined && count > own.max && range.max > own.max)
        return [`${other.name} allows up to ${range.max}`];
      if (range !== undefined && count < own.min && range.min < own.min)
        return [`${other.name} allows from ${range.min}`];
      return [];
    });
  return notes.length > 0 ? `; ${notes.slice(0, 3).join(", ")}` : "";
}

function rangeOf(type: MachineType | undefined, name: string) {
  const kind = type?.attributes.find((each) => each.name === name)?.kind;
  return kind?.kind === "uint" ? kind : undefined;
}

function valueText(given: ObjectValue, attribute: string): string {
  const placement = given["placement"];
  const inner = (PLACEMENT as readonly string[]).includes(attribute) && isObject(placement) ? placement : given;
  const value = inner[attribute];
  if (value instanceof CtyNumber) return value.text;
  return typeof value === "string" ? `"${value}"` : "not set";
}
