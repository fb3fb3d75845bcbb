import type { Hub, HubId } from "@logos/chain-client";
import type { Identity } from "@logos/proto/tls";
import { DaemonError } from "../errors.js";
import { HubConnection } from "./hub-connection.js";

interface Open {
  readonly endpoint: string;
  readonly tlsKey: string;
  readonly connection: HubConnection;
}

/** One connection per hub, kept open, and made anew when the chain has another endpoint or key for it. */
export class HubConnections {
  readonly #identity: Identity;
  readonly #open = new Map<HubId, Open>();

  constructor(identity: Identity) {
    this.#identity = identity;
  }

  /** Throws `hub-unreachable` for a hub that never said where it is. */
  to({ id, endpoint, tlsKey }: Pick<Hub, "id" | "endpoint" | "tlsKey">): HubConnection {
    const open = this.#open.get(id);
    if (open?.endpoint === endpoint && open.tlsKey === tlsKey) return open.connection;
    open?.connection.close();
    this.#open.delete(id);
    if (endpoint === "" || tlsKey === "0x") {
      throw new DaemonError("hub-unreachable", `hub ${id} has not told the chain where it is`);
    }
    const connection = new HubConnection(endpoint, Buffer.from(tlsKey.slice(2), "hex"), this.#identity);
    this.#open.set(id, { endpoint, tlsKey, connection });
    return connection;
  }

  close(): void {
    for (const { connection } of this.#open.values()) connection.close();
    this.#open.clear();
  }
}
