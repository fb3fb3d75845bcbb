import { ApiPromise, WsProvider } from "@polkadot/api";
import type { GenericChainProperties } from "@polkadot/types";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import { keyFromUri } from "../index.js";
import { type DevChain, smallMachine, startDevChain } from "./dev-chain.js";

let dev: DevChain;
let chain: Chain;
let api: ApiPromise;
const alice = keyFromUri("//Alice");

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
  const provider = new WsProvider(dev.endpoint);
  api = await ApiPromise.create({ provider, signedExtensions: { AuthorizeCall: { extrinsic: {}, payload: {} } } });
  // The api takes the prefix of the runtime's constant; ours is always 42.
  api.registry.setChainProperties(
    api.registry.createTypeUnsafe<GenericChainProperties>("ChainProperties", [{ ss58Format: 42 }]),
  );
});
afterAll(async () => {
  await api.disconnect();
  await dev.close();
});

test("@polkadot/api reads our extrinsics and storage as they were meant", async () => {
  const { nonce } = await chain.account(alice.address);
  const requests = ["one", "two"].map((name) => chain.signer(alice).request(smallMachine(name)));
  const [one, two] = await Promise.all(requests);
  expect(two?.blockHash).toBe(one?.blockHash);

  const { block } = await api.rpc.chain.getBlock(one?.blockHash);
  const extrinsic = block.extrinsics.find(({ isSigned }) => isSigned);
  expect(extrinsic?.signer.toString()).toBe(alice.address);
  expect(extrinsic?.nonce.toNumber()).toBe(nonce);
  expect(extrinsic?.era.asMortalEra.period.toNumber()).toBe(2048);
  expect(extrinsic?.tip.toNumber()).toBe(0);
  expect(extrinsic?.method).toMatchObject({ section: "utility", method: "forceBatch" });
  const human = JSON.stringify(extrinsic?.method.toHuman());
  for (const said of ["alice/web", "one", "two", "vm.small", "debian-13"]) expect(human).toContain(`"${said}"`);

  const stored = await api.query["provisioning"]?.["resources"]?.(two?.id);
  const ours = await chain.resource(two?.id ?? 0n);
  expect(stored?.toHuman()).toMatchObject({ tenant: ours?.resource?.tenant, name: ours?.resource?.name });
});

test("@polkadot/api knows the same daemons, hubs and balances", async () => {
  const daemons = await api.query["executors"]?.["daemons"]?.entries();
  const theirs = daemons?.map(([key]) => key.args[0]?.toString()).sort();
  expect((await chain.daemons()).map(({ account }) => account).sort()).toEqual(theirs);
  const hub = (await api.query["hubs"]?.["hubs"]?.(0))?.toHuman();
  const ours = await chain.hub(0);
  expect(hub).toMatchObject({ account: ours?.account, region: ours?.region, class: ours?.class, phase: "Active" });
  const account = (await api.query["system"]?.["account"]?.(alice.address))?.toJSON();
  const { free, held } = await chain.account(alice.address);
  expect(account).toMatchObject({ data: { free: expect.anything() } });
  const { data } = account as { data: { free: number | string; reserved: number | string } };
  expect([BigInt(data.free), BigInt(data.reserved)]).toEqual([free, held]);
});
