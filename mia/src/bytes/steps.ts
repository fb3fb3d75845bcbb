/** After so many hashes, work in steps gives way: some milliseconds. */
export const HASHES_OF_A_STEP = 1_024;

/** Does all steps of some work at once. Who has else to do takes them one by one, as this package knows no timers. */
export function runSteps<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
