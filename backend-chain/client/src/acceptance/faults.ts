import { type OpenSession, openWebSocket, type Session } from "../rpc/session.js";

/** What becomes of a request: the node gets it or not, and then the connection breaks before any answer. */
export type Fault = "break-before" | "break-after";
/** The hash of nothing: what a node that swallows an extrinsic says. */
const SWALLOWED = `0x${"00".repeat(32)}`;

/** Real sessions that break when a test says so. */
export class FaultyWire {
  readonly #faults: { readonly method: string; readonly fault: Fault }[] = [];
  readonly #open = new Set<Session>();
  sessions = 0;
  /** Extrinsics get a friendly answer and never arrive. */
  swallows = false;

  /** The next request of this method meets this fault. */
  next(method: string, fault: Fault): void {
    this.#faults.push({ method, fault });
  }

  /** Breaks every connection now. */
  cut(): void {
    for (const session of this.#open) session.close();
  }

  readonly open: OpenSession = async (endpoint, timeoutMs, signal) => {
    const session = await openWebSocket(endpoint, timeoutMs, signal);
    this.sessions += 1;
    this.#open.add(session);
    void session.broken.then(() => this.#open.delete(session));
    return {
      get isBroken() {
        return session.isBroken;
      },
      broken: session.broken,
      subscribe: (topic, listener) => session.subscribe(topic, listener),
      close: () => session.close(),
      request: async (method, params) => {
        if (this.swallows && method === "author_submitExtrinsic") return SWALLOWED;
        const at = this.#faults.findIndex((fault) => fault.method === method);
        const [found] = at < 0 ? [] : this.#faults.splice(at, 1);
        if (found === undefined) return await session.request(method, params);
        if (found.fault === "break-after") await session.request(method, params);
        session.close();
        await session.broken;
        throw new Error("the connection broke");
      },
    };
  };
}
