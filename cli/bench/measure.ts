/** One line of a bench; the value is the median of `n` runs. */
export interface Line {
  readonly figure: string;
  readonly value: number;
  readonly unit: "s" | "ms" | "MiB" | "B";
  readonly n: number;
  /** What `ratio` compares with. */
  readonly against?: string;
  readonly ratio?: number;
}

/** Measures one or several figures; prepares and cleans up by itself. */
export interface Bench {
  readonly figures: readonly string[];
  measure(): Promise<readonly Line[]>;
}

/** The middle value, of an even number the lower one of the two. Throws for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error("a median of nothing");
  return middle;
}

/** Seconds that a piece of work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

/** Runs a piece of work `n` times, one after the other, and returns what each gave. */
export async function times(n: number, work: (index: number) => Promise<number>): Promise<readonly number[]> {
  const values: number[] = [];
  for (let index = 0; index < n; index += 1) values.push(await work(index));
  return values;
}

/** Three significant digits: more than that is noise on any machine. */
export const rounded = (value: number): number => Number(value.toPrecision(3));

/** Runs the benches whose figures are named in argv, all without names, and prints one line of JSON per figure. */
export async function runBenches(benches: readonly Bench[]): Promise<never> {
  const wanted = process.argv.slice(2);
  const known = benches.flatMap(({ figures }) => figures);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    process.stderr.write(`bench: no figure is called ${unknown}; there are ${known.join(", ")}\n`);
    process.exit(2);
  }
  for (const bench of benches) {
    if (wanted.length > 0 && !bench.figures.some((name) => wanted.includes(name))) continue;
    for (const line of await bench.measure()) {
      if (wanted.length === 0 || wanted.includes(line.figure)) process.stdout.write(`${JSON.stringify(line)}\n`);
    }
  }
  process.exit(0);
}
