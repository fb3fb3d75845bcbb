import type { Readable } from "node:stream";
import { ImageError } from "../errors.js";

interface Waiter {
  readonly pattern: RegExp;
  readonly resolve: (line: string) => void;
  readonly reject: (error: Error) => void;
}

/** Lines that a machine writes to a serial port, kept from the first. */
export class SerialLine {
  readonly lines: string[] = [];
  readonly #waiters = new Set<Waiter>();
  #rest = "";
  #end: string | undefined;

  constructor(stream: Readable) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      const lines = (this.#rest + text).split(/\r?\n/);
      this.#rest = lines.pop() ?? "";
      for (const line of lines) this.#take(line);
    });
    stream.on("close", () => this.end(""));
  }

  /** The first line, earlier ones too, that matches. `tool-failed` with the last lines at the machine's end or timeout. */
  waitFor(pattern: RegExp, timeoutMs: number): Promise<string> {
    const found = this.lines.find((line) => pattern.test(line));
    if (found !== undefined) return Promise.resolve(found);
    if (this.#end !== undefined) return Promise.reject(this.#failure(pattern, `the machine is off ${this.#end}`));
    return new Promise((resolve, reject) => {
      const finish = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter = {
        pattern,
        resolve: (line) => {
          finish();
          resolve(line);
        },
        reject: (error) => {
          finish();
          reject(error);
        },
      };
      const timer = setTimeout(() => waiter.reject(this.#failure(pattern, `not within ${timeoutMs} ms`)), timeoutMs);
      this.#waiters.add(waiter);
    });
  }

  /** The machine is off: nothing that is waited for will come. */
  end(reason: string): void {
    this.#end ??= reason;
    for (const waiter of this.#waiters) waiter.reject(this.#failure(waiter.pattern, `the machine is off ${reason}`));
  }

  #take(line: string): void {
    this.lines.push(line);
    for (const waiter of this.#waiters) if (waiter.pattern.test(line)) waiter.resolve(line);
  }

  #failure(pattern: RegExp, why: string): ImageError {
    return new ImageError(
      "tool-failed",
      `no line ${pattern}: ${why}; it last said\n${this.lines.slice(-25).join("\n")}`,
    );
  }
}
