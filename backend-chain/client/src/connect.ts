import type { Chain } from "./api/chain.js";
import type { ConnectOptions } from "./chain/open.js";

export type { ConnectOptions };

/**
 * Connects to the chain at an endpoint (`ws://host:port`). Waits at most `timeoutMs` (10 s) now, and as long at each
 * outage later; then throws `unreachable`. Throws `wrong-genesis` if `genesis` is given and another, `incompatible-runtime`
 * for a chain of another release, `aborted`. Once connected it reconnects for ever.
 */
export async function connectChain(options: ConnectOptions): Promise<Chain> {
  const { openChain } = await import("./chain/open.js");
  return await openChain(options);
}
