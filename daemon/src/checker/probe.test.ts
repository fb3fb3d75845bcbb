import { generateKeyPairSync, sign } from "node:crypto";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { deadPort } from "../testing.js";
import { probeMachine } from "./probe.js";

const { privateKey, publicKey } = generateKeyPairSync("ed25519");
const HOST_KEY = lineOf(publicKey.export({ type: "spki", format: "der" }).subarray(-32));
let server: Server | undefined;
afterEach(() => server?.close());

function lineOf(key: Uint8Array): string {
  const name = Buffer.from("ssh-ed25519");
  const blob = Buffer.concat([Buffer.from([0, 0, 0, 11]), name, Buffer.from([0, 0, 0, 32]), key]);
  return `ssh-ed25519 ${blob.toString("base64")}`;
}

async function listen(greet: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    greet(socket);
  });
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Greets as a machine does and signs whatever nonce it gets. */
function machine(shown: string, prove: (nonce: Buffer) => string) {
  return (socket: Socket) => {
    socket.write(`SSH-2.0-Test\r\nhostkey ${shown}\r\nmachine 7 vcpu=2\r\n`);
    socket.on("data", (data) => {
      const nonce = /^nonce ([0-9a-f]{64})/.exec(data.toString())?.[1] ?? "";
      socket.end(`proof ${prove(Buffer.from(nonce, "hex"))}\r\n`);
    });
  };
}

const proof = (nonce: Buffer) =>
  sign(null, Buffer.concat([Buffer.from("logos.machine.v1.hostkey\0"), nonce]), privateKey).toString("base64");

test("a machine that proves the host key of its facts is reachable and holds it", async () => {
  const endpoint = await listen(machine(HOST_KEY, proof));
  expect(await probeMachine(endpoint, HOST_KEY)).toMatchObject({ reachable: "ok", hostKey: "ok" });
});

test("another host key, or no proof of it, is a mismatch", async () => {
  const other = lineOf(Buffer.alloc(32, 1));
  const wrong = await listen(machine(other, proof));
  expect(await probeMachine(wrong, HOST_KEY)).toMatchObject({ reachable: "ok", hostKey: "mismatch" });
  server?.close();
  const replayed = await listen(machine(HOST_KEY, () => proof(Buffer.alloc(32))));
  expect(await probeMachine(replayed, HOST_KEY)).toMatchObject({ reachable: "ok", hostKey: "mismatch" });
});

test("a port that refuses or hangs up at once is not reachable", async () => {
  const refused = await probeMachine(`127.0.0.1:${await deadPort()}`, HOST_KEY);
  expect(refused).toMatchObject({ reachable: "mismatch", hostKey: "unknown" });
  const silent = await listen((socket) => socket.destroy());
  expect(await probeMachine(silent, HOST_KEY)).toMatchObject({ reachable: "mismatch", hostKey: "unknown" });
});

test("a port that says nothing in time is unknown, for the network may have failed", async () => {
  const endpoint = await listen(() => {});
  expect(await probeMachine(endpoint, HOST_KEY, 100)).toMatchObject({ reachable: "unknown", hostKey: "unknown" });
});

test("a real SSH server is reachable, but its host key cannot be told this way", async () => {
  const endpoint = await listen((socket) => socket.end("SSH-2.0-OpenSSH_10.0\r\n"));
  expect(await probeMachine(endpoint, HOST_KEY)).toMatchObject({ reachable: "ok", hostKey: "unknown" });
});

test("whatever a port says, the probe ends with findings and a bounded printable transcript", async () => {
  let said: Uint8Array = new Uint8Array();
  const endpoint = await listen((socket) => socket.end(said));
  const text = fc.oneof(
    fc.uint8Array({ maxLength: 5000 }),
    fc.string().map((line) => Buffer.from(`SSH-2.0-x\nhostkey ssh-ed25519 ${line}\nproof ${line}\n`)),
    fc.base64String().map((line) => Buffer.from(`SSH-2.0-x\nhostkey ${HOST_KEY}\nproof ${line}\n`)),
  );
  await fc.assert(
    fc.asyncProperty(text, async (bytes) => {
      said = bytes;
      const { hostKey, transcript } = await probeMachine(endpoint, HOST_KEY);
      expect(hostKey).not.toBe("ok");
      expect(transcript).toMatch(/^[\x20-\x7e\n]{0,2200}$/);
    }),
    { numRuns: 100 },
  );
});

test("an endpoint that is none is not reachable", async () => {
  for (const endpoint of ["", "host", "127.0.0.1:0", "127.0.0.1:99999", "a b:1"]) {
    expect((await probeMachine(endpoint, HOST_KEY)).reachable).toBe("mismatch");
  }
});
