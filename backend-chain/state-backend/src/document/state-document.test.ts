import fc from "fast-check";
import { expect, test } from "vitest";
import { StateBackendError } from "../errors.js";
import { headResources } from "./head-resources.js";
import { readStateDocument } from "./state-document.js";
import { topLevelSpans } from "./top-level.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const state = (members: object): Uint8Array =>
  bytes(JSON.stringify({ version: 4, lineage: "l", serial: 1, ...members }));

test("a serial beyond 2^53 keeps every digit", () => {
  const text = '{"version": 4, "serial": 18446744073709551615, "lineage": "abc"}';
  expect(readStateDocument(bytes(text)).serial).toBe(18_446_744_073_709_551_615n);
});

test("nested serials and lineages are not the state's", () => {
  const outputs = { serial: { value: { serial: 9, lineage: "x", text: 'a"}],{"serial": 8' } } };
  expect(readStateDocument(state({ outputs }))).toEqual({ serial: 1n, lineage: "l" });
});

test("the resources are those of provider logos, deposed ones too, whatever their alias or module", () => {
  const provider = 'provider["registry.terraform.io/logos/logos"]';
  const machine = (...ids: unknown[]) => ids.map((id) => ({ schema_version: 0, attributes: { id } }));
  const resources = [
    { mode: "managed", type: "logos_machine", name: "web", provider, instances: machine("7", "18446744073709551615") },
    { mode: "managed", type: "logos_machine", name: "db", provider: `module.a.${provider}`, instances: machine("6") },
    { mode: "managed", type: "logos_machine", name: "b", provider: `${provider}.eu`, instances: machine("8", "7") },
    { mode: "data", type: "logos_hub", name: "h", provider, instances: machine("1") },
    {
      mode: "managed",
      type: "terraform_data",
      name: "t",
      provider: 'provider["terraform.io/builtin/terraform"]',
      instances: machine("2"),
    },
    { mode: "managed", type: "logos_machine", name: "x", provider, instances: [...machine("web", 3, null), {}, null] },
    null,
  ];
  expect(headResources(state({ resources }))).toEqual([7n, 18_446_744_073_709_551_615n, 6n, 8n]);
});

test.each([
  ["not JSON", "{"],
  ["no object", "[]"],
  ["no serial", '{"version":4,"lineage":"l"}'],
  ["two serials", '{"version":4,"lineage":"l","serial":1,"serial":2}'],
  ["a negative serial", '{"version":4,"lineage":"l","serial":-1}'],
  ["a serial with a fraction", '{"version":4,"lineage":"l","serial":1.0}'],
  ["a serial beyond 64 bits", '{"version":4,"lineage":"l","serial":18446744073709551616}'],
  ["another version", '{"version":3,"lineage":"l","serial":1}'],
  ["an empty lineage", '{"version":4,"lineage":"","serial":1}'],
])("%s is refused without quoting the state", (_, text) => {
  const read = () => readStateDocument(bytes(text));
  expect(read).toThrow(StateBackendError);
  expect(read).toThrow(/^\[malformed\] this is not Terraform's state: [a-z]/);
});

test("bytes that are not UTF-8 are refused", () => {
  expect(() => readStateDocument(new Uint8Array([0x7b, 0xff, 0x7d]))).toThrow("not UTF-8");
});

const spansOf = (text: string) => topLevelSpans(bytes(text));
const isObjectText = (text: string): boolean => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
};

test("whatever JSON it is, the places found are those of the values", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const spans = spansOf(text);
      const parsed = JSON.parse(text) as Record<string, unknown>;
      expect([...(spans?.keys() ?? [])].sort()).toEqual(Object.keys(parsed).sort());
      for (const [name, found] of spans ?? []) {
        expect(found).toHaveLength(1);
        for (const { start, end } of found) {
          expect(JSON.parse(new TextDecoder().decode(bytes(text).subarray(start, end)))).toEqual(parsed[name]);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test.each([
  ...['{"a":01}', '{"a":-}', '{"a":1.}', '{"a":.5}', '{"a":1e}', '{"a":+1}', '{"a":-0.5E-3}', '{"a":0e1}', '{"a":NaN}'],
  ...['{"a":tru}', '{"a":truely}', '{"a":"\\x"}', '{"a":"\\u12g4"}', '{"a":"\\u12"}', '{"a":"\\ud800"}', '{"a":"\n"}'],
  ...[
    '{"a":1,}',
    "{,}",
    '{"a"}',
    '{"a":}',
    "{a:1}",
    '{"a":[1,]}',
    '{"a":[}',
    '{"a":{]}',
    '{"a":[{}}]',
    '{"a":1}}',
    "{}x",
    "{}",
  ],
  ...[
    '{"a":[[],{},[{"b":[]}]]}',
    ' \r\n\t{ "a" : [ 1 , { "b" : null } ] } ',
    '\ufeff{"a":1}',
    '"{}"',
    "",
    "{",
    '{"a',
    '{"a\\',
  ],
])("%j is an object for it just when it is one for JSON.parse", (text) => {
  expect(spansOf(text) !== undefined).toBe(isObjectText(text));
});

test("a character more, less or changed is seen just as JSON.parse sees it", () => {
  const change = fc.record({ at: fc.nat(), with: fc.constantFrom("", ...'{}[]":,\\0-.eu tn\u0001\u00e9') });
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.array(change, { maxLength: 2 }),
      fc.nat(1),
      (value, changes, cut) => {
        const text = changes.reduce((before, { at, with: instead }) => {
          const place = at % (before.length + 1);
          return before.slice(0, place) + instead + before.slice(place + cut);
        }, JSON.stringify(value));
        expect(spansOf(text) !== undefined).toBe(isObjectText(text));
      },
    ),
    { numRuns: 5_000 },
  );
});

test("depth is no way to break it", () => {
  const nested = (depth: number): string => `{"a":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  expect(spansOf(nested(9_999))).toBeDefined();
  expect(spansOf(nested(2_000_000))).toBeUndefined();
  expect(spansOf(`{"a":${"[".repeat(2_000_000)}`)).toBeUndefined();
});

test("no bytes make the reader throw anything but its own error", () => {
  const almost = fc.string({ maxLength: 80 }).map((text) => bytes(`{"version":4,"serial":1,"lineage":"l",${text}}`));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), almost, fc.json().map(bytes)), (input) => {
      try {
        readStateDocument(input);
      } catch (error) {
        expect(error).toBeInstanceOf(StateBackendError);
      }
    }),
    { numRuns: 1000 },
  );
});
