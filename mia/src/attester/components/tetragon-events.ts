import { MiaError } from "../../errors.js";

const MAX_TEXT = 64 << 20;
const MAX_RULES = 256;
/** Kinds of events that carry the policy that asked for them. */
const POLICY_KINDS = ["process_kprobe", "process_tracepoint", "process_lsm", "process_uprobe", "process_usdt"];
const PROCESS_KINDS = ["process_exec", "process_exit", "process_loader"];
/** Beside the event itself. */
const CONTEXT = ["node_name", "time", "aggregation_info", "cluster_name", "node_labels"];

export interface TetragonEvents {
  /** By policy or, for events that no policy asked for, by kind. */
  readonly matches: ReadonlyMap<string, bigint>;
  readonly drops: bigint;
}

/**
 * Reads JSON lines as Tetragon exports them (GetEventsResponse of its API, protobuf's JSON mapping: u64 as text). A kind
 * that is not known is `unsupported`; a policy that is throttled is a loss.
 */
export function parseTetragonEvents(text: string): TetragonEvents {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `Tetragon events of ${text.length} characters`);
  const matches = new Map<string, bigint>();
  let drops = 0n;
  for (const line of text.split("\n").filter((each) => each !== "")) {
    const { kind, event } = eventOf(line);
    if (kind === "rate_limit_info") drops += countOf(event["number_of_dropped_process_events"]);
    else if (kind === "process_throttle") drops += event["type"] === "THROTTLE_STOP" ? 0n : 1n;
    else {
      const rule = ruleOf(kind, event);
      matches.set(rule, (matches.get(rule) ?? 0n) + 1n);
    }
  }
  if (matches.size > MAX_RULES) throw new MiaError("too-large", `${matches.size} rules in Tetragon's events`);
  return { matches, drops };
}

type Fields = Readonly<Record<string, unknown>>;

function eventOf(line: string): { readonly kind: string; readonly event: Fields } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (cause) {
    throw new MiaError("malformed", `"${line.slice(0, 40)}" is no JSON of Tetragon`, { cause });
  }
  const kinds = isObject(record) ? Object.keys(record).filter((key) => !CONTEXT.includes(key)) : [];
  const [kind = ""] = kinds;
  const event = isObject(record) ? record[kind] : undefined;
  if (kinds.length !== 1 || !isObject(event)) {
    throw new MiaError("malformed", `"${line.slice(0, 40)}" is not exactly one event of Tetragon`);
  }
  return { kind, event };
}

function ruleOf(kind: string, event: Fields): string {
  if (PROCESS_KINDS.includes(kind)) return kind;
  if (!POLICY_KINDS.includes(kind)) throw new MiaError("unsupported", `Tetragon event "${kind.slice(0, 24)}"`);
  const policy = event["policy_name"];
  if (policy === undefined) return kind;
  if (typeof policy === "string" && /^[a-z0-9.-]{1,64}$/.test(policy)) return policy;
  throw new MiaError("malformed", "an event of Tetragon whose policy has no name");
}

function countOf(value: unknown): bigint {
  // protobuf leaves a field out that is zero.
  if (value === undefined) return 0n;
  if (typeof value === "string" && /^\d{1,20}$/.test(value)) return BigInt(value);
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return BigInt(value);
  throw new MiaError("malformed", "a count of Tetragon is no whole number");
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
