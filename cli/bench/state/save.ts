import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../../src/testing/temporary-folder.js";
import { type Bench, median, rounded, seconds } from "../measure.js";
import { largeState } from "./large-state.js";
import { startPostgres } from "./postgres.js";
import { serve, terraform } from "./served.js";

const N = 7;
const SIZE_BYTES = 2_000_000;

type Environment = Readonly<Record<string, string | undefined>>;
interface Side {
  readonly folder: string;
  readonly environment: Environment;
}

async function prepare(backend: string, environment: Environment): Promise<Side> {
  const folder = temporaryFolder("save");
  writeFileSync(join(folder, "main.tf"), `terraform {\n  ${backend}\n}\n`);
  await terraform(folder, environment, "init", "-no-color");
  return { folder, environment };
}

/** Puts a first state in the place of the empty one that `init` may have made, and returns the lineage that it got. */
async function begin({ folder, environment }: Side): Promise<string> {
  const file = join(folder, "first.tfstate");
  writeFileSync(file, largeState({ sizeBytes: SIZE_BYTES, serial: 1, lineage: randomUUID() }));
  await terraform(folder, environment, "state", "push", "-force", file);
  return (JSON.parse(await terraform(folder, environment, "state", "pull")) as { readonly lineage: string }).lineage;
}

/** `terraform state push` of a state with one resource changed: lock, read, write, unlock. */
async function save({ folder, environment }: Side, lineage: string, round: number): Promise<number> {
  const file = join(folder, "next.tfstate");
  writeFileSync(file, largeState({ sizeBytes: SIZE_BYTES, serial: round * 10, lineage, changed: round }));
  return await seconds(() => terraform(folder, environment, "state", "push", file));
}

/** A save of 2 MB with one change as Terraform sees it, in turns with PostgreSQL where that is installed. */
export const saveState: Bench = {
  figures: ["save-2mb"],
  measure: async () => {
    const postgres = await startPostgres();
    if (postgres === undefined) process.stderr.write("bench: PostgreSQL is not installed; save-2mb has no ratio\n");
    const served = await serve("alice/save");
    try {
      const ours = await prepare('backend "http" {}', served.environment);
      const theirs = postgres && (await prepare(`backend "pg" {\n    conn_str = "${postgres.connection}"\n  }`, {}));
      const lineages = { ours: await begin(ours), theirs: theirs && (await begin(theirs)) };
      const values: { readonly ours: number[]; readonly theirs: number[] } = { ours: [], theirs: [] };
      for (let round = 1; round <= N; round += 1) {
        values.ours.push(await save(ours, lineages.ours, round));
        if (theirs && lineages.theirs) values.theirs.push(await save(theirs, lineages.theirs, round));
      }
      const value = median(values.ours);
      const ratio = theirs && { against: "pg", ratio: rounded(value / median(values.theirs)) };
      return [{ figure: "save-2mb", value: rounded(value), unit: "s", n: N, ...ratio }];
    } finally {
      await served.stop();
      await postgres?.stop();
    }
  },
};
