import { DevchainError } from "../errors.js";

const TOO_MANY_SUBSCRIPTIONS = -32006;

/** Carries a notification to the client: its method, the subscription's id and the result. */
export type Notify = (method: string, id: string, result: unknown) => void;

/** The subscriptions of one connection. */
export class Session {
  readonly #notify: Notify;
  readonly #limit: number;
  readonly #stops = new Map<string, () => void>();
  #count = 0;

  constructor(notify: Notify, limit: number) {
    this.#notify = notify;
    this.#limit = limit;
  }

  /**
   * Opens a subscription and returns its id. `begin` starts it and returns how to stop it; what it sends at once waits
   * until the client has the answer with the id. One that has nothing more to say calls `end` after its last word.
   */
  open(method: string, begin: (send: (result: unknown) => void, end: () => void) => () => void): string {
    if (this.#stops.size >= this.#limit) {
      throw new DevchainError("rpc", `Too many subscriptions: at most ${this.#limit} per connection`, {
        rpc: { code: TOO_MANY_SUBSCRIPTIONS },
      });
    }
    this.#count += 1;
    const id = `${this.#count}`;
    let early: unknown[] | undefined = [];
    let open = true;
    const send = (result: unknown): void => {
      if (early !== undefined) early.push(result);
      else if (open) this.#notify(method, id, result);
    };
    // What was said early is said still; the place is free at once.
    const stop = begin(send, () => this.#stops.delete(id));
    this.#stops.set(id, () => {
      open = false;
      stop();
    });
    setImmediate(() => {
      const waiting = early ?? [];
      early = undefined;
      for (const result of waiting) send(result);
    });
    return id;
  }

  /** False when there is no such subscription. */
  close(id: string): boolean {
    const stop = this.#stops.get(id);
    this.#stops.delete(id);
    stop?.();
    return stop !== undefined;
  }

  closeAll(): void {
    for (const id of [...this.#stops.keys()]) this.close(id);
  }
}
