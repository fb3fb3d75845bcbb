import { once } from "node:events";
import { createConnection, type NetConnectOpts, type Socket } from "node:net";
import { AttesterError } from "../errors.js";
import { HEADER_BYTES, MAX_TRANSFER_BYTES } from "./constants.js";
import type { TpmTransport } from "./transport.js";

const DEFAULT_TIMEOUT_MS = 30_000;

/** Where a software TPM listens. */
export type SocketAddress = { readonly host: string; readonly port: number } | { readonly path: string };

export interface SocketOptions {
  /** For one command; making an RSA key can take seconds. 30,000 by default. */
  readonly timeoutMs?: number;
}

/** Connects to the data channel of swtpm: bare commands and answers, each as long as its header says. */
export async function connectSocket(address: SocketAddress, options: SocketOptions = {}): Promise<TpmTransport> {
  const socket = await connect(address);
  const name = nameOf(address);
  // Between commands an end of the connection is nobody's error yet: the next command meets it.
  socket.on("error", () => undefined);
  return {
    transmit: (command) => transmit(socket, name, command, options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    async close() {
      if (socket.destroyed) return;
      const closed = once(socket, "close");
      socket.destroy();
      await closed;
    },
  };
}

/** A connected socket without delay of small packets. AttesterError `tpm-unreachable`. */
export async function connect(address: SocketAddress): Promise<Socket> {
  const options: NetConnectOpts = "path" in address ? { path: address.path } : { ...address, noDelay: true };
  const socket = createConnection(options);
  try {
    await once(socket, "connect");
    return socket;
  } catch (cause) {
    socket.destroy();
    throw new AttesterError("tpm-unreachable", `no TPM listens at ${nameOf(address)}`, { cause });
  }
}

export function nameOf(address: SocketAddress): string {
  return "path" in address ? address.path : `${address.host}:${address.port}`;
}

function transmit(socket: Socket, name: string, command: Uint8Array, timeoutMs: number): Promise<Uint8Array> {
  return exchange(socket, name, command, timeoutMs, (received) => {
    if (received.length < HEADER_BYTES) return undefined;
    const size = received.readUInt32BE(2);
    if (size >= HEADER_BYTES && size <= MAX_TRANSFER_BYTES) return size;
    throw new AttesterError("tpm-protocol", `${name} announces an answer of ${size} bytes`);
  });
}

/**
 * Sends bytes and gives as many as `sizeOf` makes of what has arrived (undefined: not known yet). After a failure the
 * connection is of no more use, for a late answer would count for the next command; it is closed.
 */
export function exchange(
  socket: Socket,
  name: string,
  bytes: Uint8Array,
  timeoutMs: number,
  sizeOf: (received: Buffer) => number | undefined,
): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    let received: Buffer = Buffer.alloc(0);
    const fail = (error: AttesterError) => {
      stop();
      socket.destroy();
      reject(error);
    };
    const onData = (part: Buffer) => {
      received = Buffer.concat([received, part]);
      try {
        const size = sizeOf(received);
        if (size === undefined || received.length < size) return;
        if (received.length > size) {
          throw new AttesterError("tpm-protocol", `${name} answers ${received.length} bytes, not ${size}`);
        }
      } catch (error) {
        fail(error instanceof AttesterError ? error : new AttesterError("tpm-protocol", name, { cause: error }));
        return;
      }
      stop();
      resolve(new Uint8Array(received));
    };
    const onEnd = () => fail(new AttesterError("tpm-unreachable", `${name} closed the connection before it answered`));
    const onError = (cause: Error) =>
      fail(new AttesterError("tpm-unreachable", `the connection to ${name} broke`, { cause }));
    const timer = setTimeout(
      () => fail(new AttesterError("tpm-timeout", `${name} did not answer within ${timeoutMs} ms`)),
      timeoutMs,
    );
    const stop = () => {
      clearTimeout(timer);
      socket.off("data", onData).off("close", onEnd).off("error", onError);
    };
    if (socket.destroyed || socket.readableEnded) {
      onEnd();
      return;
    }
    socket.on("data", onData).once("close", onEnd).once("error", onError);
    socket.write(bytes);
  });
}
