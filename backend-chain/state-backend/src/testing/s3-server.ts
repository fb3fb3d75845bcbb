import { createHash, createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A bucket server for tests: keeps objects by path and checks each signature by itself (AWS Signature Version 4). */
export class S3Server {
  readonly objects: Map<string, Buffer> = new Map<string, Buffer>();
  /** Answers this status instead, while it is set. */
  failing: number | undefined;
  endpoint = "";
  readonly #secret: string;
  readonly #server = createServer((request, response) => {
    void this.#answer(request).then(({ status, body }) => response.writeHead(status).end(body));
  });

  constructor(secretAccessKey: string) {
    this.#secret = secretAccessKey;
  }

  async start(): Promise<this> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    this.endpoint = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    return this;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: Buffer | string }> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    if (this.failing !== undefined) return { status: this.failing, body: "" };
    if (!this.#isSigned(request)) return { status: 403, body: "" };
    const path = request.url ?? "";
    if (request.method === "PUT") {
      this.objects.set(path, Buffer.concat(parts));
      return { status: 200, body: "" };
    }
    const object = this.objects.get(path);
    return object === undefined ? { status: 404, body: "" } : { status: 200, body: object };
  }

  #isSigned({ headers, method = "", url = "" }: IncomingMessage): boolean {
    const given = /Credential=([^/]+)\/([^,]+), ?SignedHeaders=([^,]+), ?Signature=(\w+)/.exec(
      headers.authorization ?? "",
    );
    const [, , scope = "", names = "", signature] = given ?? [];
    const canonicalHeaders = names.split(";").map((name) => `${name}:${String(headers[name] ?? "").trim()}\n`);
    const payload = String(headers["x-amz-content-sha256"] ?? "");
    const canonical = [method, url, "", canonicalHeaders.join(""), names, payload].join("\n");
    const hashed = createHash("sha256").update(canonical).digest("hex");
    const text = ["AWS4-HMAC-SHA256", String(headers["x-amz-date"] ?? ""), scope, hashed].join("\n");
    const hmac = (key: string | Buffer, of: string): Buffer => createHmac("sha256", key).update(of).digest();
    const key = scope.split("/").reduce<string | Buffer>((from, word) => hmac(from, word), `AWS4${this.#secret}`);
    return hmac(key, text).toString("hex") === signature;
  }
}
