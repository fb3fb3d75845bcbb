import { TypeRegistry } from "@polkadot/types";
import { blake2AsHex } from "@polkadot/util-crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Finding } from "../api/duties.js";
import { toHex } from "../scale/bytes.js";
import { addressOf, publicKeyOf } from "./address.js";
import { formatAmount, parseAmount } from "./amount.js";
import { observationCommitment, resultCommitment } from "./commitments.js";
import { logosHome } from "./home.js";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 });

test("an address is that of its public key", () => {
  expect(toHex(publicKeyOf(ALICE))).toBe("0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d");
  fc.assert(fc.property(bytes32, (key) => toHex(publicKeyOf(addressOf(key))) === toHex(key)));
});

test.each(["", "alice", `${ALICE}x`, "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"])(
  "“%s” is no address",
  (text) => expect(() => publicKeyOf(text)).toThrowError(expect.objectContaining({ code: "malformed" })),
);

test("an amount survives its text", () => {
  fc.assert(fc.property(fc.bigInt(0n, 1n << 120n), (amount) => parseAmount(formatAmount(amount)) === amount));
  expect(formatAmount(40_000_000_000n)).toBe("0.0400 LGS");
  expect(formatAmount(1n)).toBe("0.000000000001 LGS");
  expect(formatAmount(-5n * 10n ** 11n)).toBe("-0.5000 LGS");
});

test.each(["", "1,5", "-1", "1.0000000000001", "0x10", "1 DOT", "1."])("“%s” is no amount", (text) => {
  expect(() => parseAmount(text)).toThrowError(expect.objectContaining({ code: "malformed" }));
});

test("commitments are hashes of what the api encodes", () => {
  const registry = new TypeRegistry();
  registry.register({
    Finding: { _enum: ["ok", "mismatch", "unknown"] },
    Observation: { findings: "Vec<Finding>", facts: "Bytes", root: "H256" },
    Fence: { generation: "u32", assignment: "u32" },
  });
  const encode = (type: string, value: unknown) => registry.createType(type, value).toU8a();
  const finding = fc.constantFrom<Finding[]>("ok", "mismatch", "unknown");
  const u32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const facts = fc.uint8Array({ maxLength: 100 });
  const fenced = fc.record({ generation: u32, assignment: u32 });
  const all = fc.tuple(fc.array(finding), facts, bytes32, bytes32, fc.bigInt(0n, (1n << 64n) - 1n), fenced);
  fc.assert(
    fc.property(all, ([findings, seen, salt, key, id, fence]) => {
      const observation = { findings, facts: seen, root: salt };
      const types = "(Observation, [u8;32], AccountId, u64, Fence)";
      const expected = blake2AsHex(encode(types, [{ ...observation, facts: toHex(seen) }, salt, key, id, fence]));
      const said = { findings, facts: seen, evidenceRoot: toHex(salt) };
      expect(observationCommitment(said, salt, addressOf(key), id, fence)).toBe(expected);
      expect(resultCommitment(seen, salt)).toBe(blake2AsHex(encode("(Bytes, [u8;32])", [toHex(seen), salt])));
    }),
  );
});

test("the home is LOGOS_HOME, else in the data folder of XDG, else in the user's", () => {
  expect(logosHome({ LOGOS_HOME: "/a", XDG_DATA_HOME: "/b", HOME: "/c" })).toBe("/a");
  expect(logosHome({ XDG_DATA_HOME: "/b", HOME: "/c" })).toBe("/b/logos");
  expect(logosHome({ XDG_DATA_HOME: "b", HOME: "/c" })).toBe("/c/.local/share/logos");
});
