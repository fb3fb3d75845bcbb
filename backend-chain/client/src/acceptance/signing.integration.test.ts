import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chain, Signer } from "../api/chain.js";
import type { ResourceView } from "../api/provisioning.js";
import { keyFromUri } from "../index.js";
import { type DevChain, smallMachine, startDevChain } from "./dev-chain.js";

let dev: DevChain;
let chain: Chain;
const alice = keyFromUri("//Alice");
const bob = keyFromUri("//Bob");

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
});
afterAll(async () => await dev.close());

const nonceOf = async (address: string) => (await chain.account(address)).nonce;

async function until(signer: Signer, name: string, done: (view: ResourceView) => boolean): Promise<ResourceView> {
  const id = await chain.resourceByKey(signer.address, "alice/web", name);
  if (id === undefined) throw new Error(`no resource ${name}`);
  for await (const view of chain.watchResource(id, AbortSignal.timeout(20_000))) if (view && done(view)) return view;
  throw new Error(`${name} never got so far`);
}

test("a request becomes a resource, its executor hears of its duty, accepts for nothing and gives up", async () => {
  const signer = chain.signer(alice);
  const { id, blockNumber } = await signer.request(smallMachine("one"));
  expect(await chain.resourceByKey(alice.address, "alice/web", "one")).toBe(id);
  const assigned = await until(signer, "one", ({ job }) => job?.phase === "assigned");
  expect(assigned.resource).toMatchObject({ name: "one", phase: "creating", generation: 1 });
  expect((await chain.head()).number).toBeGreaterThan(blockNumber);
  const { executor = "", fence = { generation: 0, assignment: 0 } } = assigned.job ?? {};
  const [index] = (await chain.daemons()).flatMap(({ account }, at) => (account === executor ? [at] : []));
  expect(index).toBeDefined();
  const uris = [0, 1, 2, 3, 4, 5].map((number) => keyFromUri(`//daemon//${number}`));
  const key = uris.find(({ address }) => address === executor) ?? alice;
  const stop = new AbortController();
  for await (const duties of chain.watchDuties(executor, stop.signal)) {
    expect(duties).toEqual(await chain.duties(executor));
    if (duties.some((duty) => duty.kind === "accept" && duty.resource === id)) stop.abort();
  }
  const before = await chain.account(executor);
  const daemon = chain.signer(key);
  await daemon.accept(id, fence);
  await daemon.checkpoint(id, fence, "booted", `0x${"11".repeat(32)}`);
  expect((await chain.resource(id))?.job).toMatchObject({ phase: "executing", step: "booted" });
  await daemon.giveUp(id, fence, "driver-failed");
  expect((await chain.account(executor)).free).toBe(before.free);
  await expect(daemon.accept(id, fence)).rejects.toMatchObject({ code: "refused", details: { error: "FenceStale" } });
});

test("requests that come together share an extrinsic, and each has its own result", async () => {
  const before = await nonceOf(bob.address);
  const signer = chain.signer(bob);
  const wrong = { ...smallMachine("wrong"), type: { name: "vm.huge" } };
  const names = Array.from({ length: 20 }, (_, at) => `many-${at}`);
  const requests = [...names.map((name) => signer.request(smallMachine(name))), signer.request(wrong)];
  const results = await Promise.allSettled(requests);
  const ids = results.flatMap((result) => (result.status === "fulfilled" ? [result.value.id] : []));
  expect(new Set(ids).size).toBe(20);
  expect(results.at(-1)).toMatchObject({
    reason: { code: "refused", details: { pallet: "Provisioning", error: "TypeUnknown" } },
  });
  expect((await nonceOf(bob.address)) - before).toBe(1);
  for (const [at, id] of ids.entries()) {
    expect((await chain.resource(id))?.resource?.name).toBe(`many-${at}`);
  }
  const listed: bigint[] = [];
  for await (const { id } of chain.resourcesOf(bob.address)) listed.push(id);
  expect(listed.sort()).toEqual([...ids].sort());
  await Promise.all([
    signer.update(ids[0] ?? 0n, { ...smallMachine("many-0"), deleteProtection: true }),
    signer.remove(ids[1] ?? 0n),
  ]);
  expect((await chain.resource(ids[0] ?? 0n))?.resource?.desired.deleteProtection).toBe(true);
});

test("a request that cannot be coded is refused as the chain would refuse it", async () => {
  const request = chain.signer(alice).request({ ...smallMachine("x"), name: "x".repeat(70) });
  await expect(request).rejects.toMatchObject({ code: "refused", details: { error: "NameInvalid" } });
});

test("concurrent calls of one account all get in, also from two connections", async () => {
  const other = await dev.connect();
  const before = await nonceOf(alice.address);
  const receiver = keyFromUri("//Receiver").address;
  const signers = [chain.signer(alice), other.signer(alice)];
  const transfers = Array.from({ length: 40 }, (_, at) => signers[at % 2]?.transfer(receiver, 10n ** 12n + BigInt(at)));
  await Promise.all(transfers);
  expect((await nonceOf(alice.address)) - before).toBe(40);
  expect((await chain.account(receiver)).free).toBe(40n * 10n ** 12n + 780n);
  await other.close();
});

test("what the runtime refuses is refused by pallet and error, and costs no gap", async () => {
  const signer = chain.signer(keyFromUri("//Charlie"));
  const [unknown, poor, fine] = await Promise.allSettled([
    signer.remove(999_999n),
    signer.transfer(alice.address, 10n ** 30n),
    signer.transfer(alice.address, 1n),
  ]);
  expect(unknown).toMatchObject({ reason: { details: { pallet: "Provisioning", error: "ResourceUnknown" } } });
  expect(poor).toMatchObject({ reason: { code: "refused", details: { pallet: "Arithmetic", error: "Underflow" } } });
  expect(fine.status).toBe("fulfilled");
});

test("an account that cannot pay is named, and can pay later", async () => {
  const key = keyFromUri("//Pauper");
  const signer = chain.signer(key);
  const refused = { code: "cannot-pay", details: { account: key.address } };
  await expect(signer.transfer(alice.address, 1n)).rejects.toMatchObject(refused);
  await chain.signer(alice).transfer(key.address, 10n ** 13n);
  await signer.transfer(alice.address, 1n);
  expect(await nonceOf(key.address)).toBe(1);
});

test("hubs and daemons announce themselves", async () => {
  const tlsKey = new Uint8Array(91).fill(7);
  await chain.signer(keyFromUri("//hub//1")).announceHub("127.0.0.1:4433", tlsKey);
  await chain.signer(keyFromUri("//daemon//1")).announceDaemon(tlsKey);
  const hub = await chain.hubOf(keyFromUri("//hub//1").address);
  expect(hub).toMatchObject({ endpoint: "127.0.0.1:4433", tlsKey: `0x${"07".repeat(91)}` });
  const daemon = await chain.daemon(keyFromUri("//daemon//1").address);
  expect(daemon?.tlsKey).toBe(hub?.tlsKey);
});
