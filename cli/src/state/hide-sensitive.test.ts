import fc from "fast-check";
import { expect, test } from "vitest";
import { HIDDEN } from "./hidden.js";
import { hideSensitive, parseExactly } from "./hide-sensitive.js";

const attribute = (name: string) => ({ type: "get_attr", value: name });
const index = (value: string | number) => ({
  type: "index",
  value: { value, type: typeof value === "number" ? "number" : "string" },
});

const state = (attributes: unknown, paths: unknown, extra: object = {}) => ({
  version: 4,
  outputs: {},
  resources: [{ name: "one", instances: [{ attributes, sensitive_attributes: paths, ...extra }] }],
});

const attributesOf = (hidden: unknown): unknown =>
  (hidden as ReturnType<typeof state>).resources[0]?.instances[0]?.attributes;

test("what a path leads to is hidden, through lists and maps, and the rest stays", () => {
  const attributes = { name: "db", users: [{ name: "a", password: "p1" }], tags: { key: "p2", team: "web" } };
  const paths = [
    [attribute("users"), index(0), attribute("password")],
    [attribute("tags"), index("key")],
  ];
  expect(attributesOf(hideSensitive(state(attributes, paths)))).toEqual({
    name: "db",
    users: [{ name: "a", password: HIDDEN }],
    tags: { key: HIDDEN, team: "web" },
  });
});

test("a hidden value is hidden also where a provider copied it and nobody marked it", () => {
  const attributes = { input: "planted", output: { value: "planted" }, url: "https://me:planted@host", name: "web" };
  expect(attributesOf(hideSensitive(state(attributes, [[attribute("input")]])))).toEqual({
    input: HIDDEN,
    output: { value: HIDDEN },
    url: HIDDEN,
    name: "web",
  });
});

test("sensitive outputs and what a provider keeps for itself are not shown", () => {
  const outputs = {
    url: { value: "https://a", type: "string" },
    key: { value: "p3", type: "string", sensitive: true },
  };
  const text = JSON.stringify(hideSensitive({ ...state({}, [], { private: "cDQ=" }), outputs }));
  expect(text).toContain("https://a");
  expect(text).not.toContain("p3");
  expect(text).not.toContain("cDQ=");
});

test("a path that leads nowhere hides what it leads by", () => {
  const attributes = { users: "p5" };
  expect(attributesOf(hideSensitive(state(attributes, [[attribute("users"), index(3)]])))).toEqual({ users: HIDDEN });
});

test("a planted secret is gone, wherever a path leads to it", () => {
  const step = fc.oneof(fc.nat(3), fc.constantFrom("a", "b", "c"));
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
      const attributes = steps.reduceRight<unknown>(
        (value, at) =>
          typeof at === "number"
            ? Array.from({ length: 4 }, (_, each) => (each === at ? value : "open"))
            : { [at]: value },
        "planted",
      );
      const path = [attribute("top"), ...steps.map(index)];
      expect(JSON.stringify(hideSensitive(state({ top: attributes }, [path])))).not.toContain("planted");
    }),
  );
});

test("whatever is no state is refused or hidden, never thrown at", () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void hideSensitive(value)));
});

test("numbers keep their digits", () => {
  const text = '{"a":18446744073709551615,"b":1.50,"c":7}';
  expect(JSON.stringify(parseExactly(text))).toBe(text);
});
