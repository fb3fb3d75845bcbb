import { createServer, type Socket } from "node:net";
import { afterEach, expect, test } from "vitest";
import { connectChain } from "../index.js";

const sockets: Socket[] = [];
const server = createServer((socket) => void sockets.push(socket));
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server.close();
});

test("a port that takes connections and never answers is unreachable in the time allowed", async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const startMs = performance.now();
  const connected = connectChain({ endpoint: `ws://127.0.0.1:${port}`, timeoutMs: 300 });
  await expect(connected).rejects.toMatchObject({ code: "unreachable" });
  expect(performance.now() - startMs).toBeLessThan(3_000);
});
