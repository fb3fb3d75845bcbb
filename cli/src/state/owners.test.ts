import { expect, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { knownOwners, ownerOf } from "./owners.js";

const ALICE = "5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY";
const BOB = "5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty";

test("LOGOS_OWNERS gives names to accounts, and a development chain has names for its own", async () => {
  const home = temporaryFolder("owners");
  const environment = { LOGOS_OWNERS: `ops=${BOB}, alice=${BOB}` };
  expect(await knownOwners(environment, home, false)).toEqual({ ops: BOB, alice: BOB });
  expect(await knownOwners({}, home, true)).toMatchObject({ alice: ALICE, bob: BOB });
  expect(await knownOwners({}, home, false)).toEqual({});
});

test("an entry that is no name=address is refused by name", async () => {
  await expect(knownOwners({ LOGOS_OWNERS: "alice=5Gr" }, temporaryFolder("owners"), false)).rejects.toThrow(
    "alice=5Gr",
  );
});

test("a tenant is a name that is known or an address", () => {
  expect(ownerOf("alice/web", { alice: ALICE })).toEqual({ owner: ALICE, name: "web" });
  expect(ownerOf(`${BOB}/web`, {})).toEqual({ owner: BOB, name: "web" });
  expect(() => ownerOf("carol/web", { alice: ALICE })).toThrow('"carol"');
});
