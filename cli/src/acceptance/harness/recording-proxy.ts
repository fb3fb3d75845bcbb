import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request of Terraform and what the state backend answered; 0 if the connection broke. */
export interface Exchange {
  readonly method: string;
  /** Operation of a lock, as Terraform names it. */
  readonly operation: string | undefined;
  /** Lock under which a state is written. */
  readonly lockId: string | undefined;
  readonly body: Buffer;
  readonly status: number;
  readonly answer: Buffer;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message as AsyncIterable<Buffer>) parts.push(part);
  return Buffer.concat(parts);
}

function operationOf(body: Buffer): string | undefined {
  try {
    const { Operation } = JSON.parse(body.toString()) as { readonly Operation?: unknown };
    return typeof Operation === "string" ? Operation : undefined;
  } catch {
    return undefined;
  }
}

/** Stands between Terraform and a state backend, writes down what they say, and can break connections. */
export class RecordingProxy {
  readonly exchanges: Exchange[] = [];
  /** Asked before each request is passed on; true breaks the connection instead. */
  breaks: (method: string) => boolean = () => false;
  readonly #server: Server;
  readonly #port: () => number;

  private constructor(port: () => number) {
    this.#port = port;
    this.#server = createServer((asked, reply) => void this.#pass(asked, reply));
  }

  /** `port` of the backend, asked for at each request. */
  static async start(port: () => number): Promise<RecordingProxy> {
    const proxy = new RecordingProxy(port);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** What was said since the last call, as `LOCK:OperationTypePlan 200`, `POST 409` …. */
  take(): readonly string[] {
    return this.exchanges.splice(0).map(({ method, operation, lockId, status }) => {
      const detail = method === "LOCK" ? `:${operation}` : method === "POST" && lockId === undefined ? ":no-lock" : "";
      return `${method}${detail} ${status}`;
    });
  }

  async #pass(asked: IncomingMessage, reply: ServerResponse): Promise<void> {
    const method = asked.method ?? "";
    const url = new URL(asked.url ?? "/", "http://proxy");
    const body = await readAll(asked).catch(() => Buffer.alloc(0));
    const note = (status: number, answer: Buffer): void => {
      const lockId = url.searchParams.get("ID") ?? undefined;
      this.exchanges.push({ method, operation: operationOf(body), lockId, body, status, answer });
    };
    if (this.breaks(method)) {
      note(0, Buffer.alloc(0));
      reply.destroy();
      return;
    }
    const { "transfer-encoding": _chunked, ...headers } = asked.headers;
    const sent = request({
      host: "127.0.0.1",
      port: this.#port(),
      method,
      path: asked.url,
      headers: { ...headers, "content-length": String(body.length) },
      agent: false,
    });
    sent.on("error", () => {
      note(0, Buffer.alloc(0));
      reply.destroy();
    });
    sent.on("response", (answered) => {
      readAll(answered).then(
        (answer) => {
          note(answered.statusCode ?? 0, answer);
          reply.writeHead(answered.statusCode ?? 500, answered.headers);
          reply.end(answer);
        },
        () => reply.destroy(),
      );
    });
    sent.end(body);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
