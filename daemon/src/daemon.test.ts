import { FakeChain } from "@logos/chain-client/testing";
import { beforeEach, expect, test, vi } from "vitest";
import { attestedHub, present, ROUND, seatOf } from "./attestation/testing.js";
import { startDaemon } from "./daemon.js";
import { type FakeHub, ME, openBench, silent, someDuty, someView, startFakeHub, temporary } from "./testing.js";

const key = { address: ME, publicKey: new Uint8Array(32), sign: (message: Uint8Array) => message };
const place = { operator: 9, asn: 9, prefix: "10.9" };
let chain: FakeChain;
let dataDirectory: string;

beforeEach(() => {
  chain = new FakeChain();
  chain.setDaemon({ account: ME, place, tlsKey: "0x", suspended: undefined });
  dataDirectory = temporary();
});

function start() {
  const digest = () => `0x${"00".repeat(32)}` as const;
  const commitments = { result: digest, observation: digest, vote: digest };
  const modules = { chain, commitments, log: silent, reach: () => {} };
  return startDaemon({ key, dataDirectory, lies: false }, modules);
}

test("the chain is told the TLS key once, and the same key serves after a restart", async () => {
  const signer = chain.signer(key);
  await (await start()).close(100);
  const [[tlsKey] = []] = signer.callsOf("announceDaemon");
  const announced = `0x${Buffer.from(tlsKey ?? []).toString("hex")}` as const;
  chain.setDaemon({ account: ME, place, tlsKey: announced, suspended: undefined });
  await (await start()).close(100);
  expect(signer.callsOf("announceDaemon")).toHaveLength(1);
});

test("an account that is no daemon cannot be one, and a data folder stays with its account", async () => {
  await (await start()).close(100);
  const other = { ...key, address: "other" };
  const modules = { chain, commitments: openBench(chain, temporary()).commitments, log: silent, reach: () => {} };
  await expect(startDaemon({ key: other, dataDirectory, lies: false }, modules)).rejects.toThrow("[wrong-chain]");
  const elsewhere = { key: other, dataDirectory: temporary(), lies: false };
  await expect(startDaemon(elsewhere, modules)).rejects.toThrow("[not-registered]");
});

test("a daemon judges hubs beside its duties, and goes on with its vote after a restart", async () => {
  const hub = await startFakeHub(chain);
  const attested = attestedHub(chain);
  present(chain, hub, attested);
  const { attestation } = chain.signer(key);
  const daemon = await start();
  chain.attestation.setTasks(ME, [{ kind: "appraisal", hub: 3, round: ROUND }]);
  await vi.waitFor(() => expect(attestation.callsOf("commitVote")).toHaveLength(1), { timeout: 5_000 });
  await daemon.close(0);
  const [[, , commitment] = []] = attestation.callsOf("commitVote");
  const seats = [{ ...seatOf(ME), commitment }];
  chain.attestation.setAppraisal(3, { ...attested.appraisal, phase: "revealing", seats });
  const again = await start();
  await vi.waitFor(() => expect(attestation.callsOf("revealVote")).toHaveLength(1));
  expect(attestation.callsOf("revealVote")[0]?.[2]).toEqual({ kind: "pass" });
  await again.close(100);
  await hub.close();
});

test("a daemon that stops finishes the job in hand and takes no new one", async () => {
  const hub: FakeHub = await startFakeHub(chain);
  chain.setResource(7n, someView());
  const signer = chain.signer(key);
  const daemon = await start();
  chain.setDuties(ME, [someDuty(chain, "accept")]);
  await vi.waitFor(() => expect(signer.callsOf("accept")).toHaveLength(1));
  hub.job = { code: "UNKNOWN", reason: "not yet" };
  chain.setDuties(ME, [someDuty(chain, "execute", 10_000)]);
  await vi.waitFor(() => expect(hub.asked.length).toBeGreaterThan(0));
  const closing = daemon.close(5_000);
  hub.job = { steps: [], facts: new Uint8Array() };
  await closing;
  chain.setDuties(ME, [someDuty(chain, "observe")]);
  expect(signer.callsOf("commitResult")).toHaveLength(1);
  expect(signer.callsOf("giveUp")).toEqual([]);
  await hub.close();
});
