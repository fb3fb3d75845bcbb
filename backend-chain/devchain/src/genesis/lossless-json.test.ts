import { expect, test } from "vitest";
import { mergeJson, parseJson, writeJson } from "./lossless-json.js";

test("an integer above 2^53 keeps its digits", () => {
  const text = '{"balance":340282366920938463463374607431768211455,"small":7,"rate":0.5}';
  expect(writeJson(parseJson(text))).toBe(text);
});

test("a patch changes members, adds others, and null removes", () => {
  const base = parseJson('{"a":{"keep":1,"change":2,"drop":3},"list":[1,2,3]}');
  const patch = parseJson('{"a":{"change":18446744073709551615,"drop":null,"add":true},"list":[9]}');
  expect(writeJson(mergeJson(base, patch))).toBe(
    '{"a":{"keep":1,"change":18446744073709551615,"add":true},"list":[9]}',
  );
});

test("a member called __proto__ is a member", () => {
  const merged = mergeJson({}, parseJson('{"__proto__":{"polluted":1}}'));
  expect(writeJson(merged)).toBe('{"__proto__":{"polluted":1}}');
  expect(({} as { polluted?: number }).polluted).toBeUndefined();
});

test("what is no JSON is refused with a reason", () => {
  expect(() => parseJson("{")).toThrow("[malformed] not JSON");
});
