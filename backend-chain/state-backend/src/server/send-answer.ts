import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { HttpAnswer } from "./answer.js";

/** Below one packet there is nothing to win. */
const MIN_GZIP_BYTES = 1_400;
const SLICE_BYTES = 262_144;

/** Sends an answer; with `mayGzip` in gzip (RFC 9110, §8.4.1.3) to who accepts it, while it is still being compressed. */
export async function sendAnswer(
  { status, body, headers }: HttpAnswer,
  request: IncomingMessage,
  response: ServerResponse,
  mayGzip: boolean,
): Promise<void> {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const isUnread = !request.complete;
  const common = { "cache-control": "no-store", ...(isUnread ? { connection: "close" } : {}), ...headers };
  // Whoever still sends reads the answer only when done.
  if (isUnread) request.resume();
  const isGzip = mayGzip && bytes.length >= MIN_GZIP_BYTES && acceptsGzip(request.headers["accept-encoding"]);
  if (!isGzip) {
    response.writeHead(status, { ...common, "content-length": bytes.length });
    response.end(bytes);
    return;
  }
  response.writeHead(status, { ...common, "content-encoding": "gzip", vary: "accept-encoding" });
  // A client that goes away ends it too.
  await pipeline(Readable.from(slices(bytes)), createGzip({ level: 1 }), response).catch(() => {});
}

const acceptsGzip = (accepted: string | string[] | undefined): boolean =>
  String(accepted ?? "")
    .split(",")
    .some((coding) => /^\s*gzip\s*(;|$)/i.test(coding) && !/;\s*q=0(\.0*)?\s*$/i.test(coding));

function* slices(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) yield bytes.subarray(at, at + SLICE_BYTES);
}
