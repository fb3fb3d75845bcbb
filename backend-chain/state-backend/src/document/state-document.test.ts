import fc from "fast-check";
import { expect, test } from "vitest";
import { StateBackendError } from "../errors.js";
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
  expect(readStateDocument(state({ outputs }))).toEqual({ serial: 1n, lineage: "l", resources: [] });
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
  expect(readStateDocument(state({ resources })).resources).toEqual([7n, 18_446_744_073_709_551_615n, 6n, 8n]);
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

test("whatever JSON it is, the places found are those of the values", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom(0, 1, 2), (value, indent) => {
      const text = JSON.stringify(value, undefined, indent);
      const spans = topLevelSpans(text);
      const parsed = JSON.parse(text) as Record<string, unknown>;
      expect([...spans.keys()].sort()).toEqual(Object.keys(parsed).sort());
      for (const [name, found] of spans) {
        expect(found).toHaveLength(1);
        for (const { start, end } of found) expect(JSON.parse(text.slice(start, end))).toEqual(parsed[name]);
      }
    }),
    { numRuns: 500 },
  );
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
