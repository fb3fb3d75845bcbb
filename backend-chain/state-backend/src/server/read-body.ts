import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";

export type Body =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "damaged"; readonly reason: string };

/** Reads a body up to a limit and compares it with its Content-MD5 (RFC 1864), if Terraform sent one. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Body> {
  const tooLarge: Body = { kind: "too-large", limitBytes };
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) return tooLarge;
  const parts: Uint8Array[] = [];
  let length = 0;
  // Left early, the stream stays: the client still reads our answer.
  for await (const part of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
    length += part.length;
    if (length > limitBytes) return tooLarge;
    parts.push(part);
  }
  const bytes = Buffer.concat(parts);
  const announced = request.headers["content-md5"];
  if (typeof announced === "string" && createHash("md5").update(bytes).digest("base64") !== announced) {
    return { kind: "damaged", reason: "the body is not what its Content-MD5 says" };
  }
  return { kind: "bytes", bytes };
}
