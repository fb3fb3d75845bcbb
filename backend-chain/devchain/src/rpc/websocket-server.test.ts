import { once } from "node:events";
import { silentLogger } from "@logos/proto/process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import { type ChainEngine, dispatcherOf } from "../engine.js";
import { settle, testEngine } from "../runtime.testing.js";
import { DEFAULT_RPC_LIMITS, type RpcLimits, type RpcServer, serveRpc } from "./websocket-server.js";

let engine: ChainEngine;
let server: RpcServer | undefined;

beforeEach(async () => {
  engine = testEngine();
  await engine.start();
});

afterEach(async () => {
  await server?.close();
  await engine.close();
});

async function connect(limits: Partial<RpcLimits> = {}): Promise<WebSocket> {
  server ??= await serveRpc(dispatcherOf(engine), {
    port: 0,
    limits: { ...DEFAULT_RPC_LIMITS, ...limits },
    log: silentLogger,
  });
  const socket = new WebSocket(server.endpoint);
  await once(socket, "open");
  return socket;
}

async function ask(socket: WebSocket, message: string): Promise<unknown> {
  socket.send(message);
  const [data] = await once(socket, "message");
  return JSON.parse(String(data));
}

const request = (method: string, params: unknown[] = [], id = 1) =>
  JSON.stringify({ jsonrpc: "2.0", id, method, params });

afterEach(() => {
  server = undefined;
});

test("requests, batches and mistakes get the answers of JSON-RPC 2.0", async () => {
  const socket = await connect();
  expect(await ask(socket, request("system_name"))).toEqual({ jsonrpc: "2.0", id: 1, result: "logos-devchain" });
  expect(await ask(socket, `[${request("system_name", [], 2)},${request("no_such", [], 3)}]`)).toMatchObject([
    { id: 2, result: "logos-devchain" },
    { id: 3, error: { code: -32601 } },
  ]);
  expect(await ask(socket, "{")).toMatchObject({ id: null, error: { code: -32700 } });
  expect(await ask(socket, "[]")).toMatchObject({ error: { code: -32600 } });
  expect(await ask(socket, '{"id":1}')).toMatchObject({ error: { code: -32600 } });
  expect(await ask(socket, request("state_getStorage", [7]))).toMatchObject({ error: { code: -32602 } });
  expect(await ask(socket, request("state_getStorage", ["0x00", `0x${"ab".repeat(32)}`]))).toMatchObject({
    error: { code: 4003 },
  });
  socket.close();
});

test("a subscription's id comes before its first message", async () => {
  const socket = await connect();
  const seen: unknown[] = [];
  socket.on("message", (data) => seen.push(JSON.parse(String(data))));
  socket.send(request("chain_subscribeNewHeads"));
  await settle(50);
  await engine.newBlock();
  await settle(50);
  expect(seen).toMatchObject([
    { id: 1, result: "1" },
    { method: "chain_newHead", params: { subscription: "1", result: { number: "0x1" } } },
    { method: "chain_newHead", params: { subscription: "1", result: { number: "0x2" } } },
  ]);
  socket.close();
});

test("a message above the limit ends the connection and not the server", async () => {
  const socket = await connect({ messageBytes: 1000 });
  socket.send(request("system_name", ["x".repeat(2000)]));
  const [code] = await once(socket, "close");
  expect(code).toBe(1009);
  expect(await ask(await connect(), request("system_name"))).toMatchObject({ result: "logos-devchain" });
});

test("a client that does not read is cut off", async () => {
  const socket = await connect({ unsentBytes: 1_000_000 });
  socket.pause();
  // The metadata is hundreds of kilobytes: more than the socket's own buffers hold.
  for (let count = 0; count < 60; count += 1) socket.send(request("state_getMetadata"));
  const cutOff = once(socket, "close");
  await settle(1000);
  socket.resume();
  const [code] = await cutOff;
  // No closing handshake.
  expect(code).toBe(1006);
});

test("connections above the limit are turned away", async () => {
  const first = await connect({ connections: 1 });
  const second = await connect();
  const [code] = await once(second, "close");
  expect(code).toBe(1013);
  expect(await ask(first, request("system_name"))).toMatchObject({ result: "logos-devchain" });
});

test("only loopback addresses are served", async () => {
  await expect(serveRpc(dispatcherOf(engine), { port: 0, host: "0.0.0.0", log: silentLogger })).rejects.toThrow(
    "[usage] --host 0.0.0.0 is no loopback address",
  );
});

test("a port that is taken is named", async () => {
  const { port } = new URL((await connect()).url);
  await expect(serveRpc(dispatcherOf(engine), { port: Number(port), log: silentLogger })).rejects.toThrow(
    `[usage] cannot listen on 127.0.0.1:${port}`,
  );
});
