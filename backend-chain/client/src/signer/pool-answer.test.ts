import { expect, test } from "vitest";
import { poolAnswer } from "./pool-answer.js";

const said = (code: number, data: string) => Object.assign(new Error(`${code}: ${data}`), { code, data });

test.each([
  [1010, "Transaction is outdated", "stale"],
  [1010, "Transaction will be valid in the future", "ahead"],
  [1010, "Transaction has an ancient birth block", "ancient"],
  [1010, "Transaction has a bad signature", "unproven"],
  [1010, "Transaction would exhaust the block limits", "full"],
  [1013, "The transaction waits in the pool already", "taken"],
  [1014, "The transaction has too low priority", "occupied"],
  [1016, "The pool is full", "full"],
])("%i “%s” means %s", (code, data, kind) => expect(poolAnswer(said(code, data), "5X").kind).toBe(kind));

test("an account without money is named", () => {
  const answer = poolAnswer(said(1010, "Inability to pay some fees (e.g. account balance too low)"), "5X");
  expect(answer).toMatchObject({ kind: "refused", error: { code: "cannot-pay", details: { account: "5X" } } });
});

test("any other refusal is final and says its reason", () => {
  const error = { code: "invalid-transaction", details: { reason: "Custom error: 7" } };
  expect(poolAnswer(said(1010, "Custom error: 7"), "5X")).toMatchObject({ kind: "refused", error });
});

test("what is no answer of a node is thrown on", () => {
  expect(() => poolAnswer(new Error("disconnected"), "5X")).toThrowError("disconnected");
});
