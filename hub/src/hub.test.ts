import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSecureContext } from "node:tls";
import { ChannelCredentials, Client, type ServiceError } from "@grpc/grpc-js";
import type { SigningKey } from "@logos/chain-client";
import type { FakeChain } from "@logos/chain-client/testing";
import { type Description, hubService, type JobRequest, type Progress, refusalFromStatus } from "@logos/proto/hub";
import { createIdentity, type Identity } from "@logos/proto/tls";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type RunningHub, startHub } from "./hub.js";
import { all, HUB, HUB_ACCOUNT, silent, someChain, someHub, someJob, someView } from "./testing.js";

const executor = createIdentity();
const key: SigningKey = { address: HUB_ACCOUNT, publicKey: new Uint8Array(32), sign: (message) => message };
let chain: FakeChain;
let dataDirectory: string;
let hub: RunningHub;
let clients: Client[];

const start = () =>
  startHub({ key, dataDirectory, listen: { host: "127.0.0.1", port: 0 } }, { chain, log: silent, reach: () => {} });

beforeEach(async () => {
  chain = someChain(executor.spki);
  chain.setResource(7n, someView(7n, someJob()));
  dataDirectory = mkdtempSync(join(tmpdir(), "logos-hub-"));
  clients = [];
  hub = await start();
});
afterEach(async () => {
  for (const client of clients) client.close();
  await hub.close(1_000);
});

function dial(identity: Identity | undefined, maxVersion?: "TLSv1.2"): Client {
  const { keyPem, certPem } = identity ?? {};
  const pair = keyPem === undefined || certPem === undefined ? {} : { key: keyPem, cert: certPem };
  const context = createSecureContext({ ...pair, ...(maxVersion === undefined ? {} : { maxVersion }) });
  const credentials = ChannelCredentials.createFromSecureContext(context, { rejectUnauthorized: false });
  const client = new Client(hub.endpoint, credentials);
  clients.push(client);
  return client;
}

function ensure(client: Client, request: JobRequest = { resource: 7n, generation: 1, assignment: 1 }) {
  const { path, requestSerialize, responseDeserialize } = hubService.ensure;
  return all<Progress>(client.makeServerStreamRequest(path, requestSerialize, responseDeserialize, request));
}

function describeHub(client: Client): Promise<Description> {
  const { path, requestSerialize, responseDeserialize } = hubService.describe;
  return new Promise((resolve, reject) => {
    client.makeUnaryRequest(path, requestSerialize, responseDeserialize, {}, (error, answer) =>
      answer === undefined ? reject(error) : resolve(answer),
    );
  });
}

const codeOf = (error: ServiceError) => refusalFromStatus(error.code, error.details)?.code;

test("the executor whose key is on chain gets its machine, anyone else is not assigned", async () => {
  expect((await ensure(dial(executor))).at(-1)?.facts?.length).toBeGreaterThan(0);
  for (const stranger of [createIdentity(), undefined]) {
    const refused = ensure(dial(stranger)).catch(codeOf);
    expect(await refused).toBe("NOT_ASSIGNED");
  }
});

test("a stale fence token is refused as such over the wire", async () => {
  const fence = { generation: 2, assignment: 1 };
  chain.setResource(7n, someView(7n, someJob({ action: "update", fence })));
  expect(await ensure(dial(executor)).catch(codeOf)).toBe("STALE_FENCE");
});

test("anyone may ask what the hub is, but not in TLS 1.2", async () => {
  expect(await describeHub(dial(undefined))).toMatchObject({ hub: HUB, drivers: [{ name: "simulated", version: 1 }] });
  await expect(describeHub(dial(undefined, "TLSv1.2"))).rejects.toThrow("UNAVAILABLE");
});

test("the chain is told where the hub is and what its key is, and told again only when that changes", async () => {
  const signer = chain.signer(key);
  const [[endpoint, tlsKey] = []] = signer.callsOf("announceHub");
  expect(endpoint).toBe(hub.endpoint);
  await hub.close(1_000);
  const port = Number(hub.endpoint.split(":")[1]);
  chain.setHub(someHub({ endpoint: hub.endpoint, tlsKey: `0x${Buffer.from(tlsKey ?? []).toString("hex")}` }));
  hub = await startHub(
    { key, dataDirectory, listen: { host: "127.0.0.1", port } },
    { chain, log: silent, reach: () => {} },
  );
  expect(signer.callsOf("announceHub")).toHaveLength(1);
});

test("an account that is no hub cannot be one, and a data folder stays with its hub", async () => {
  chain.setHub(someHub({ account: "somebody" }));
  await expect(start()).rejects.toThrow("[not-registered]");
  chain.setHub(someHub({ id: 4, account: HUB_ACCOUNT }));
  await expect(start()).rejects.toThrow("[wrong-chain]");
});

test("a restarted hub keeps its machines, their ports and their keys", async () => {
  const before = (await ensure(dial(executor))).at(-1)?.facts;
  await hub.close(1_000);
  hub = await start();
  expect((await ensure(dial(executor))).at(-1)?.facts).toEqual(before);
});
