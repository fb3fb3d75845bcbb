import { type Address, type Chain, keyFromUri, type ResourceId, type ResourceView } from "@logos/chain-client";
import { expect, test } from "vitest";
import { isVerified, machineRequest } from "./harness/machines.js";
import { startTestDevnet } from "./harness/test-devnet.js";

const LIAR = 2;
const MACHINES = 6;
const MAX_DEVNETS = 6;

type Role = "executor" | "checker";

/** Follows a machine to its verification and tells for what the account was drawn on the way. */
async function rolesUntilVerified(chain: Chain, id: ResourceId, account: Address): Promise<ReadonlySet<Role>> {
  const roles = new Set<Role>();
  const signal = AbortSignal.timeout(150_000);
  for await (const view of chain.watchResource(id, signal)) {
    if (view === undefined) continue;
    if (view.job?.executor === account) roles.add("executor");
    if (view.check?.round === "committee" && view.check.seats.some((seat) => seat.account === account))
      roles.add("checker");
    if (isVerified(view)) {
      expectHonest(view, account);
      return roles;
    }
  }
  throw new Error(`machine ${id} was not verified`);
}

function expectHonest(view: ResourceView, liar: Address): void {
  const actual = view.resource?.actual;
  expect(actual?.executor).not.toBe(liar);
}

/** One devnet with a liar: all its machines end verified, and of all daemons at most the liar is suspended. */
async function drawRoles(): Promise<ReadonlySet<Role>> {
  const devnet = await startTestDevnet({ liars: [LIAR] });
  try {
    const liar = keyFromUri(`//daemon//${LIAR}`).address;
    const alice = devnet.chain.signer(keyFromUri("//Alice"));
    const names = Array.from({ length: MACHINES }, (_, index) => `m-${index}`);
    const requested = await Promise.all(names.map((name) => alice.request(machineRequest(name))));
    const roles = await Promise.all(requested.map(({ id }) => rolesUntilVerified(devnet.chain, id, liar)));
    const drawn = new Set(roles.flatMap((each) => [...each]));
    const suspended = (await devnet.chain.daemons()).filter((daemon) => daemon.suspended !== undefined);
    expect(suspended.map(({ account }) => account)).toEqual(drawn.size === 0 ? [] : [liar]);
    return drawn;
  } finally {
    await devnet.stop();
  }
}

test("a liar who executes or checks is suspended, nobody else is, and the machines are verified by honest ones", {
  timeout: 900_000,
}, async () => {
  const seen = new Set<Role>();
  for (let devnets = 0; seen.size < 2 && devnets < MAX_DEVNETS; devnets += 1)
    for (const role of await drawRoles()) seen.add(role);
  expect([...seen].sort()).toEqual(["checker", "executor"]);
});
