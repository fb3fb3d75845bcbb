import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Finished, type Place, terraform } from "../../src/acceptance/harness/logos.js";
import { startTestDevnet, type TestDevnet } from "../../src/acceptance/harness/test-devnet.js";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, median, rounded, seconds, times } from "../measure.js";

const N = 5;
const RESOURCES = 1_000;

const MACHINES = `terraform {
  required_providers {
    logos = { source = "logos/logos" }
  }
  backend "http" {}
}
resource "logos_machine" "this" {
  count      = ${RESOURCES}
  name       = "m-\${count.index}"
  type       = "vm.small@1"
  image      = "debian-13"
  vcpu       = 1
  memory_mib = 1024
  disk_gib   = 10
}
`;

// As many attributes, and the same state backend.
const DATA = `terraform {
  backend "http" {}
}
resource "terraform_data" "this" {
  count = ${RESOURCES}
  input = {
    name       = "m-\${count.index}"
    type       = "vm.small@1"
    image      = "debian-13"
    vcpu       = 1
    memory_mib = 1024
    disk_gib   = 10
  }
}
`;

function expectDone({ exitCode, stdout, stderr }: Finished): void {
  if (exitCode !== 0) throw new Error(`terraform ended with ${exitCode}\n${stdout}\n${stderr}`);
}

async function planner(devnet: TestDevnet, name: string, text: string): Promise<() => Promise<number>> {
  const directory = temporaryFolder("bench");
  writeFileSync(join(directory, "main.tf"), text);
  const place: Place = { directory, home: devnet.home, endpoint: devnet.endpoint, workspace: `alice/${name}` };
  expectDone(await terraform(place, "init", "-no-color"));
  return () => seconds(async () => expectDone(await terraform(place, "plan", "-no-color")));
}

/** One plan of a thousand new machines beside one of as many `terraform_data`, by turns in the same run. */
export const plan: Bench = {
  figures: ["plan-1000"],
  measure: async () => {
    const devnet = await startTestDevnet();
    try {
      const ours = await planner(devnet, "machines", MACHINES);
      const theirs = await planner(devnet, "data", DATA);
      const yardstick: number[] = [];
      const values = await times(N, async () => {
        yardstick.push(await theirs());
        return await ours();
      });
      const value = median(values);
      const ratio = rounded(value / median(yardstick));
      return [{ figure: "plan-1000", value: rounded(value), unit: "s", against: "terraform_data", ratio, n: N }];
    } finally {
      await devnet.stop();
    }
  },
};
