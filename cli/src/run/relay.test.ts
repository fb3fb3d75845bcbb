import { PassThrough, Readable, Writable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { relay } from "./relay.js";

test("everything arrives in order, also where the reader is slow", async () => {
  const parts = Array.from({ length: 200 }, (_, index) => Buffer.from(`${index} `.repeat(500)));
  const got: Buffer[] = [];
  const slow = new Writable({
    highWaterMark: 1_000,
    write: (part: Buffer, _encoding, done) => {
      got.push(part);
      setImmediate(done);
    },
  });
  const from = Readable.from(parts, { objectMode: false });
  relay(from, slow);
  await new Promise((resolve) => from.once("end", resolve));
  await new Promise<void>((resolve) => void slow.end(resolve));
  expect(Buffer.concat(got).equals(Buffer.concat(parts))).toBe(true);
});

test("a reader that is gone stops nobody", async () => {
  const from = new PassThrough();
  const gone = new Writable({ write: (_part, _encoding, done) => done(new Error("EPIPE")) });
  gone.on("error", () => {});
  relay(from, gone);
  let written = 0;
  for (; written < 100; written += 1) {
    from.write(Buffer.alloc(10_000));
    await sleep(1);
  }
  expect(from.readableLength).toBe(0);
});
