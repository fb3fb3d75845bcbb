import { MiaError } from "../errors.js";

const MAX_TEXT = 8 << 20;

/** What one run of `bpftrace -f json` says: matches by rule (the map `@matches`), heartbeats (`@heartbeats`), losses. */
export interface BpftraceRun {
  readonly probes: number;
  readonly matches: ReadonlyMap<string, bigint>;
  readonly heartbeats: number;
  readonly drops: bigint;
}

/** Reads the JSON lines of bpftrace 0.17 to 0.23. `lost_events` counts as drops; a line of unknown type is `unsupported`. */
export function parseBpftraceRun(text: string): BpftraceRun {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `bpftrace output of ${text.length} characters`);
  let [probes, heartbeats, drops] = [0, 0, 0n];
  let matches: ReadonlyMap<string, bigint> = new Map();
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const { type, data } = eventOf(line);
    if (type === "attached_probes") probes += Number(countOf(data["probes"]));
    else if (type === "lost_events") drops += countOf(data["events"]);
    else if (type === "map") {
      // The last print of a map holds all that earlier ones held.
      if ("@heartbeats" in data) heartbeats = Number(countOf(data["@heartbeats"]));
      if ("@matches" in data) matches = matchesOf(data["@matches"]);
    } else if (type !== "printf" && type !== "time") {
      throw new MiaError("unsupported", `bpftrace wrote a line of type "${String(type).slice(0, 24)}"`);
    }
  }
  return { probes, matches, heartbeats, drops };
}

function eventOf(line: string): { readonly type: unknown; readonly data: Readonly<Record<string, unknown>> } {
  let event: unknown;
  try {
    event = JSON.parse(line);
  } catch (cause) {
    throw new MiaError("malformed", `"${line.slice(0, 40)}" is no JSON of bpftrace`, { cause });
  }
  if (!isObject(event)) throw new MiaError("malformed", "a line of bpftrace that is no object");
  const { type, data } = event as { type?: unknown; data?: unknown };
  return { type, data: isObject(data) ? data : {} };
}

function matchesOf(value: unknown): ReadonlyMap<string, bigint> {
  if (!isObject(value)) throw new MiaError("malformed", "the map @matches has no keys");
  return new Map(Object.entries(value).map(([rule, count]) => [rule, countOf(count)]));
}

function countOf(value: unknown): bigint {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  throw new MiaError("malformed", "a count of bpftrace is no whole number");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
