import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import { connectChain, isDevelopmentChain, keyFromUri } from "../index.js";
import { type DevChain, smallMachine, startDevChain } from "./dev-chain.js";

let dev: DevChain;
let chain: Chain;
const alice = keyFromUri("//Alice");

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
});
afterAll(async () => await dev.close());

test("the head, its time and the genesis are those of the chain", async () => {
  expect(chain.genesisHash).toBe(dev.engine.genesisHash);
  const { number, hash, timeMs } = await chain.head();
  expect({ number, hash }).toEqual(dev.engine.head);
  expect(timeMs).toBe(dev.engine.timestampMs);
});

test("the development preset has its machine types, images, hubs, daemons and funds", async () => {
  const types = await chain.machineTypes();
  expect(types.map(({ name }) => name).sort()).toEqual(["vm.medium", "vm.small", "vm.trusted"]);
  expect(types.filter(({ trustedHub }) => trustedHub).map(({ name }) => name)).toEqual(["vm.trusted"]);
  const small = types.find(({ name }) => name === "vm.small");
  expect(small?.attributes.map(({ name }) => name)).toEqual(["disk_gib", "image", "memory_mib", "vcpu"]);
  expect((await chain.images()).map(({ name }) => name).sort()).toEqual(["alpine-3", "debian-13"]);
  const hubs = await chain.hubs();
  expect(hubs.map(({ id }) => id).sort()).toEqual([0, 1, 2]);
  expect(await chain.hub(0)).toEqual(hubs.find(({ id }) => id === 0));
  expect(await chain.hubOf(keyFromUri("//hub//0").address)).toEqual(await chain.hub(0));
  expect(await chain.hub(99)).toBeUndefined();
  const daemons = await chain.daemons();
  expect(daemons).toHaveLength(6);
  expect(daemons.find(({ account }) => account === keyFromUri("//daemon//0").address)?.suspended).toBeUndefined();
  expect((await chain.account(alice.address)).free).toBe(10n ** 18n);
  expect(await isDevelopmentChain(chain)).toBe(true);
});

test("a dry run gives all refusals, and concurrent ones are answered each by its own", async () => {
  const bad = {
    ...smallMachine("a"),
    attributes: { vcpu: { kind: "uint", value: 99n }, image: { kind: "text", value: "debain-13" } },
  } as const;
  const create = (request: typeof bad | ReturnType<typeof smallMachine>) =>
    chain.dryRun(alice.address, { kind: "create", request });
  const answers = await Promise.all([create(bad), create(smallMachine("b")), create({ ...bad, name: "x".repeat(65) })]);
  const codes = answers.map(({ refusals }) => refusals.map(({ attribute, reason }) => `${attribute} ${reason.code}`));
  expect(codes[0]).toEqual(expect.arrayContaining(["vcpu out-of-range", "image image-unknown"]));
  expect(codes[1]).toEqual([]);
  expect(codes[2]).toEqual(["name name-invalid"]);
  expect(answers[1]?.type).toEqual({ name: "vm.small", version: 1 });
  expect(answers[1]?.hold).toBeGreaterThan(0n);
});

test("an account without money is told how much is missing", async () => {
  const poor = keyFromUri("//Nobody").address;
  const { refusals } = await chain.dryRun(poor, { kind: "create", request: smallMachine("a") });
  const refusal = refusals.find(({ reason }) => reason.code === "insufficient-funds");
  expect(refusal?.reason).toMatchObject({ missing: expect.any(BigInt) });
});

test("what nobody made is undefined", async () => {
  expect(await chain.resource(77n)).toBeUndefined();
  expect(await chain.resourceByKey(alice.address, "w", "x".repeat(200))).toBeUndefined();
  expect(await chain.workspace(alice.address, "alice/none")).toBeUndefined();
  expect(await chain.revision(alice.address, "alice/none", 1n)).toBeUndefined();
  expect(await chain.duties(alice.address)).toEqual([]);
});

test("another genesis than the one asked for is refused", async () => {
  const genesis = `0x${"00".repeat(32)}` as const;
  await expect(connectChain({ endpoint: dev.endpoint, genesis })).rejects.toMatchObject({
    code: "wrong-genesis",
    details: { expected: genesis, found: chain.genesisHash },
  });
});

test("an endpoint where nobody listens is unreachable at once, one that is none too, and waiting can be aborted", async () => {
  const nobody = connectChain({ endpoint: "ws://127.0.0.1:1" });
  await expect(nobody).rejects.toMatchObject({ code: "unreachable", details: { endpoint: "ws://127.0.0.1:1" } });
  await expect(connectChain({ endpoint: "http://127.0.0.1:1" })).rejects.toMatchObject({ code: "unreachable" });
  const aborted = connectChain({ endpoint: dev.endpoint, signal: AbortSignal.abort() });
  await expect(aborted).rejects.toMatchObject({ code: "aborted" });
});

test("a closed chain answers closed", async () => {
  const other = await connectChain({ endpoint: dev.endpoint });
  await other.close();
  await expect(other.head()).rejects.toMatchObject({ code: "closed" });
});
