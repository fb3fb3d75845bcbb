import type { HubId } from "../api/identifiers.js";
import type { Capacity, Daemon, Hub, NetworkPlace } from "../api/registries.js";
import { address, bigint, type From, hex, label, number, record, variant, word } from "./from.js";

const place: From<NetworkPlace> = record<NetworkPlace>({
  operator: ["operator", number],
  asn: ["asn", number],
  prefix: ["prefix", label],
});

const capacity: From<Capacity> = record<Capacity>({
  vcpu: ["vcpu", number],
  memoryMib: ["memory_mib", bigint],
  diskGib: ["disk_gib", bigint],
});

type Stored = Omit<Hub, "id" | "operator" | "free"> & { readonly assigned: Capacity };

const storedHub: From<Stored> = record<Stored>({
  account: ["account", address],
  region: ["region", label],
  class: ["class", label],
  place: ["place", place],
  capacity: ["capacity", capacity],
  assigned: ["assigned", capacity],
  endpoint: ["endpoint", label],
  tlsKey: ["tls_key", hex],
  phase: ["phase", word("active", "draining", "retired", "overcommitted")],
});

/** What `Hubs.Hubs` holds under a number. */
export function hub(id: HubId, value: unknown): Hub {
  const { assigned, ...rest } = storedHub(value);
  return { id, operator: rest.place.operator, ...rest, free: without(rest.capacity, assigned) };
}

/** What remains, 0 where an overcommitted hub has less than is assigned. */
function without(all: Capacity, taken: Capacity): Capacity {
  return {
    vcpu: Math.max(0, all.vcpu - taken.vcpu),
    memoryMib: all.memoryMib > taken.memoryMib ? all.memoryMib - taken.memoryMib : 0n,
    diskGib: all.diskGib > taken.diskGib ? all.diskGib - taken.diskGib : 0n,
  };
}

const suspended = record<NonNullable<Daemon["suspended"]>>({
  offence: ["offence", word("false-result", "false-ok", "false-alarm", "not-revealed")],
  resource: ["resource", bigint],
});

/** What `Executors.Daemons` holds under an account. */
export function daemon(account: string, value: unknown): Daemon {
  const stored = record<Omit<Daemon, "account">>({
    place: ["place", place],
    tlsKey: ["tls_key", hex],
    suspended: ["phase", variant<Daemon["suspended"]>({ Active: () => undefined, Suspended: suspended })],
  })(value);
  return { account, ...stored };
}
