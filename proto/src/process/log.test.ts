import { expect, test } from "vitest";
import { createLogger } from "./log.js";

test("each line is one JSON object with the message, its context and the error's text", () => {
  const lines: string[] = [];
  const log = createLogger("info", (line) => lines.push(line));
  log.warn("a job failed", { resource: 2n ** 64n - 1n }, new Error("no\ndisk"));
  log.debug("nobody asked for this");
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^[^\n]+\n$/);
  const said = JSON.parse(lines[0] ?? "");
  expect(said).toMatchObject({
    level: "warn",
    message: "a job failed",
    resource: "18446744073709551615",
    error: "no\ndisk",
  });
});

test("silent says nothing", () => {
  const log = createLogger("silent", () => expect.unreachable());
  log.error("nobody hears this");
});
