import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Body =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "damaged"; readonly reason: string };

const FIRST_BYTES = 65_536;

/**
 * Reads a body up to a limit and compares it with its Content-MD5 (RFC 1864), if Terraform sent one. The bytes go where they
 * stay at once, for which Content-Length says how many there are.
 */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  const tooLarge: Body = { kind: "too-large", limitBytes };
  const announced = Number(request.headers["content-length"] ?? FIRST_BYTES);
  if (announced > limitBytes) return tooLarge;
  const md5 = request.headers["content-md5"];
  const hash = typeof md5 === "string" ? createHash("md5") : undefined;
  let bytes = new Uint8Array(announced);
  let length = 0;
  // Left early, the stream stays: the client still reads our answer.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    const end = length + part.length;
    if (end > limitBytes) return tooLarge;
    if (end > bytes.length) bytes = larger(bytes, Math.min(limitBytes, Math.max(end, 2 * bytes.length)));
    bytes.set(part, length);
    hash?.update(part);
    length = end;
  }
  if (hash !== undefined && hash.digest("base64") !== md5) {
    return { kind: "damaged", reason: "the body is not what its Content-MD5 says" };
  }
  return { kind: "bytes", bytes: bytes.subarray(0, length) };
}

function larger(bytes: Uint8Array, sizeBytes: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(sizeBytes);
  out.set(bytes);
  return out;
}
