import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, type Line, median, rounded, seconds } from "../measure.js";
import { startOwnChain } from "../skeleton/own-chain.js";
import { largeState } from "./large-state.js";
import { serve, terraform, write } from "./served.js";

const N = 7;
const SIZE_BYTES = 10_000_000;

/** `terraform state pull` of 10 MB, in turns with a local file; as it is served, and in gzip. */
export const getState: Bench = {
  figures: ["get-10mb", "get-10mb-gzip"],
  measure: async () => {
    const state = largeState({ sizeBytes: SIZE_BYTES, serial: 1, lineage: randomUUID() });
    const chain = await startOwnChain();
    const home = temporaryFolder("bench-home");
    const ours = temporaryFolder("get");
    writeFileSync(join(ours, "main.tf"), 'terraform {\n  backend "http" {}\n}\n');
    const local = temporaryFolder("get");
    writeFileSync(join(local, "terraform.tfstate"), state);
    const pulls = async (figure: string, ...words: readonly string[]): Promise<Line> => {
      const served = await serve("alice/get", chain, home, ...words);
      try {
        if (words.length === 0) await write(served, [state]);
        await terraform(ours, served.environment, "init", "-no-color");
        const values: { readonly ours: number[]; readonly local: number[] } = { ours: [], local: [] };
        for (let index = 0; index < N; index += 1) {
          values.ours.push(await seconds(() => terraform(ours, served.environment, "state", "pull")));
          values.local.push(await seconds(() => terraform(local, {}, "state", "pull")));
        }
        const value = median(values.ours);
        const ratio = rounded(value / median(values.local));
        return { figure, value: rounded(value), unit: "s", n: N, against: "local", ratio };
      } finally {
        await served.stop();
      }
    };
    try {
      return [await pulls("get-10mb"), await pulls("get-10mb-gzip", "--gzip")];
    } finally {
      await chain.stop();
    }
  },
};
