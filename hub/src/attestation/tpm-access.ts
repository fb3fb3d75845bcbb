import { connectSocket, flushLeftovers, openDevice, TpmClient } from "@logos/mia/attester";

/** Where the hub's TPM is: the machine's own, or a software TPM whose control channel has the next port. */
export type TpmPlace =
  | { readonly kind: "device" }
  | { readonly kind: "swtpm"; readonly host: string; readonly port: number };

/**
 * The one TPM of a hub, used by one piece of work at a time. Each opens it anew: so nothing that an earlier one left takes
 * room, a TPM that was away is found again, and between two uses it is free for others.
 */
export class TpmAccess {
  readonly #open: () => Promise<TpmClient>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(open: () => Promise<TpmClient>) {
    this.#open = open;
  }

  /** Waits for the work before it. AttesterError `tpm-unreachable`, `tpm-timeout` while there is no TPM. */
  use<T>(work: (tpm: TpmClient) => Promise<T>): Promise<T> {
    const done = this.#last.then(() => this.#run(work));
    this.#last = done.catch(() => undefined);
    return done;
  }

  async #run<T>(work: (tpm: TpmClient) => Promise<T>): Promise<T> {
    const tpm = await this.#open();
    try {
      return await work(tpm);
    } finally {
      // What the work gave or threw says more than a connection that cannot be closed.
      await tpm.close().catch(() => undefined);
    }
  }
}

/** How a TPM is opened. It is never started up here: that is for the firmware, or for whoever played a boot into it. */
export async function openTpm(place: TpmPlace): Promise<TpmClient> {
  if (place.kind === "device") return new TpmClient(await openDevice());
  const tpm = new TpmClient(await connectSocket({ host: place.host, port: place.port }));
  try {
    await flushLeftovers(tpm);
    return tpm;
  } catch (error) {
    await tpm.close();
    throw error;
  }
}
