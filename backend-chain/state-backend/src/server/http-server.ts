import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Address } from "@logos/chain-client";
import { StateBackendError } from "../errors.js";
import type { Logger } from "../log.js";
import { MAX_STATE_BYTES } from "../seal/index.js";
import type { WorkspacePlace } from "../workspace/parts.js";
import { reasonOf } from "../workspace/refusals.js";
import type { WorkspaceState } from "../workspace/workspace-state.js";
import { type HttpAnswer, line } from "./answer.js";
import { MAX_LOCK_BYTES, readLockBody } from "./lock-body.js";
import { type Body, readBody } from "./read-body.js";
import { routeOf } from "./route.js";
import { sendAnswer } from "./send-answer.js";
import { answerLock, answerRead, answerUnlock, answerWrite } from "./texts.js";
import type { Tokens } from "./tokens.js";

export interface HttpParts {
  /** The account's name in paths. */
  readonly label: string;
  readonly tokens: Tokens;
  readonly logger: Logger;
  /** Whether large answers go in gzip to who accepts it. */
  readonly mayGzip: boolean;
  /** The owner that the first part of a path names. */
  ownerOf(label: string): Address | undefined;
  workspace(place: WorkspacePlace): WorkspaceState;
}

/** Serves Terraform's http backend on the loopback interface. Throws `port-taken`. */
export async function listen(
  parts: HttpParts,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    void answer(parts, request)
      .catch((error: unknown) => line(500, reasonOf(error)))
      .then((answered) => {
        // Terraform shows who holds a lock and drops every other reason; whoever runs it shall read them all.
        const { status, body } = answered;
        if (status >= 400 && status !== 404 && status !== 423)
          parts.logger.warn(Buffer.from(body).toString().trim().slice(0, 1000));
        return sendAnswer(answered, request, response, parts.mayGzip);
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "something else listens there" : cause.message;
      reject(new StateBackendError("port-taken", `127.0.0.1:${port} cannot be listened on: ${reason}`, { cause }));
    });
    server.listen({ host: "127.0.0.1", port }, resolve);
  });
  return { server, port: (server.address() as AddressInfo).port };
}

async function answer(parts: HttpParts, request: IncomingMessage): Promise<HttpAnswer> {
  // A page in a browser can have a name of its own point here, but not send another Host.
  if (!/^(127\.0\.0\.1|localhost)(:[0-9]+)?$/.test(request.headers.host ?? "")) {
    return line(403, "states are served to this machine only");
  }
  const run = parts.tokens.runOf(request.headers.authorization);
  if (run === undefined) {
    const text = "this needs the token that `logos run` gives; start the command with: logos run -- <command>";
    return { ...line(401, text), headers: { "www-authenticate": 'Basic realm="logos"' } };
  }
  const route = routeOf(request.url ?? "", parts.label, parts.ownerOf);
  if (route.kind === "wrong") return line(400, route.reason);
  const workspace = parts.workspace(route);
  switch (request.method) {
    case "GET":
      return answerRead(route.name, await workspace.read());
    case "POST":
    case "PUT":
      return await withBody(request, MAX_STATE_BYTES, async (bytes) =>
        answerWrite(route.name, await workspace.write(run, route.lockId, bytes)),
      );
    case "LOCK":
      return await withBody(request, MAX_LOCK_BYTES, async (bytes) =>
        answerLock(await workspace.lock(run, readLockBody(bytes)), route.name),
      );
    case "UNLOCK":
      return await withBody(request, MAX_LOCK_BYTES, async (bytes) =>
        answerUnlock(await workspace.unlock(run, unlockId(bytes)), route.name),
      );
    default:
      return {
        ...line(405, "a state takes GET, POST, LOCK and UNLOCK"),
        headers: { allow: "GET, POST, LOCK, UNLOCK" },
      };
  }
}

/** Terraform's force-unlock sends nothing. */
const unlockId = (bytes: Uint8Array): string | undefined => (bytes.length === 0 ? undefined : readLockBody(bytes).id);

async function withBody(
  request: IncomingMessage,
  limitBytes: number,
  use: (bytes: Uint8Array) => Promise<HttpAnswer>,
): Promise<HttpAnswer> {
  const body: Body = await readBody(request, limitBytes);
  if (body.kind === "too-large") return line(413, `the body is larger than ${body.limitBytes} bytes, the limit`);
  if (body.kind === "damaged") return line(400, body.reason);
  try {
    return await use(body.bytes);
  } catch (error) {
    if (error instanceof StateBackendError && error.code === "malformed") return line(400, reasonOf(error));
    throw error;
  }
}
