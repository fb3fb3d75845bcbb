import substrate from "@polkadot/types-support/metadata/v15/substrate-hex";
import { expect, test } from "vitest";
import { fromHex } from "../scale/bytes.js";
import { ensureCompatible, missingFrom } from "./bindings.js";
import type { RuntimeDefinitions } from "./definitions.js";
import { decodeMetadata } from "./metadata.js";

/** A runtime of another chain: the SDK's kitchen-sink node, without the option and length around its metadata. */
const foreign = decodeMetadata(fromHex(substrate)?.subarray(5) ?? new Uint8Array());

test("a runtime of another chain is refused, and what it lacks is named", () => {
  const missing = missingFrom(foreign);
  expect(missing).toEqual(expect.arrayContaining(["Provisioning.request", "Hubs.Hubs", "TfstateApi.workspace"]));
  for (const present of ["Utility.force_batch", "System.Events", "TransactionPaymentApi.query_info"]) {
    expect(missing).not.toContain(present);
  }
  expect(() => ensureCompatible(foreign)).toThrowError(
    expect.objectContaining({ code: "incompatible-runtime", details: { missing: missing.join(", ") } }),
  );
});

test("an extension whose contents nobody here knows is missing, one without contents is not", () => {
  const [number] = [...foreign.types].find(([, type]) => type.kind === "primitive" && type.name === "u64") ?? [0];
  const [nothing] = [...foreign.types].find(([, type]) => type.kind === "tuple" && type.members.length === 0) ?? [0];
  const extensions = [
    { name: "New", extra: number, implicit: nothing },
    { name: "Implied", extra: nothing, implicit: number },
    { name: "Empty", extra: nothing, implicit: nothing },
  ];
  const runtime: RuntimeDefinitions = { ...foreign, extensions };
  const unknown = missingFrom(runtime).filter((name) => name.includes("extension"));
  expect(unknown).toEqual(["the meaning of extension New", "the meaning of extension Implied"]);
});
