import { createServer, type Server, type Socket } from "node:net";
import { hostKeyLine, proveHostKey } from "./host-key.js";
import type { Machine } from "./machine.js";

const NONCE_LINE = /^nonce ([0-9a-f]{64})\r?\n/;
const IDLE_MS = 10_000;

/**
 * What answers on a simulated machine's port. It greets like an SSH server, names its host key and its size, and proves
 * the key to whoever sends `nonce <64 hex digits>`:
 *
 *   ◀ SSH-2.0-LogosSimulated_1
 *   ◀ hostkey ssh-ed25519 AAAA…
 *   ◀ machine 7 vcpu=2 memory_mib=2048 disk_gib=20
 *   ▶ nonce 00…
 *   ◀ proof <base64 of the signature>
 */
export class Guest {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  readonly #answers: () => boolean;

  private constructor(server: Server, answers: () => boolean) {
    this.#server = server;
    this.#answers = answers;
  }

  /**
   * Listens on the machine's port, or on any free one for 0; rejects when it is taken. `answers` is asked at each
   * connection; a machine that does not answer hangs up.
   */
  static async boot(machine: Machine, hostKeyPem: string, host: string, answers: () => boolean): Promise<Guest> {
    const server = createServer();
    const guest = new Guest(server, answers);
    server.on("connection", (socket) => guest.#greet(socket, machine, hostKeyPem));
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen({ host, port: machine.port, exclusive: true }, () => {
        server.removeListener("error", reject);
        resolve();
      });
    });
    return guest;
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  async halt(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  #greet(socket: Socket, machine: Machine, hostKeyPem: string): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    if (!this.#answers()) {
      socket.destroy();
      return;
    }
    socket.setTimeout(IDLE_MS, () => socket.destroy());
    const size = `vcpu=${machine.vcpu} memory_mib=${machine.memoryMib} disk_gib=${machine.diskGib}`;
    socket.write(`SSH-2.0-LogosSimulated_1\r\nhostkey ${hostKeyLine(hostKeyPem)}\r\n`);
    socket.write(`machine ${machine.id} ${size}\r\n`);
    let received = "";
    socket.setEncoding("latin1").on("data", (text) => {
      received += text;
      const nonce = NONCE_LINE.exec(received)?.[1];
      if (nonce !== undefined) {
        socket.end(`proof ${proveHostKey(hostKeyPem, Buffer.from(nonce, "hex"))}\r\n`);
      } else if (received.length > 256) socket.destroy();
    });
  }
}
