import { expect, test } from "vitest";
import { settle } from "../runtime.testing.js";
import { Session } from "./session.js";

test("what a subscription says at once comes after its id, in order", async () => {
  const seen: unknown[] = [];
  const session = new Session((method, id, result) => seen.push([method, id, result]), 10);
  const id = session.open("news", (send) => {
    send("first");
    send("second");
    return () => {};
  });
  expect(seen).toEqual([]);
  await settle(5);
  expect(seen).toEqual([
    ["news", id, "first"],
    ["news", id, "second"],
  ]);
});

test("a closed subscription is stopped and says nothing more", async () => {
  const seen: unknown[] = [];
  let stopped = 0;
  let say: (result: unknown) => void = () => {};
  const session = new Session((_, __, result) => seen.push(result), 10);
  const id = session.open("news", (send) => {
    say = send;
    return () => {
      stopped += 1;
    };
  });
  await settle(5);
  expect(session.close(id)).toBe(true);
  expect(session.close(id)).toBe(false);
  say("late");
  expect(stopped).toBe(1);
  expect(seen).toEqual([]);
});

test("a subscription that has ended gives its place back, one that has not keeps it", () => {
  const session = new Session(() => {}, 1);
  session.open("news", (_, end) => {
    setImmediate(end);
    return () => {};
  });
  expect(() => session.open("news", () => () => {})).toThrow("Too many subscriptions: at most 1");
});

test("the end of one subscription lets another open", async () => {
  const session = new Session(() => {}, 1);
  session.open("news", (_, end) => {
    setImmediate(end);
    return () => {};
  });
  await settle(5);
  expect(session.open("news", () => () => {})).toBe("2");
});
