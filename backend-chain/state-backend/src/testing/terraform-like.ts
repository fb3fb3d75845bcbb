import { createHash } from "node:crypto";
import { request } from "node:http";

export interface Reply {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Speaks with a state backend as Terraform does: same headers, same bodies. */
export class TerraformLike {
  readonly #address: string;
  readonly #token: string;

  constructor(address: string, token: string) {
    this.#address = address;
    this.#token = token;
  }

  get(path = ""): Promise<Reply> {
    return this.send("GET", path);
  }

  lock(id: string, operation = "OperationTypeApply"): Promise<Reply> {
    return this.send("LOCK", "", lockInfo(id, operation));
  }

  unlock(id: string | undefined): Promise<Reply> {
    return this.send("UNLOCK", "", id === undefined ? "" : lockInfo(id, "OperationTypeApply"));
  }

  post(id: string | undefined, body: string | Uint8Array): Promise<Reply> {
    return this.send("POST", id === undefined ? "" : `?ID=${encodeURIComponent(id)}`, body);
  }

  send(method: string, path: string, body?: string | Uint8Array, headers: Record<string, string> = {}): Promise<Reply> {
    const bytes = body === undefined ? undefined : Buffer.from(body);
    return new Promise((resolve, reject) => {
      const sent = request(`${this.#address}${path}`, {
        method,
        agent: false,
        headers: {
          authorization: `Basic ${Buffer.from(`logos:${this.#token}`).toString("base64")}`,
          ...(bytes === undefined ? {} : { "content-md5": createHash("md5").update(bytes).digest("base64") }),
          ...headers,
        },
      });
      sent.on("error", reject);
      sent.on("response", (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            text: Buffer.concat(parts).toString(),
            headers: response.headers,
          }),
        );
        response.on("error", reject);
      });
      sent.end(bytes);
    });
  }
}

const lockInfo = (id: string, operation: string): string =>
  JSON.stringify({
    ID: id,
    Operation: operation,
    Info: "",
    Who: "alice@laptop",
    Version: "1.11.4",
    Created: "2026-11-24T12:00:00.123456789Z",
    Path: "",
  });

/** A state of Terraform's format 4. */
export const stateText = (serial: number | bigint, options: { lineage?: string; text?: string } = {}): string =>
  `{"version": 4, "terraform_version": "1.11.4", "serial": ${serial}, "lineage": "${options.lineage ?? "l-1"}", ` +
  `"outputs": {"text": {"value": ${JSON.stringify(options.text ?? "")}, "type": "string"}}, "resources": []}`;
