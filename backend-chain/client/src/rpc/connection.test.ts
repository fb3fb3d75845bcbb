import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { Connection } from "./connection.js";
import { type OpenSession, type Session, unreachable } from "./session.js";

test("however long an outage was, a call made in it sees several attempts to connect within its patience", async () => {
  const node = new Node();
  const connection = await Connection.open("ws://node", node.open, async () => {}, {
    timeoutMs: 400,
    signal: undefined,
  });
  node.goAway();
  // Long enough for pauses that double from 50 ms to be longer than the patience of a call.
  await sleep(1_600);
  const attempts = node.attempts;
  await expect(connection.request("chain_getHeader", [])).rejects.toMatchObject({ code: "unreachable" });
  expect(node.attempts - attempts).toBeGreaterThanOrEqual(2);
  const pending = connection.request("chain_getHeader", []);
  node.comeBack();
  expect(await pending).toBe("chain_getHeader");
  await connection.close();
});

/** Answers each request with its method while it is there. */
class Node {
  attempts = 0;
  #isThere = true;
  #sessions: Session[] = [];

  readonly open: OpenSession = async (endpoint) => {
    this.attempts += 1;
    if (!this.#isThere) throw unreachable(endpoint, "nobody listens there");
    const session = answering();
    this.#sessions.push(session);
    return session;
  };

  goAway(): void {
    this.#isThere = false;
    for (const session of this.#sessions.splice(0)) session.close();
  }

  comeBack(): void {
    this.#isThere = true;
  }
}

function answering(): Session {
  const { promise: broken, resolve } = Promise.withResolvers<void>();
  let isBroken = false;
  return {
    request: async (method) => {
      if (isBroken) throw new Error("the connection broke");
      return method;
    },
    subscribe: async () => () => {},
    broken,
    get isBroken() {
      return isBroken;
    },
    close: () => {
      isBroken = true;
      resolve();
    },
  };
}
