import { HubError } from "../../errors.js";
import type { Machine, Secret } from "./machine.js";
import { openSecret, sealSecret } from "./sealed-secret.js";

/** How a hub keeps the secrets of its machines: as they are, or under a key that only its TPM gives back. */
export type VolumeKind = "plain" | "sealed";

/**
 * The secrets of machines. A plain volume is always open; a sealed one is while it has its key, and says why it has none
 * at other times.
 */
export class Volume {
  readonly #kind: VolumeKind;
  #key: Buffer | undefined;
  #closed: string | undefined;

  constructor(kind: VolumeKind) {
    this.#kind = kind;
    this.#closed = kind === "sealed" ? "the volume has not been opened yet" : undefined;
  }

  /** Why no secret can be had; undefined while the volume is open. */
  get closed(): string | undefined {
    return this.#closed;
  }

  /** Keeps a copy of the key, which the caller fills with zeros. */
  open(key: Uint8Array): void {
    this.#key?.fill(0);
    this.#key = Buffer.from(key);
    this.#closed = undefined;
  }

  /** Forgets the key: nothing that is sealed opens any more. */
  close(reason: string): void {
    this.#key?.fill(0);
    this.#key = undefined;
    this.#closed = reason;
  }

  /** What a machine's file holds of its host key. */
  keep(machine: string, hostKeyPem: string): Secret {
    if (this.#kind === "plain") return { hostKeyPem };
    return { sealedHostKey: sealSecret(this.#opened(), machine, hostKeyPem) };
  }

  /** The host key (PEM) of a machine. Throws `driver-failed` where it cannot be had. */
  hostKeyOf(machine: Machine): string {
    if (this.#closed !== undefined) throw pausedError(this.#closed);
    if ("hostKeyPem" in machine) return machine.hostKeyPem;
    if (this.#kind === "plain") {
      throw new HubError("driver-failed", `the secret of machine ${machine.id} is sealed: start this agent with --tpm`);
    }
    const opened = openSecret(this.#opened(), machine.id, machine.sealedHostKey);
    if (opened !== undefined) return opened;
    throw new HubError("driver-failed", `the secret of machine ${machine.id} was sealed under a key that is gone`);
  }

  /** The secret of a machine that is held as this volume keeps it: what was made before there was a key is sealed. */
  adopt(machine: Machine): Secret {
    if ("sealedHostKey" in machine) return { sealedHostKey: machine.sealedHostKey };
    return this.keep(machine.id, machine.hostKeyPem);
  }

  #opened(): Buffer {
    if (this.#key !== undefined) return this.#key;
    throw pausedError(this.#closed ?? "the volume has no key");
  }
}

/** What becomes of a step that needs a secret while the volume is closed. */
export function pausedError(reason: string): HubError {
  return new HubError("driver-failed", `paused: ${reason}`);
}
