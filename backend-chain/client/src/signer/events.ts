import { ChainError } from "../api/errors.js";
import type { Runtime } from "../runtime/runtime.js";
import { bytes, type From, listOf, named, number, record } from "../shapes/from.js";

/** One event, by names of pallet and variant. */
export interface ChainEvent {
  readonly pallet: string;
  readonly name: string;
  readonly value: unknown;
}

/** An event of a block; `extrinsic` is undefined for one of the block itself. */
export interface EventRecord {
  readonly extrinsic: number | undefined;
  readonly event: ChainEvent;
}

const eventRecord = record<EventRecord>({
  extrinsic: ["phase", (value) => (named(value).type === "ApplyExtrinsic" ? number(named(value).inner) : undefined)],
  event: [
    "event",
    (value) => {
      const { type: pallet, inner } = named(value);
      const { type: name, inner: content } = named(inner);
      return { pallet, name, value: content };
    },
  ],
});

/** All events of a block in their order, from what `System.Events` holds. */
export function eventsIn(runtime: Runtime, stored: Uint8Array | undefined): readonly EventRecord[] {
  return listOf(eventRecord)(runtime.storage("System", "Events").value(stored));
}

/** Events of each extrinsic of a block, from what `System.Events` holds. */
export function eventsByExtrinsic(runtime: Runtime, stored: Uint8Array | undefined): ReadonlyMap<number, ChainEvent[]> {
  const events = new Map<number, ChainEvent[]>();
  for (const { extrinsic, event } of eventsIn(runtime, stored)) {
    if (extrinsic === undefined) continue;
    const of = events.get(extrinsic) ?? [];
    of.push(event);
    events.set(extrinsic, of);
  }
  return events;
}

const failed = record<{ error: unknown }>({ error: ["dispatch_error", (value) => value] });
/** What a call of the sudo key came to: the extrinsic is dispatched whether or not the inner call was. */
const sudid = record<{ result: unknown }>({ result: ["sudo_result", (value) => value] });
const itemFailed = record<{ error: unknown }>({ error: ["error", (value) => value] });

/** Why an extrinsic came to nothing; undefined if it was dispatched. */
export function failureOf(runtime: Runtime, events: readonly ChainEvent[]): ChainError | undefined {
  const failure = events.find(({ pallet, name }) => pallet === "System" && name === "ExtrinsicFailed");
  return failure && refused(runtime, failed(failure.value).error);
}

/** Why the inner call of `Sudo.sudo` came to nothing; undefined if it was dispatched. */
export function sudoFailureOf(runtime: Runtime, events: readonly ChainEvent[]): ChainError | undefined {
  const done = events.find(({ pallet, name }) => pallet === "Sudo" && name === "Sudid");
  if (done === undefined) return undefined;
  const { type, inner } = named(sudid(done.value).result);
  return type === "Err" ? refused(runtime, inner) : undefined;
}

/** What an event says that a dispatched call always emits. */
export function eventOf<T>(events: readonly ChainEvent[], pallet: string, name: string, from: From<T>): T {
  const event = events.find((candidate) => candidate.pallet === pallet && candidate.name === name);
  if (event !== undefined) return from(event.value);
  throw new ChainError("incompatible-runtime", `The chain dispatched the call without an event ${pallet}.${name}.`, {
    details: { missing: `${pallet}.${name}` },
  });
}

/** The events of each item of a force_batch, or why it came to nothing. */
export function itemsOf(runtime: Runtime, events: readonly ChainEvent[]): readonly (ChainEvent[] | ChainError)[] {
  const items: (ChainEvent[] | ChainError)[] = [];
  let of: ChainEvent[] = [];
  for (const event of events) {
    const ends = event.pallet === "Utility" && (event.name === "ItemCompleted" || event.name === "ItemFailed");
    if (!ends) {
      of.push(event);
      continue;
    }
    items.push(event.name === "ItemFailed" ? refused(runtime, itemFailed(event.value).error) : of);
    of = [];
  }
  return items;
}

const moduleError = record<{ index: number; error: Uint8Array }>({ index: ["index", number], error: ["error", bytes] });

/** A DispatchError by the names of its pallet and error; outside of pallets by those of its kind. */
function refused(runtime: Runtime, dispatchError: unknown): ChainError {
  const { type, inner } = named(dispatchError);
  let details = { pallet: type, error: type };
  if (type === "Module") {
    const { index, error } = moduleError(inner);
    details = runtime.errorName(index, error[0] ?? 0);
  } else if (inner !== undefined) {
    details = { pallet: type, error: named(inner).type };
  }
  return new ChainError("refused", `The chain refused the call: ${details.pallet}.${details.error}.`, { details });
}
