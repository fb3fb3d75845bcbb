import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { TpmClient } from "./client.js";
import { openDevice } from "./device-transport.js";
import { getRandom } from "./random.js";
import { connectSocket } from "./socket-transport.js";

const COMMAND = Uint8Array.of(0x80, 1, 0, 0, 0, 12, 0, 0, 1, 0x7b, 0, 8);
const ANSWER = Uint8Array.of(0x80, 1, 0, 0, 0, 12, 0, 0, 0, 0, 0, 0);

let folder: string;
let server: Server | undefined;
const served = new Set<Socket>();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "logos-socket-"));
});
afterEach(async () => {
  for (const socket of served) socket.destroy();
  served.clear();
  if (server?.listening === true) await once(server.close(), "close");
  server = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** A listener on a Unix socket that does this with each command. */
async function serve(answer: (socket: Socket) => void): Promise<{ readonly path: string }> {
  const path = join(folder, "tpm.sock");
  server = createServer((socket) => {
    served.add(socket);
    socket.on("data", () => answer(socket));
  }).listen(path);
  await once(server, "listening");
  return { path };
}

test("an answer in pieces is put together", async () => {
  const address = await serve((socket) => {
    socket.write(ANSWER.subarray(0, 4));
    setTimeout(() => socket.write(ANSWER.subarray(4)), 5);
  });
  const transport = await connectSocket(address);
  await expect(transport.transmit(COMMAND)).resolves.toEqual(ANSWER);
  await expect(transport.transmit(COMMAND)).resolves.toEqual(ANSWER);
  await transport.close();
});

test.each<[string, Uint8Array, RegExp]>([
  ["longer than it says", Uint8Array.of(...ANSWER, 0), /tpm-protocol.* 13 bytes, not 12/],
  ["that announces 4 GiB", ANSWER.with(2, 0xff), /tpm-protocol.*announces/],
  ["that announces less than a header", ANSWER.with(5, 9), /tpm-protocol.*announces/],
])("an answer %s is refused", async (_, bytes, message) => {
  const transport = await connectSocket(await serve((socket) => socket.write(bytes)));
  await expect(transport.transmit(COMMAND)).rejects.toThrow(message);
  await expect(transport.transmit(COMMAND)).rejects.toMatchObject({ code: "tpm-unreachable" });
});

test("a TPM that hangs up in the middle is named", async () => {
  const transport = await connectSocket(await serve((socket) => socket.end(ANSWER.subarray(0, 11))));
  await expect(transport.transmit(COMMAND)).rejects.toThrow(/tpm-unreachable.*before it answered/);
});

test("a TPM that says nothing is given up, and the connection with it", async () => {
  const transport = await connectSocket(await serve(() => undefined), { timeoutMs: 20 });
  await expect(transport.transmit(COMMAND)).rejects.toMatchObject({ code: "tpm-timeout" });
  await expect(transport.transmit(COMMAND)).rejects.toMatchObject({ code: "tpm-unreachable" });
});

test("nobody at the address, and no device, are named", async () => {
  await expect(connectSocket({ path: join(folder, "none") })).rejects.toThrow(/no TPM listens at .*none/);
  await expect(openDevice(join(folder, "none"))).rejects.toThrow(/none cannot be opened/);
});

test("a file that is no TPM is found out at the first command", async () => {
  const path = join(folder, "file");
  await writeFile(path, "");
  const tpm = new TpmClient(await openDevice(path));
  await expect(getRandom(tpm, 8)).rejects.toMatchObject({ code: "tpm-protocol" });
  await tpm.close();
  await expect(getRandom(tpm, 8)).rejects.toMatchObject({ code: "tpm-unreachable" });
});
