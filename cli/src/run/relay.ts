import { fstatSync } from "node:fs";
import type { Readable, Writable } from "node:stream";

/**
 * Whether what is behind a descriptor may go away under a writer. Go programs such as Terraform die of their next line on
 * stdout or stderr when the reader of that pipe is gone, ignored SIGPIPE or not (os/signal, "SIGPIPE").
 */
export function isPipe(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    return status.isFIFO() || status.isSocket();
  } catch {
    return false;
  }
}

/** Passes everything on for as long as somebody reads, and goes on reading when nobody does. */
export function relay(from: Readable, to: Writable): void {
  from.on("data", (part: Buffer) => {
    if (to.destroyed || to.errored !== null) return;
    if (to.write(part)) return;
    const go = (): void => {
      to.off("drain", go).off("error", go).off("close", go);
      from.resume();
    };
    from.pause();
    to.once("drain", go).once("error", go).once("close", go);
  });
}
