import type { Hex } from "@logos/chain-client";
import { AwsClient } from "aws4fetch";
import { StateBackendError } from "../errors.js";
import type { BlobStore } from "./blob-store.js";

export interface S3Options {
  /** Such as `https://s3.eu-central-1.amazonaws.com` or `http://127.0.0.1:9000`; the bucket follows in the path. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** In front of each key, such as `logos/`. */
  readonly prefix?: string;
  /** Its name on chain; `s3:<bucket>`. */
  readonly name?: string;
  /** Longest time of one request; 60 s. */
  readonly timeoutMs?: number;
}

const TIMEOUT_MS = 60_000;

/** Keeps blobs in a bucket of any server that speaks S3 with signature version 4 and addresses by path. */
export class S3Store implements BlobStore {
  readonly name: string;
  readonly #options: S3Options;
  readonly #client: AwsClient;

  constructor(options: S3Options) {
    this.name = (options.name ?? `s3:${options.bucket}`).slice(0, 64);
    this.#options = options;
    const { accessKeyId, secretAccessKey, sessionToken, region } = options;
    const session = sessionToken === undefined ? {} : { sessionToken };
    this.#client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 2, ...session });
  }

  async put(digest: Hex, bytes: Uint8Array): Promise<void> {
    const response = await this.#ask(digest, { method: "PUT", body: Buffer.from(bytes) });
    await response.body?.cancel();
    if (!response.ok) throw this.#failed(`answered ${response.status} to the writing of a blob`);
  }

  async get(digest: Hex, limitBytes: number): Promise<Uint8Array | undefined> {
    const response = await this.#ask(digest, { method: "GET" });
    if (response.ok && response.body !== null) return await this.#read(response.body, limitBytes);
    await response.body?.cancel();
    if (response.status === 404) return undefined;
    throw this.#failed(`answered ${response.status} to the reading of a blob`);
  }

  async #read(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    let length = 0;
    try {
      for await (const part of body) {
        length += part.length;
        if (length > limitBytes) throw new Error(`more than ${limitBytes} bytes`);
        parts.push(part);
      }
    } catch (cause) {
      throw this.#failed("broke off while a blob was read", cause);
    }
    return new Uint8Array(Buffer.concat(parts));
  }

  async #ask(
    digest: Hex,
    request: { readonly method: string; readonly body?: Buffer<ArrayBuffer> },
  ): Promise<Response> {
    const { endpoint, bucket, prefix = "", timeoutMs = TIMEOUT_MS } = this.#options;
    const url = `${endpoint.replace(/\/$/, "")}/${encodeURIComponent(bucket)}/${prefix}${digest.slice(2)}`;
    try {
      return await this.#client.fetch(url, { ...request, redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    } catch (cause) {
      throw this.#failed("does not answer", cause);
    }
  }

  #failed(what: string, cause?: unknown): StateBackendError {
    return new StateBackendError("blob-store", `the blob store ${this.name} at ${this.#options.endpoint} ${what}`, {
      cause,
    });
  }
}
