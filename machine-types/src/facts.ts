import { MachineTypesError } from "./errors.js";
import { ScaleReader } from "./scale-reader.js";
import { ScaleWriter } from "./scale-writer.js";

/** What nobody desired of a machine but every observer must see alike. */
export interface MachineFacts {
  /** SSH host key as an OpenSSH public key line without comment. */
  readonly hostKey: string;
  /** IP addresses, sorted. */
  readonly addresses: readonly string[];
  /** Where it answers, `host:port`. */
  readonly endpoint: string;
  /** MAC address of its first interface. */
  readonly mac: string;
}

const LIMITS = { hostKeyBytes: 512, addresses: 8, addressBytes: 64, endpointBytes: 128, macBytes: 32 } as const;
/** The chain's bound on facts. */
export const MAX_FACTS_BYTES = 1024;

/**
 * Encodes facts canonically: the chain compares the bytes of executor and checkers, so equal facts must be equal bytes.
 * SCALE of (hostKey, addresses ascending, endpoint, mac).
 */
export function encodeMachineFacts(facts: MachineFacts): Uint8Array {
  const bytes = new ScaleWriter()
    .text(facts.hostKey)
    .list([...facts.addresses].sort(), (writer, address) => writer.text(address))
    .text(facts.endpoint)
    .text(facts.mac)
    .finish();
  if (bytes.length > MAX_FACTS_BYTES) {
    throw new MachineTypesError("malformed", `facts: ${bytes.length} bytes, at most ${MAX_FACTS_BYTES} allowed`);
  }
  decodeMachineFacts(bytes);
  return bytes;
}

/** Decodes facts that somebody sent or the chain keeps. Throws MachineTypesError on anything that is not canonical. */
export function decodeMachineFacts(bytes: Uint8Array): MachineFacts {
  const reader = new ScaleReader(bytes, "machine facts");
  const facts = {
    hostKey: reader.text(LIMITS.hostKeyBytes),
    addresses: reader.list(LIMITS.addresses, (item) => item.text(LIMITS.addressBytes)),
    endpoint: reader.text(LIMITS.endpointBytes),
    mac: reader.text(LIMITS.macBytes),
  };
  reader.end();
  if (facts.addresses.some((address, index) => index > 0 && address < (facts.addresses[index - 1] ?? ""))) {
    throw new MachineTypesError("malformed", "machine facts: addresses are not in order");
  }
  return facts;
}
