import { expect, test, vi } from "vitest";
import { ChainError } from "../api/errors.js";
import { untilDone } from "./until-done.js";

test("failures are tried again and told once; the result comes in the end", async () => {
  const onFailure = vi.fn();
  let tries = 0;
  const act = async () => {
    tries += 1;
    if (tries < 3) throw new Error("away");
    return tries;
  };
  expect(await untilDone(act, onFailure, new AbortController().signal)).toBe(3);
  expect(onFailure).toHaveBeenCalledOnce();
});

test("an abort ends the pause", async () => {
  const stop = new AbortController();
  const trying = untilDone(
    () => Promise.reject(new Error("away")),
    () => stop.abort(),
    stop.signal,
  );
  expect(await trying).toBeUndefined();
});

test("what the chain refuses is not tried again", async () => {
  const act = () => Promise.reject(new ChainError("refused", "no"));
  await expect(untilDone(act, () => {}, new AbortController().signal)).rejects.toThrow("[refused]");
});
