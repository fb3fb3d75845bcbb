import { MiaError } from "../../errors.js";

const MAX_TEXT = 16 << 20;
/** Counters of Tetragon 1.4 and later for events that it lost on their way; older names after them. */
const LOSSES = [
  "tetragon_bpf_missed_events_total",
  "tetragon_missed_link_probes_total",
  "tetragon_missed_prog_probes_total",
  "tetragon_notify_overflowed_events_total",
  "tetragon_observer_ringbuf_errors_total",
  "tetragon_observer_ringbuf_events_lost_total",
  "tetragon_observer_ringbuf_queue_events_lost_total",
  "tetragon_missed_events_total",
  "tetragon_ringbuf_perf_event_errors_total",
  "tetragon_ringbuf_perf_event_lost_total",
];

/** Events lost since Tetragon started, over all counters and labels, in Prometheus' text format. */
export function parseTetragonLosses(text: string): bigint {
  if (text.length > MAX_TEXT) throw new MiaError("too-large", `Tetragon metrics of ${text.length} characters`);
  let [total, found] = [0n, 0];
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^([a-z_]+)(?:\{[^}]*\})? (\S+)$/.exec(line) ?? [];
    if (!LOSSES.includes(name)) continue;
    total += wholeOf(value);
    found += 1;
  }
  // Without a counter a loss could not be seen, and so nothing would look like it.
  if (found === 0) throw new MiaError("malformed", "the metrics have no counter of lost events: not Tetragon's?");
  return total;
}

/** Losses between two looks. Counters that fell are of another run, whose beginning nobody saw: at least one more. */
export function lossesBetween(before: bigint, after: bigint): bigint {
  return after >= before ? after - before : after + 1n;
}

function wholeOf(text: string): bigint {
  const value = /^\d{1,15}(?:\.\d+)?(?:e[+]?\d{1,2})?$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(value)) throw new MiaError("malformed", `"${text.slice(0, 24)}" is no count of events`);
  return BigInt(value);
}
