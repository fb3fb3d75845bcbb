import { keyFromUri } from "@logos/chain-client";
import { writeConfiguration } from "../../src/acceptance/harness/configuration.js";
import { type Finished, type Place, terraform } from "../../src/acceptance/harness/logos.js";
import { isVerified, machineRequest, until } from "../../src/acceptance/harness/machines.js";
import { startTestDevnet, type TestDevnet } from "../../src/acceptance/harness/test-devnet.js";
import { type Bench, median, rounded, seconds, times } from "../measure.js";

const SINGLE = 5;
const APPLIES = 3;
const MACHINES = 20;
const PATIENCE_MS = 60_000;

/** From the request to the verdict of three checkers. */
async function verifySingle(devnet: TestDevnet, index: number): Promise<number> {
  const alice = devnet.chain.signer(keyFromUri("//Alice"));
  return await seconds(async () => {
    const { id } = await alice.request(machineRequest(`single-${index}`));
    await until(devnet.chain, id, isVerified, PATIENCE_MS);
  });
}

function expectDone({ exitCode, stdout, stderr }: Finished): void {
  if (exitCode !== 0) throw new Error(`terraform ended with ${exitCode}\n${stdout}\n${stderr}`);
}

/** One `terraform apply` of twenty machines, from its start to its end. */
async function applyTwenty(devnet: TestDevnet, index: number): Promise<number> {
  const names = Array.from({ length: MACHINES }, (_, machine) => ({ name: `m-${machine}` }));
  const place: Place = {
    directory: writeConfiguration(names),
    home: devnet.home,
    endpoint: devnet.endpoint,
    workspace: `alice/bench-${index}`,
  };
  expectDone(await terraform(place, "init", "-no-color"));
  const value = await seconds(async () => expectDone(await terraform(place, "apply", "-auto-approve", "-no-color")));
  expectDone(await terraform(place, "destroy", "-auto-approve", "-no-color"));
  return value;
}

export const machines: Bench = {
  figures: ["machine-verified-1", "machines-verified-20"],
  measure: async () => {
    const devnet = await startTestDevnet();
    try {
      const single = await times(SINGLE, (index) => verifySingle(devnet, index));
      const twenty = await times(APPLIES, (index) => applyTwenty(devnet, index));
      return [
        { figure: "machine-verified-1", value: rounded(median(single)), unit: "s", n: SINGLE },
        { figure: "machines-verified-20", value: rounded(median(twenty)), unit: "s", n: APPLIES },
      ];
    } finally {
      await devnet.stop();
    }
  },
};
