import { join } from "node:path";
import { status } from "@grpc/grpc-js";
import { connectRun } from "@logos/proto/run";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../testing/temporary-folder.js";
import { type RunSocketHandlers, serveRunSocket } from "./run-socket.js";

async function connect(handlers: Partial<RunSocketHandlers>) {
  const path = join(temporaryFolder("run"), "s");
  const socket = await serveRunSocket(path, { head: async () => [], report: () => {}, ...handlers });
  const client = connectRun(path);
  onTestFinished(() => {
    client.close();
    socket.close();
  });
  return client;
}

test("what this run made is told beside what the head holds, each workspace by itself", async () => {
  const client = await connect({ head: async (workspace) => (workspace === "alice/web" ? [3n] : []) });
  await client.made("alice/web", 7n);
  await client.made("alice/web", 7n);
  expect(await client.describe("alice/web")).toEqual({ headResources: [3n], runResources: [7n] });
  expect(await client.describe("alice/db")).toEqual({ headResources: [], runResources: [] });
});

test("a state that cannot be read is unavailable, not empty", async () => {
  const client = await connect({ head: () => Promise.reject(new Error("no chain")) });
  await expect(client.describe("alice/web")).rejects.toMatchObject({ code: status.UNAVAILABLE });
});

test("a report becomes a line with the name of its resource", async () => {
  const lines: string[] = [];
  const client = await connect({ report: (name, text) => void lines.push(`${name}: ${text}`) });
  await client.report("alice/web", "web", "3 of 3 agree");
  expect(lines).toEqual(["web: 3 of 3 agree"]);
});
