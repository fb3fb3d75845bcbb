import { type ProviderCall, providerService } from "@logos/proto/tfplugin6";
import fc from "fast-check";
import { expect, test } from "vitest";
import { noteProvider } from "../testing/note-provider.js";
import { handleProvider } from "./handle.js";
import { schemaDocument } from "./schema-json.js";

const serve = () => {
  const faults: string[] = [];
  const handling = handleProvider(noteProvider, { explain: () => undefined, onFault: (call) => faults.push(call) });
  return { ...handling, faults };
};
const calls = Object.keys(providerService) as ProviderCall[];

test("no call rejects, whatever bytes are in its values", async () => {
  const bytes = fc.uint8Array({ maxLength: 60 });
  const value = fc.record({ msgpack: bytes, json: bytes }, { requiredKeys: [] });
  const request = fc.record(
    {
      typeName: fc.constantFrom("logos_note", "other"),
      config: value,
      priorState: value,
      plannedState: value,
      proposedNewState: value,
      currentState: value,
      state: value,
      private: bytes,
      priorPrivate: bytes,
      plannedPrivate: bytes,
      rawState: fc.record({ json: bytes }),
      id: fc.string(),
    },
    { requiredKeys: [] },
  );
  const { handlers } = serve();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), request, async (name, message) => {
      const answer = await (handlers[name] as (request: object) => Promise<object>)(message);
      providerService[name].responseSerialize(answer);
    }),
    { numRuns: 500 },
  );
});

test("every handler works in a process that never heard of schemas", async () => {
  const { handlers } = serve();
  const state = { json: Buffer.from('{"text":"a","size":1,"gone":true}') };
  const { upgradedState, diagnostics } = await handlers.UpgradeResourceState({
    typeName: "logos_note",
    rawState: state,
  });
  expect(diagnostics ?? []).toEqual([]);
  expect(upgradedState?.msgpack?.length).toBeGreaterThan(0);
});

test("an exception is a diagnostic that calls it a fault of the provider, and the log hears of it", async () => {
  const { handlers, faults } = serve();
  const planned = { json: Buffer.from('{"text":"throw"}') };
  const answer = await handlers.ApplyResourceChange({ typeName: "logos_note", plannedState: planned });
  expect(answer.diagnostics).toMatchObject([{ severity: 1 }]);
  expect(answer.diagnostics?.[0]?.detail).toContain("thrown");
  expect(faults).toEqual(["ApplyResourceChange"]);
});

test("the schema document has the address and every kind of attribute", () => {
  const document = JSON.stringify(schemaDocument("registry.terraform.io/logos/note", noteProvider));
  expect(document).toContain('"registry.terraform.io/logos/note"');
  expect(document).toContain('"nesting_mode":"single"');
  expect(document).toContain('"type":["map","string"]');
});
