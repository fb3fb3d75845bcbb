import { createHash } from "node:crypto";
import type { ImageDefinition } from "./catalogue/images.js";
import type { AttributeDefinition, MachineTypeDefinition, PredicateDefinition, RuleDefinition } from "./definition.js";
import { ScaleWriter } from "./scale-writer.js";

/**
 * Encodes a machine type as the catalogue takes it: SCALE of (TypeRef, MachineType) of the crate `logos-primitives`.
 * The genesis preset and `propose_type` carry these bytes.
 */
export function encodeCatalogueEntry(definition: MachineTypeDefinition): Uint8Array {
  return new ScaleWriter()
    .text(definition.name)
    .u32(definition.version)
    .text(definition.class)
    .text(definition.driver)
    .list(sortedEntries(definition.attributes), writeAttribute)
    .list(definition.rules, writeRule)
    .list(Object.entries(definition.predicates), writePredicate)
    .u128(definition.basePrice)
    .u64(BigInt(definition.executeMs))
    .u8(definition.trustedHub ? 1 : 0)
    .finish();
}

/** Encodes an image as the catalogue takes it: SCALE of `ImageRef`. */
export function encodeImage(image: ImageDefinition): Uint8Array {
  return new ScaleWriter().text(image.name).u32(image.version).fixed(imageDigest(image)).finish();
}

function imageDigest({ name, version }: ImageDefinition): Uint8Array {
  return createHash("sha256").update(`${name}@${version}`).digest();
}

/** The catalogue wants attributes strictly ascending by the bytes of their names. */
function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
}

function writeAttribute(writer: ScaleWriter, [name, definition]: [string, AttributeDefinition]): void {
  writer.text(name);
  writeKind(writer, definition);
  writer
    .u8(definition.required ? 1 : 0)
    .option(definition.default, (inner, value) =>
      typeof value === "number" ? inner.u8(0).u64(BigInt(value)) : inner.u8(1).text(value),
    )
    .u8(definition.mutability === "in-place" ? 0 : 1)
    .u128(definition.unitPrice);
}

function writeKind(writer: ScaleWriter, { type }: AttributeDefinition): void {
  switch (type.kind) {
    case "uint":
      writer.u8(0).u64(BigInt(type.min)).u64(BigInt(type.max)).u64(BigInt(type.step));
      return;
    case "text":
      writer.u8(1).u32(type.maxBytes);
      return;
    case "choice":
      writer.u8(2).list(type.choices, (inner, choice) => inner.text(choice));
      return;
    case "digest":
      writer.u8(3);
      return;
    case "image":
      writer.u8(4);
      return;
    case "sealed":
      writer.u8(5).u32(type.maxBytes);
      return;
  }
}

function writeRule(writer: ScaleWriter, rule: RuleDefinition): void {
  switch (rule.kind) {
    case "at-most":
      writer.u8(0).text(rule.attribute).u64(BigInt(rule.value));
      return;
    case "requires":
      writer.u8(1).text(rule.attribute).text(rule.other);
      return;
    case "excludes":
      writer.u8(2).text(rule.attribute).text(rule.other);
      return;
    case "sum-at-most":
      writer
        .u8(3)
        .list(rule.attributes, (inner, name) => inner.text(name))
        .u64(BigInt(rule.value));
      return;
    case "ratio-between":
      writer.u8(4).text(rule.attribute).text(rule.per).u64(BigInt(rule.min)).u64(BigInt(rule.max));
      return;
  }
}

function writePredicate(writer: ScaleWriter, [name, predicate]: [string, PredicateDefinition]): void {
  writer.text(name).u8(predicate.class === "platform" ? 0 : 1);
  if (predicate.withinPermille === undefined) writer.u8(0);
  else writer.u8(1).u32(predicate.withinPermille);
}
