import type { AttributePath } from "../../tfprotov6/attribute-path.js";
import { CtyNumber } from "../../tfprotov6/cty-number.js";
import { type Diagnostic, errorAt } from "../../tfprotov6/diagnostic.js";
import type { Value } from "../../tfprotov6/value.js";
import { durationMs } from "./duration.js";
import { priceOf } from "./price.js";
import { parseSelector } from "./type-selector.js";

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const IMAGE = /^[a-z0-9][a-z0-9._-]{0,63}(@[1-9][0-9]{0,8})?$/;
const MAX_COUNT = 2n ** 53n;

/** Checks of single attributes that need no chain: what they accept, the chain may still refuse. */
export function checkName(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (typeof value === "string" && NAME.test(value)) return [];
  const rule = "Use 1 to 64 letters, digits, dots, underscores and dashes, and begin with a letter or digit.";
  return [errorAt(path, "Invalid name", `${quote(value)} cannot name a machine. ${rule}`)];
}

export function checkType(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (typeof value === "string" && parseSelector(value) !== undefined) return [];
  const detail = `${quote(value)} names no machine type. Write for example vm.small, or vm.small@1 to pin it.`;
  return [errorAt(path, "Invalid machine type", detail)];
}

export function checkImage(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (typeof value === "string" && IMAGE.test(value)) return [];
  const detail = `${quote(value)} names no image. Write a catalogue name such as debian-13, or debian-13@1 to pin it.`;
  return [errorAt(path, "Invalid image", detail)];
}

export function checkCount(value: Value, path: AttributePath): readonly Diagnostic[] {
  const count = value instanceof CtyNumber ? value.toBigInt() : undefined;
  if (count !== undefined && count >= 0n && count <= MAX_COUNT) return [];
  return [errorAt(path, "Not a count", `${String(path.at(-1))} must be a whole number, not ${quote(value)}.`)];
}

export function checkCheckers(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (value instanceof CtyNumber && ["3", "5", "7"].includes(value.text)) return [];
  return [errorAt(path, "Invalid number of checkers", `checkers must be 3, 5 or 7, not ${quote(value)}.`)];
}

export function checkPrice(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (typeof value === "string" && priceOf(value) !== undefined) return [];
  const rule = 'Write LGS per hour with at most 12 decimals, such as "0.04".';
  return [errorAt(path, "Invalid price", `${quote(value)} is no price. ${rule}`)];
}

export function checkDuration(value: Value, path: AttributePath): readonly Diagnostic[] {
  if (typeof value === "string" && durationMs(value) !== undefined) return [];
  return [errorAt(path, "Invalid duration", `${quote(value)} is no duration. Write for example "30m" or "1h30m".`)];
}

function quote(value: Value): string {
  return value instanceof CtyNumber ? value.text : JSON.stringify(value);
}
