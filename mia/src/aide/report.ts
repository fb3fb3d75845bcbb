import { MiaError } from "../errors.js";

const MAX_TEXT = 16 << 20;

/** What one AIDE check found. `total` counts the entries of the database. */
export interface AideReport {
  readonly total: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** Reads a JSON report (`report_format=json` before `report_url`) or a plain one, of AIDE 0.18 and 0.19. */
export function parseAideReport(text: string): AideReport {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `an AIDE report of ${text.length} characters`);
  return text.trimStart().startsWith("{") ? parseJson(text) : parsePlain(text);
}

function parseJson(text: string): AideReport {
  let report: unknown;
  try {
    report = JSON.parse(text);
  } catch (cause) {
    throw new MiaError("malformed", "the AIDE report is no JSON", { cause });
  }
  if (!isObject(report)) throw new MiaError("malformed", "the AIDE report is no object");
  const numbers = report["number_of_entries"];
  // Without differences AIDE writes the total alone.
  if (!isObject(numbers)) return { total: countOf(numbers), added: 0, removed: 0, changed: 0 };
  const named = (name: "added" | "removed" | "changed") => {
    const count = countOf(numbers[name] ?? 0);
    const paths = report[name] ?? {};
    const listed = isObject(paths) ? Object.keys(paths).length : Number.NaN;
    if (count !== listed) throw new MiaError("malformed", `${count} ${name} entries, ${listed} are listed`);
    return count;
  };
  return {
    total: countOf(numbers["total"]),
    added: named("added"),
    removed: named("removed"),
    changed: named("changed"),
  };
}

function parsePlain(text: string): AideReport {
  const number = (label: string) => {
    const found = [...text.matchAll(new RegExp(`^\\s*${label}:\\s+(\\d{1,9})$`, "gm"))];
    if (found.length !== 1)
      throw new MiaError("malformed", `"${label}" stands ${found.length} times in the AIDE report`);
    return Number(found[0]?.[1]);
  };
  if (/^AIDE found NO differences between database and filesystem/m.test(text)) {
    return { total: number("Number of entries"), added: 0, removed: 0, changed: 0 };
  }
  const total = number("Total number of entries");
  return {
    total,
    added: number("Added entries"),
    removed: number("Removed entries"),
    changed: number("Changed entries"),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function countOf(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new MiaError("malformed", "a count in the AIDE report is no whole number");
}
