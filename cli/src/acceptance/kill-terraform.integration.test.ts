import { CRASH_POINTS as PROVIDER_POINTS } from "@logos/provider";
import { CRASH_POINTS as BACKEND_POINTS } from "@logos/state-backend";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeConfiguration } from "./harness/configuration.js";
import { type Finished, type Place, startLogos, terraform } from "./harness/logos.js";
import { livingNames } from "./harness/machines.js";
import { sampleOf } from "./harness/sample.js";
import { startTestDevnet, type TestDevnet } from "./harness/test-devnet.js";

let devnet: TestDevnet;
beforeAll(async () => {
  devnet = await startTestDevnet();
});
afterAll(async () => await devnet.stop());

const NAMES = ["one", "two"];
let count = 0;

async function newPlace(): Promise<Place & { readonly workspace: string }> {
  count += 1;
  const workspace = `alice/killed-${count}`;
  const directory = writeConfiguration(NAMES.map((name) => ({ name })));
  const place = { directory, home: devnet.home, endpoint: devnet.endpoint, workspace };
  const init = await terraform(place, "init", "-no-color");
  expect(init.exitCode, init.stdout + init.stderr).toBe(0);
  return place;
}

// A lease of a killed run ends by itself; until then Terraform waits for the lock.
const apply = (place: Place): Promise<Finished> =>
  terraform(place, "apply", "-auto-approve", "-no-color", "-lock-timeout=120s");

/** After the fault: one apply, exactly the machines of the configuration, an empty plan, nothing left by destroy. */
async function expectRecovery(place: Place & { readonly workspace: string }): Promise<void> {
  const again = await apply(place);
  expect(again.exitCode, again.stdout + again.stderr).toBe(0);
  expect(await livingNames(devnet.chain, place.workspace)).toEqual(NAMES);
  const plan = await terraform(place, "plan", "-detailed-exitcode", "-no-color");
  expect(plan.exitCode, plan.stdout + plan.stderr).toBe(0);
  const destroy = await terraform(place, "destroy", "-auto-approve", "-no-color", "-lock-timeout=120s");
  expect(destroy.exitCode, destroy.stdout + destroy.stderr).toBe(0);
  expect(await livingNames(devnet.chain, place.workspace)).toEqual([]);
}

const POINTS = [
  ...sampleOf(
    PROVIDER_POINTS.map((point) => `provider:${point}`),
    1,
  ),
  ...sampleOf(
    BACKEND_POINTS.map((point) => `backend:${point}`),
    1,
  ),
];

test.each(POINTS)("%s dies in the middle of an apply", { timeout: 400_000 }, async (point) => {
  const place = await newPlace();
  const { exitCode } = await apply({ ...place, environment: { LOGOS_CRASH_AT: point } });
  expect(exitCode).not.toBe(0);
  await expectRecovery(place);
});

test.each(["daemon-0", "hub-0", "chain"])("%s dies in the middle of an apply", { timeout: 400_000 }, async (name) => {
  const place = await newPlace();
  const run = await startLogos(place, ["run", "--", "terraform", "apply", "-auto-approve", "-no-color"]);
  await run.said(/(one|two): .*assigned/);
  devnet.kill(name);
  const { exitCode, stdout, stderr } = await run.ended;
  expect(exitCode, stdout + stderr).toBe(0);
  await expectRecovery(place);
});

test("terraform itself dies in the middle of an apply", { timeout: 400_000 }, async () => {
  const place = await newPlace();
  // The shell's own number becomes terraform's.
  const words = ["run", "--", "sh", "-c", "echo pid $$ >&2; exec terraform apply -auto-approve -no-color"];
  const run = await startLogos(place, words);
  const [, pid] = await run.said(/^pid (\d+)$/m);
  await run.said(/(one|two): .*assigned/);
  process.kill(Number(pid), "SIGKILL");
  expect((await run.ended).exitCode).toBe(137);
  await expectRecovery(place);
});
