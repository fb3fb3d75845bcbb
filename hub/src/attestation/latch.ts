import { rmSync } from "node:fs";
import { join } from "node:path";
import { latchTamper, type TpmClient } from "@logos/mia/attester";
import { readIfThere, writeDurably } from "../durable-file.js";

/** Takes an opened case into the TPM's counter, once, whatever happens in between. */
export class Latch {
  readonly #file: string;

  constructor(directory: string) {
    this.#file = join(directory, "opened");
  }

  /** Whether a case was opened that is not in the counter yet. */
  get pending(): boolean {
    return readIfThere(this.#file) !== undefined;
  }

  /** On disk when it returns. */
  intend(): void {
    if (!this.pending) writeDurably(this.#file, "a tamper switch opened; the counter is to rise\n");
  }

  /** Raises the counter above the enrolment's value, unless it is above already. */
  async carryOut(tpm: TpmClient, enrolledCounter: bigint): Promise<void> {
    const opened = [{ id: "opened", alarm: true }];
    await latchTamper(tpm, opened, { sensorIds: [], nvCounter: enrolledCounter });
    rmSync(this.#file, { force: true });
  }
}
