import { expect, test } from "vitest";
import { linkState, type StateServer, type StateServers } from "./state-link.js";

const server = (name: string): StateServer & { readonly closes: () => number } => {
  let closes = 0;
  return {
    address: "http://127.0.0.1:1/v1",
    head: async () => [BigInt(name.length)],
    drain: async (onWait) => onWait(name),
    close: () => {
      closes += 1;
    },
    closes: () => closes,
  };
};

const drainedBy = async (link: StateServer): Promise<string> => {
  let who = "";
  await link.drain((text) => {
    who = text;
  }, new AbortController().signal);
  return who;
};

test("the first run serves itself", async () => {
  const own = server("own");
  const link = await linkState({ join: async () => undefined, serve: async () => own }, () => {});
  expect(await drainedBy(link)).toBe("own");
  await link.close();
  expect(own.closes()).toBe(1);
});

test("a later run joins, and serves when the first one ends before it", async () => {
  const { promise: lost, resolve: end } = Promise.withResolvers<void>();
  let first: (StateServer & { readonly lost: Promise<void> }) | undefined = { ...server("first"), lost };
  const link = await linkState({ join: async () => first, serve: async () => server("own") }, () => {});
  expect(await drainedBy(link)).toBe("first");
  first = undefined;
  end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await drainedBy(link)).toBe("own");
});

test("while another run is about to serve, it waits for that one", async () => {
  let tries = 0;
  const servers: StateServers = {
    join: async () => {
      tries += 1;
      return tries < 3 ? undefined : { ...server("other"), lost: new Promise(() => {}) };
    },
    serve: async () => undefined,
  };
  expect(await drainedBy(await linkState(servers, () => {}))).toBe("other");
});

test("after it was closed it does not serve any more", async () => {
  const { promise: lost, resolve: end } = Promise.withResolvers<void>();
  let serves = 0;
  const servers: StateServers = {
    join: async () => ({ ...server("first"), lost }),
    serve: async () => {
      serves += 1;
      return server("own");
    },
  };
  const link = await linkState(servers, () => {});
  await link.close();
  end();
  await new Promise((resolve) => setImmediate(resolve));
  expect(serves).toBe(0);
});
