import fc from "fast-check";
import { expect, test } from "vitest";
import { type ProviderCall, providerService } from "./provider-service.js";

const calls = Object.keys(providerService) as ProviderCall[];

test("a plan request keeps the bytes of its values", () => {
  const { requestSerialize, requestDeserialize } = providerService.PlanResourceChange;
  const config = { msgpack: Uint8Array.of(0x81, 0xa1, 0x61, 0xc0) };
  const bytes = requestSerialize({ typeName: "logos_machine", config, priorPrivate: Uint8Array.of(1, 2) });
  expect(requestDeserialize(bytes)).toMatchObject({ typeName: "logos_machine", priorPrivate: Buffer.of(1, 2) });
  expect(Buffer.from(requestDeserialize(bytes).config?.msgpack ?? [])).toEqual(Buffer.from(config.msgpack));
});

test("a field that a newer Terraform sends is passed over", () => {
  const { requestSerialize, requestDeserialize } = providerService.ReadResource;
  const newer = Buffer.concat([requestSerialize({ typeName: "logos_machine" }), Buffer.of(0xfa, 0x01, 0x01, 0x78)]);
  expect(requestDeserialize(newer).typeName).toBe("logos_machine");
});

test("bytes that are no message give an error of this package, whichever call they come by", () => {
  fc.assert(
    fc.property(fc.constantFrom(...calls), fc.uint8Array({ maxLength: 200 }), (call, bytes) => {
      try {
        providerService[call].requestDeserialize(Buffer.from(bytes));
      } catch (error) {
        expect(error).toMatchObject({ name: "ProtoError", code: "malformed" });
      }
    }),
  );
});
