import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { toHex } from "../bytes/hex.js";
import { prepareCrypto } from "../crypto/hashes.js";
import { developmentKey } from "../runtime.testing.js";
import { accountOf } from "./ss58.js";

beforeAll(prepareCrypto);

const ALICE = "0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d";

test("an address of any network names the account", () => {
  expect(toHex(accountOf("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY"))).toBe(ALICE);
  expect(toHex(accountOf("15oF4uVJwmo4TdGW7VfQxNLavjCXviqxT9S1MgbjMNHr6Sp5"))).toBe(ALICE);
  expect(toHex(accountOf(ALICE))).toBe(ALICE);
  expect(toHex(accountOf(developmentKey("//Alice").address))).toBe(ALICE);
});

test("a typing error is found by the checksum", () => {
  expect(() => accountOf("5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQZ")).toThrow("Invalid params");
});

test("no text makes it throw anything but its own error", () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(() => accountOf(address)).toThrow("Invalid params");
    }),
  );
});
