import { randomBytes } from "node:crypto";
import { blake2AsHex } from "@polkadot/util-crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Chain } from "../api/chain.js";
import type { RevisionHeader } from "../api/tfstate.js";
import { keyFromUri } from "../index.js";
import { type DevChain, startDevChain } from "./dev-chain.js";

let dev: DevChain;
let chain: Chain;
const alice = keyFromUri("//Alice");
const name = "web";
const asked = { id: "7b1c", operation: "OperationTypeApply", who: "alice@laptop", leaseMs: 60_000 };
const hash = (byte: string) => `0x${byte.repeat(32)}` as const;

beforeAll(async () => {
  dev = await startDevChain();
  chain = await dev.connect();
});
afterAll(async () => await dev.close());

test("a workspace is locked, written up to a mebibyte, read back and unlocked", async () => {
  const signer = chain.signer(alice);
  const { lock } = await signer.lockState(alice.address, name, asked);
  expect((await chain.workspace(alice.address, name))?.lock).toEqual(lock);
  expect(lock).toMatchObject({ id: "7b1c", who: "alice@laptop", holder: alice.address });
  const ciphertext = new Uint8Array(randomBytes(1 << 20));
  const header: RevisionHeader = {
    previousHash: hash("00"),
    ciphertextHash: blake2AsHex(ciphertext, 256),
    sizeBytes: ciphertext.length,
    digest: hash("01"),
    recipients: hash("02"),
    lineage: hash("03"),
    serial: 1n,
    forced: false,
  };
  await signer.renewState(alice.address, name, lock.nonce, 120_000);
  await signer.writeState(alice.address, name, lock.nonce, 1n, header, ciphertext);
  const { lineage, ...said } = header;
  const revision = await chain.revision(alice.address, name, 1n);
  expect(Buffer.compare(revision?.ciphertext ?? new Uint8Array(), ciphertext)).toBe(0);
  expect({ ...revision, ciphertext: undefined }).toEqual({
    ...said,
    ciphertext: undefined,
    number: 1n,
    author: alice.address,
  });
  await signer.unlockState(alice.address, name, lock.nonce);
  const left = await chain.workspace(alice.address, name);
  expect(left).toMatchObject({ head: 1n, lineage, lock: undefined, recipients: hash("02") });
});

test("a lock that somebody holds is refused, taken again by its own id, and broken by force", async () => {
  const signer = chain.signer(alice);
  const { lock } = await signer.lockState(alice.address, name, asked);
  const other = signer.lockState(alice.address, name, { ...asked, id: "other" });
  await expect(other).rejects.toMatchObject({ code: "refused", details: { pallet: "Tfstate" } });
  const again = await signer.lockState(alice.address, name, asked);
  expect((await chain.workspace(alice.address, name))?.lock).toEqual(again.lock);
  await signer.forceUnlockState(alice.address, name);
  const late = signer.renewState(alice.address, name, lock.nonce, 60_000);
  await expect(late).rejects.toMatchObject({ code: "refused", details: { pallet: "Tfstate" } });
});
