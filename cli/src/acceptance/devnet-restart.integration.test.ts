import { join } from "node:path";
import { connectChain, keyFromUri } from "@logos/chain-client";
import { ApiPromise, WsProvider } from "@polkadot/api";
import { expect, onTestFinished, test } from "vitest";
import { findFreePort } from "../devnet/free-port.js";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { logos, type Place, startLogos } from "./harness/logos.js";
import { isVerified, livingNames, machineRequest, until } from "./harness/machines.js";

/** Starts `logos devnet` in a folder and waits until it is ready. */
async function up(place: Place, data: string, port: number) {
  const devnet = await startLogos(place, ["devnet", "--json", "--data", data, "--port", String(port)]);
  await devnet.said(/"ready":true/);
  return devnet;
}

async function freePlace(): Promise<{ readonly place: Place; readonly data: string; readonly port: number }> {
  const home = temporaryFolder("restart");
  const port = await findFreePort(0);
  return { place: { directory: home, home, endpoint: `ws://127.0.0.1:${port}` }, data: join(home, "devnet"), port };
}

test("a devnet that is killed goes on where it was, and a stock api reads it", async () => {
  const { place, data, port } = await freePlace();
  const first = await up(place, data, port);
  const before = await connectChain({ endpoint: place.endpoint });
  const { id } = await before.signer(keyFromUri("//Alice")).request(machineRequest("web"));
  await until(before, id, isVerified, 30_000);
  const head = await before.head();
  await before.close();

  first.signal("SIGKILL");
  await first.ended;
  const second = await up(place, data, port);
  onTestFinished(async () => {
    second.signal("SIGTERM");
    await second.ended;
  });
  const after = await connectChain({ endpoint: place.endpoint, genesis: before.genesisHash });
  onTestFinished(() => after.close());
  expect(await livingNames(after, "alice/test")).toEqual(["web"]);
  const view = await after.resource(id);
  expect(view !== undefined && isVerified(view)).toBe(true);

  // Its own types contradict each other under exactOptionalPropertyTypes.
  const api = await ApiPromise.create({ provider: new WsProvider(place.endpoint) as never, noInitWarn: true });
  onTestFinished(() => api.disconnect());
  // The block that was the head is still in the chain, under the same number.
  expect((await api.rpc.chain.getBlockHash(head.number)).toHex()).toBe(head.hash);
  expect((await api.rpc.chain.getHeader()).number.toNumber()).toBeGreaterThanOrEqual(head.number);
  expect((await api.query["provisioning"]?.["resources"]?.(id))?.isEmpty).toBe(false);

  const shown = await logos(place, "machine", "list", "--json");
  expect(JSON.parse(shown.stdout)).toMatchObject([{ id: String(id), name: "web", phase: "verified" }]);
});
