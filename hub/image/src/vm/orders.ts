import { once } from "node:events";
import { createConnection, type Socket } from "node:net";
import { ImageError } from "../errors.js";
import { SerialLine } from "./serial-line.js";

/** The host's end of a test image's console: numbered orders, one answer each (hub/image/files/test/console). */
export class Orders {
  readonly #path: string;
  #socket: Socket | undefined;
  #answers: SerialLine | undefined;
  #given = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** Settles when the order is carried out; `tool-failed` if it cannot be, or the machine is silent. */
  async give(text: string, timeoutMs: number): Promise<void> {
    if (this.#socket === undefined || this.#answers === undefined) {
      this.#socket = createConnection({ path: this.#path });
      this.#answers = new SerialLine(this.#socket);
      await once(this.#socket, "connect");
    }
    this.#given += 1;
    this.#socket.write(`${this.#given} ${text}\n`);
    const answer = await this.#answers.waitFor(new RegExp(`^${this.#given}: `), timeoutMs);
    if (!answer.endsWith(": 0")) throw new ImageError("tool-failed", `the machine answers "${text}" with ${answer}`);
  }
}
