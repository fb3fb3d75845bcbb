import { setTimeout as sleep } from "node:timers/promises";
import { ByteReader } from "../../bytes/reader.js";
import { MiaError } from "../../errors.js";
import { AttesterError, isRefusal } from "../errors.js";
import { decodeAnswer, encodeCommand, type TpmCommand } from "./frame.js";
import type { TpmTransport } from "./transport.js";

const ATTEMPTS = 20;
const RETRY_DELAY_MS = 25;

/** Runs commands on one TPM, one after the other, however many callers there are. */
export class TpmClient {
  readonly #transport: TpmTransport;
  #last: Promise<unknown> = Promise.resolve();

  constructor(transport: TpmTransport) {
    this.#transport = transport;
  }

  /** Runs a command that gives a handle and parameters; `read` must read the parameters to their last byte. */
  execute<T>(command: TpmCommand, read: (parameters: ByteReader, handle: number) => T): Promise<T> {
    const answer = this.#last.then(() => this.#run(command, read));
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  /** Runs a command whose answer has no parameters. */
  perform(command: TpmCommand): Promise<void> {
    return this.execute(command, () => undefined);
  }

  async close(): Promise<void> {
    await this.#last;
    await this.#transport.close();
  }

  async #run<T>(command: TpmCommand, read: (parameters: ByteReader, handle: number) => T): Promise<T> {
    const bytes = encodeCommand(command);
    for (let attempt = 1; ; attempt++) {
      try {
        const { handle, parameters } = decodeAnswer(await this.#transport.transmit(bytes), command);
        return readAll(command, parameters, (reader) => read(reader, handle));
      } catch (error) {
        // Busy, and there is no event to wait for: the specification asks to send the same command again.
        const busy = isRefusal(error, "TPM_RC_RETRY", "TPM_RC_YIELDED", "TPM_RC_TESTING", "TPM_RC_NV_RATE");
        if (!busy || attempt === ATTEMPTS) throw error;
      }
      await sleep(RETRY_DELAY_MS);
    }
  }
}

function readAll<T>(command: TpmCommand, parameters: Uint8Array, read: (reader: ByteReader) => T): T {
  const reader = new ByteReader(parameters, `parameters of ${command.name}`, "big");
  try {
    const value = read(reader);
    reader.end();
    return value;
  } catch (cause) {
    if (!(cause instanceof MiaError)) throw cause;
    throw new AttesterError("tpm-protocol", `the TPM's answer to ${command.name} has other parameters`, { cause });
  }
}
