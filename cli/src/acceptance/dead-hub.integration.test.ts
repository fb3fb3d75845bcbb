import { keyFromUri } from "@logos/chain-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeConfiguration } from "./harness/configuration.js";
import { type Place, startLogos, terraform } from "./harness/logos.js";
import { isEnded, isVerified, machineRequest, until } from "./harness/machines.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeEach(async () => {
  devnet = await startTestDevnet();
});
afterEach(async () => await devnet.stop());

const slow = (): void => {
  for (const hub of [0, 1, 2]) devnet.setFaults(hub, { "*": { delayMs: 1_000 } });
};

test("a hub that dies for good in the middle of a create: the machine ends on another hub", async () => {
  slow();
  const { id } = await devnet.chain.signer(keyFromUri("//Alice")).request(machineRequest("web"));
  const executing = await until(devnet.chain, id, ({ job }) => job?.phase === "executing", 30_000);
  const dead = executing.job?.hub;
  expect(dead).toBeDefined();
  await devnet.end(`hub-${dead}`);
  const view = await until(devnet.chain, id, isVerified, 200_000);
  expect(view.resource?.hub).not.toBe(dead);
});

test("a hub that dies for good in the middle of a remove: the destroy ends and the resource is abandoned", async () => {
  const place: Place = {
    directory: writeConfiguration([{ name: "web" }]),
    home: devnet.home,
    endpoint: devnet.endpoint,
    workspace: "alice/dead-hub",
  };
  await terraform(place, "init", "-no-color");
  const applied = await terraform(place, "apply", "-auto-approve", "-no-color");
  expect(applied.exitCode, applied.stdout + applied.stderr).toBe(0);
  const { address } = keyFromUri("//Alice");
  const id = await devnet.chain.resourceByKey(address, "alice/dead-hub", "web");
  if (id === undefined) throw new Error("the machine is not on chain");
  const hub = (await devnet.chain.resource(id))?.resource?.hub;

  slow();
  const destroy = await startLogos(place, ["run", "--", "terraform", "destroy", "-auto-approve", "-no-color"]);
  await until(devnet.chain, id, ({ job }) => job?.action === "remove" && job.phase === "executing", 30_000);
  await devnet.end(`hub-${hub}`);
  const { exitCode, stdout, stderr } = await destroy.ended;
  expect(exitCode, stdout + stderr).toBe(0);
  expect(stdout).toMatch(/Warning/);
  const view = await until(devnet.chain, id, isEnded, 10_000);
  expect(view.ended?.phase).toBe("abandoned");
});
